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

/** A way to read a text with an alias wherever a real name stands; what no alias list knows it cannot hide. */
export function withoutRealNames(names: readonly RealName[]): (text: string) => string {
  if (names.length === 0) return (text) => text
  const all = names.map(({ name }) => name)
  return (text) => {
    // All names at once: of two that begin in one place, the longer is meant.
    const places = findOccurrences(all, [{ name: 'text', text, safe: [] }])
    return places.reduceRight(
      (masked, { start, end, text: name }) => masked.slice(0, start) + aliasOf(name, names) + masked.slice(end),
      text,
    )
  }
}

/** Whose name it is, however it is written here. */
function aliasOf(written: string, names: readonly RealName[]): string {
  const isWhole = ({ name }: RealName) =>
    findOccurrences([name], [{ name: 'text', text: written, safe: [] }]).some(
      ({ start, end }) => start === 0 && end === written.length,
    )
  return names.find(isWhole)?.alias ?? '…'
}
