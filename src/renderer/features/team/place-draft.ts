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

/** A path without the quotes that Windows puts around what it copies. */
export function unquoted(path: string): string {
  return path.replace(/^\s*"(.*)"\s*$/, '$1')
}

/** What a folder is called, wherever it stands: the part of its path that colleagues have in common. */
export function nameOfFolder(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path
}

/** How a place is called on the screen. */
export function wordsOf(place: Place): string {
  return place.kind === 'folder' ? place.path : place.address
}
