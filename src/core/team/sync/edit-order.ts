import * as Y from 'yjs'
import type { Work } from './turn.ts'

/**
 * Many edits as one. Neighbours are merged first, each writer's in their order: then it takes a time that grows with their
 * number, and not with its square.
 *
 * @throws when one of them is malformed
 */
export function* mergeEach(updates: readonly Uint8Array[], mostAtOnce: number): Work<Uint8Array> {
  const ordered = updates.map((update) => ({ update, place: placeOf(update) })).toSorted(byPlace)
  let left = ordered.map(({ update }) => update)
  do {
    const next: Uint8Array[] = []
    for (let at = 0; at < left.length; at += mostAtOnce) {
      next.push(Y.mergeUpdates(left.slice(at, at + mostAtOnce)))
      yield
    }
    left = next
  } while (left.length > 1)
  return left[0] ?? EMPTY
}

/** Whether it can be decoded at all. */
export function isWellFormed(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update)
    return true
  } catch {
    return false
  }
}

/** Whether a document that has come this far in each writer's edits has all of this one. */
export function isIn(update: Uint8Array, vector: ReadonlyMap<number, number>): boolean {
  const isHere = (writer: number, end: number) => end <= (vector.get(writer) ?? 0)
  const written = [...Y.parseUpdateMeta(update).to].every(([writer, end]) => isHere(writer, end))
  if (!written) return false
  return [...Y.decodeUpdate(update).ds.clients].every(([writer, gone]) =>
    gone.every(({ clock, len }) => isHere(writer, clock + len)),
  )
}

const EMPTY = Y.encodeStateAsUpdate(new Y.Doc())

type Place = readonly [writer: number, clock: number]

/** Where in its writer's edits it begins; what only takes words away comes last. */
function placeOf(update: Uint8Array): Place {
  const [first] = Y.parseUpdateMeta(update).from
  return first ?? [Number.POSITIVE_INFINITY, 0]
}

function byPlace({ place: one }: { place: Place }, { place: other }: { place: Place }): number {
  return one[0] === other[0] ? one[1] - other[1] : one[0] < other[0] ? -1 : 1
}
