import { diffWordsWithSpace } from 'diff'

/** A piece of text that stands in both, only now, or only in the version. */
export interface Piece {
  readonly text: string
  readonly where: 'both' | 'now' | 'then'
}

/** What restoring `then` over `now` does, word by word. */
export function differenceOf(now: string, then: string): Piece[] {
  return diffWordsWithSpace(now, then).map(({ value, added, removed }) => ({
    text: value,
    where: added ? 'then' : removed ? 'now' : 'both',
  }))
}
