import type * as Y from 'yjs'
import type { CheckedField, TextSpan } from '#shared/contract/privacy.ts'
import type { Language } from '#shared/language.ts'
import type { Method } from '#shared/sessions/method.ts'
import type { UnixMs } from '#shared/units.ts'
import { draftOf } from './draft-of-method.ts'
import { knownParts, knownTexts } from './known-texts.ts'
import { addVersion, readSaved, writeDraft, writeLanguage } from './method-document.ts'

/** Writes one saved version in a document that is for others: no draft of the author's, and no earlier version. */
export function writeSharedMethod(doc: Y.Doc, method: Method, language: Language, nowMs: UnixMs): void {
  if (readSaved(doc) === undefined) writeLanguage(doc, language)
  addVersion(doc, { savedAtMs: nowMs, method })
  writeDraft(doc, draftOf(method))
}

/** What is said, the same for the same words: a method's name and version in the list are no part of it. */
export function wordsOfMethod(method: Method): string {
  return JSON.stringify(draftOf(method))
}

/** The words of a method that somebody here wrote, by where they stand; once where both languages have the same. */
export function ownTexts(method: Method): CheckedField[] {
  const seen = new Set<string>()
  return fieldsIn(method, '').filter(({ text }) => {
    const isNew = text.trim() !== '' && !knownTexts.has(text) && !seen.has(text)
    seen.add(text)
    return isNew
  })
}

function fieldsIn(value: unknown, name: string): CheckedField[] {
  if (typeof value === 'string') return [{ name, text: value, safe: knownSpans(value) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    notWords.has(key) ? [] : fieldsIn(one, name === '' ? key : `${name}.${key}`),
  )
}

/** Fields that hold no words of anybody but a choice out of a list. */
const notWords: ReadonlySet<string> = new Set([
  'id',
  'variantOf',
  'questions',
  'safety',
  'cases',
  'speaks',
  'silent',
  'bringerSits',
  'visibility',
  'record',
  'repeat',
  'modules',
  'type',
  'from',
])

/** What came along with a copy, inside what was written around it. */
function knownSpans(text: string): TextSpan[] {
  return knownParts.flatMap((known) => {
    const start = text.indexOf(known)
    return start < 0 ? [] : [{ start, end: start + known.length }]
  })
}
