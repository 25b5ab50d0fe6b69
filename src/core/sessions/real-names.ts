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

/** `text` with an alias wherever a real name stands; what an alias list does not know it cannot hide. */
export function withoutRealNames(text: string, names: readonly RealName[]): string {
  // Longer names first, so that “Jan de Vries” does not become “M. de Vries”.
  return names
    .toSorted((one, other) => other.name.length - one.name.length)
    .reduce((masked, { name, alias }) => {
      const places = findOccurrences([name], [{ name: 'text', text: masked, safe: [] }])
      return places.reduceRight((whole, { start, end }) => whole.slice(0, start) + alias + whole.slice(end), masked)
    }, text)
}
