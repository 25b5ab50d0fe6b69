import type { DocumentId } from '#shared/ids.ts'
import { type RealName, realNamesOf } from '../aliases/alias-store.ts'
import { findOccurrences } from '../aliases/find-occurrences.ts'
import type { ReadableDb } from '../store/store.ts'
import type { Session } from './session.ts'

/** How the people in the cases of a session are really called, as far as the alias lists of its dilemmas know. */
export function realNamesIn(db: ReadableDb, { cases }: Pick<Session, 'cases'>): RealName[] {
  const dilemmas = new Set(cases.flatMap(({ dilemmaId }): DocumentId[] => (dilemmaId === null ? [] : [dilemmaId])))
  return [...dilemmas].flatMap((id) => realNamesOf(db, id))
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
