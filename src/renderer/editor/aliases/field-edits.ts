import type * as Y from 'yjs'
import type { TextSpan } from '#shared/contract/privacy.ts'
import { readField, writeField } from './checked-fields.ts'

export interface FieldPlace extends TextSpan {
  readonly field: string
  readonly text: string
}

/**
 * Puts words in the place of stretches of typed fields. A stretch that holds something else by now is left alone.
 *
 * @returns how to take it back, where the fields were not changed since; and how many stretches were replaced
 */
export function replaceInFields(
  doc: Y.Doc,
  places: readonly FieldPlace[],
  words: string,
): { undo: () => void; count: number } {
  const before = new Map(places.map(({ field }) => [field, readField(doc, field)]))
  const after = new Map(before)
  let count = 0
  for (const { field, start, end, text } of places.toSorted((one, other) => other.start - one.start)) {
    const now = after.get(field) ?? ''
    if (now.slice(start, end) !== text) continue
    after.set(field, now.slice(0, start) + words + now.slice(end))
    count += 1
  }
  doc.transact(() => after.forEach((text, field) => writeField(doc, field, text)))
  const undo = () => {
    for (const [field, text] of before) if (readField(doc, field) === after.get(field)) writeField(doc, field, text)
  }
  return { undo, count }
}

/** Where a word or a few stand by themselves in typed fields. */
export function placesInFields(doc: Y.Doc, fields: readonly string[], words: string): FieldPlace[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'gu')
  return fields.flatMap((field) =>
    [...readField(doc, field).matchAll(pattern)].map(({ index, 0: text }) => ({
      field,
      start: index,
      end: index + text.length,
      text,
    })),
  )
}
