import type { Place } from '#shared/contract/team.ts'

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
