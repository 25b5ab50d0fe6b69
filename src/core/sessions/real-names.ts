import type { NameOccurrence } from '#shared/contract/aliases.ts'
import type { DocumentId } from '#shared/ids.ts'
import { type RealName, realNamesOf } from '../aliases/alias-store.ts'
import { findOccurrences } from '../aliases/find-occurrences.ts'
import type { ReadableDb } from '../store/store.ts'
import type { Session } from './session.ts'

/**
 * How the people in the cases of a session are really called, as far as its own alias list and those of its dilemmas know;
 * of one that was held on a shared copy, that of its original.
 */
export function realNamesIn(db: ReadableDb, { id, cases }: Pick<Session, 'id' | 'cases'>): RealName[] {
  const dilemmas = cases.flatMap(({ dilemmaId }) => (dilemmaId === null ? [] : [dilemmaId]))
  const lists = new Set([id, ...dilemmas, ...dilemmas.flatMap((dilemma) => originalsOf(db, dilemma))])
  return [...lists].flatMap((list) => realNamesOf(db, list))
}

function originalsOf(db: ReadableDb, sharedId: DocumentId): DocumentId[] {
  return db
    .all<{ id: DocumentId }>('SELECT original_id AS id FROM shared_copies WHERE shared_id = ?', sharedId)
    .map(({ id }) => id)
}

/** A stretch of a text, with the real name for which an alias stands there; null for what is as it was written. */
export interface MaskedStretch {
  readonly text: string
  readonly realName: string | null
}

/** The same that {@link withoutRealNames} makes of each text, in stretches. */
export function maskedStretches(
  names: readonly RealName[],
  texts: readonly string[],
): (text: string) => readonly MaskedStretch[] {
  const different = names.length === 0 ? [] : [...new Set(texts)]
  const fields = different.map((text, place) => ({ name: String(place), text, safe: [] }))
  const found = Map.groupBy(
    findOccurrences(
      names.map(({ name }) => name),
      fields,
    ),
    ({ field }) => different[Number(field)],
  )
  return (text) => cut(text, found.get(text) ?? [], names)
}

function cut(text: string, found: readonly NameOccurrence[], names: readonly RealName[]): MaskedStretch[] {
  let from = 0
  const stretches = found.flatMap(({ start, end, text: written }): MaskedStretch[] => {
    const before = text.slice(from, start)
    from = end
    return [
      { text: before, realName: null },
      { text: aliasOf(written, names), realName: written },
    ]
  })
  return [...stretches, { text: text.slice(from), realName: null }].filter((stretch) => stretch.text !== '')
}

/** No name goes over it, and no text holds it. */
const BETWEEN = '\n\u0000\n'

/**
 * A way to read a text with an alias wherever a real name stands; what no alias list knows it cannot hide.
 *
 * @param texts those that will be read: looked through in one go, for a name is sought in many ways
 */
export function withoutRealNames(names: readonly RealName[], texts: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text
  const different = [...new Set(texts)]
  const masked = mask(different.join(BETWEEN), names).split(BETWEEN)
  const known = new Map(different.map((text, place) => [text, masked[place] ?? '']))
  return (text) => known.get(text) ?? mask(text, names)
}

/** All names at once: of two that begin in one place, the longer is meant. */
function mask(text: string, names: readonly RealName[]): string {
  const all = names.map(({ name }) => name)
  const found = findOccurrences(all, [{ name: 'text', text, safe: [] }])
  const aliases = new Map(
    [...new Set(found.map((one) => one.text))].map((written) => [written, aliasOf(written, names)]),
  )
  return found.reduceRight(
    (before, { start, end, text: written }) => before.slice(0, start) + aliases.get(written) + before.slice(end),
    text,
  )
}

/** Whose name it is, however it is written here; of somebody whom two names fit, the first. */
function aliasOf(written: string, names: readonly RealName[]): string {
  const isWhole = ({ name }: RealName) =>
    findOccurrences([name], [{ name: 'text', text: written, safe: [] }]).some(
      ({ start, end }) => start === 0 && end === written.length,
    )
  return names.find(isWhole)?.alias ?? '…'
}
