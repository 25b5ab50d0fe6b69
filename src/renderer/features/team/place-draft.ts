import type { Place } from '#shared/contract/team.ts'

/** What a place is asked for: who begins a team has no tag yet; who comes in gets it from a colleague; who moves has one. */
export type PlaceUse = 'begin' | 'come-in' | 'move'

/** A place of which nothing was typed yet. */
export function emptyPlace(kind: Place['kind']): Place {
  return kind === 'folder' ? { kind, path: '' } : { kind, address: '' }
}

export function isTyped(place: Place): boolean {
  return wordsOf(place).trim() !== ''
}

/** How a place is called on the screen. */
export function wordsOf(place: Place): string {
  return place.kind === 'folder' ? place.path : place.address
}
