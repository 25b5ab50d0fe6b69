import type { CheckedField, Finding } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type RealName, realNamesOf } from '../aliases/alias-store.ts'
import { withSafeAliases } from '../aliases/safe-aliases.ts'
import type { ReadableDb } from '../store/store.ts'
import { findIdentifiers } from './find-identifiers.ts'
import { generalise } from './generalise/generalise.ts'
import { type JoinedFields, joinFields } from './joined-fields.ts'
import { findRealNames } from './persons/real-names.ts'
import { decidedIn } from './privacy-decisions.ts'
import { resolve } from './resolve.ts'
import type { Candidate } from './text/candidate.ts'
import { languagesOfText } from './text/read-text.ts'
import { weightOf } from './weight.ts'

export interface CheckRequest {
  /** Null for a text that is not a document yet. */
  readonly documentId: DocumentId | null
  readonly fields: readonly CheckedField[]
  /** Who is known to stand in it, beside those of the document. */
  readonly people?: readonly RealName[]
}

/**
 * What in the fields could tell who they are about, in reading order: identifiers, and the real names that this document
 * has an alias for; without what is safe and what was decided on. The fields count as one text, so a name in one is
 * known in the others.
 */
export function checkFields(
  db: ReadableDb,
  { documentId, fields: asked, people: others = [] }: CheckRequest,
): Finding[] {
  const people = [...(documentId === null ? [] : realNamesOf(db, documentId)), ...others]
  const fields = withSafeAliases(people, asked)
  const joined = joinFields(fields)
  const known = knownPeople(people, fields, joined)
  const candidates = resolve([...known, ...findIdentifiers(joined.text, { safe: joined.safe, known })], joined.text)
  const aliases = new Map(known.map(({ start, alias }) => [start, alias]))
  const [language = 'nl'] = languagesOfText(joined.text)
  const isDecided = decidedIn(db, documentId)
  return candidates
    .flatMap((candidate) => toFinding(candidate, joined, language))
    .map(({ finding, at }) => ({
      ...finding,
      alias: finding.reason.code === 'alias-known' ? (aliases.get(at) ?? null) : null,
    }))
    .filter((finding) => !isDecided(finding))
}

/** People with an alias, where their real name stands still. */
function knownPeople(
  names: readonly RealName[],
  fields: readonly CheckedField[],
  { offsets }: JoinedFields,
): (Candidate & { alias: string })[] {
  return findRealNames(names, fields).map(({ field, start, end, alias }) => {
    const offset = offsets.get(field) ?? 0
    const reason = { label: 'person', reason: 'alias-known', strength: Infinity } as const
    return { ...reason, start: offset + start, end: offset + end, alias }
  })
}

/** The finding in its own field; `at` is where it stands in all of them together. */
function toFinding(
  { start, end, label, reason, word }: Candidate,
  { text: all, fields }: JoinedFields,
  language: Language,
): { finding: Finding; at: number }[] {
  const place = fields.findLast(({ offset }) => offset <= start)
  if (!place) return []
  const text = all.slice(start, end)
  const finding: Finding = {
    field: place.field,
    start: start - place.offset,
    end: end - place.offset,
    text,
    label,
    weight: weightOf(label),
    reason: { code: reason, ...(word === undefined ? {} : { word }) },
    generalisations: generalise({ label, text, language }),
    alias: null,
  }
  return [{ finding, at: start }]
}
