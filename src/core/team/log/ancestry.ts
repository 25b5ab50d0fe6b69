import type { Entry } from './entry.ts'
import type { EntryHash } from './ids.ts'

/** Entries whose whole past is here, in one order that is the same on every device, with who came before whom. */
export interface Ancestry {
  /** Parents first; by Lamport number, then by hash. */
  readonly order: readonly Entry[]
  /** Did the author of `later` know `earlier`? An entry is not its own ancestor. */
  readonly isBefore: (earlier: EntryHash, later: EntryHash) => boolean
  /** What the author of an entry knew, in order. */
  readonly pastOf: (hash: EntryHash) => readonly Entry[]
}

/** Leaves out what is not of `team`, what lacks a parent, and what `accept` refuses, with everything that builds on it. */
export function ancestryOf(entries: Iterable<Entry>, team: EntryHash, accept: (entry: Entry) => boolean): Ancestry {
  const placeOf = new Map<EntryHash, number>()
  const order: Entry[] = []
  for (const entry of [...entries].toSorted(byPlace)) {
    if (!isOfTeam(entry, team) || !hasParents(entry, order, placeOf) || !accept(entry)) continue
    placeOf.set(entry.hash, order.length)
    order.push(entry)
  }
  const sets = ancestorSets(order, placeOf)
  const isBefore = (earlier: EntryHash, later: EntryHash) => {
    const [first, second] = [placeOf.get(earlier), placeOf.get(later)]
    return first !== undefined && second !== undefined && hasBit(sets[second], first)
  }
  return { order, isBefore, pastOf: (hash) => order.filter((entry) => isBefore(entry.hash, hash)) }
}

/** The one order that is the same on every device. */
export function byPlace(one: Entry, other: Entry): number {
  return one.body.lamport - other.body.lamport || (one.hash < other.hash ? -1 : 1)
}

function isOfTeam({ hash, body }: Entry, team: EntryHash): boolean {
  return body.type === 'genesis' ? hash === team : body.team === team
}

function hasParents({ body }: Entry, order: readonly Entry[], placeOf: ReadonlyMap<EntryHash, number>): boolean {
  if (body.type === 'genesis') return true
  const parents = body.parents.map((hash) => order[placeOf.get(hash) ?? -1])
  const highest = Math.max(...parents.map((parent) => parent?.body.lamport ?? Number.NaN))
  return body.lamport === highest + 1 && isAscending(body.parents)
}

function isAscending(hashes: readonly EntryHash[]): boolean {
  return hashes.every((hash, place) => place === 0 || (hashes[place - 1] ?? '') < hash)
}

/** For each entry the places of its ancestors, a bit each: a team's log of years is a few thousand entries. */
function ancestorSets(order: readonly Entry[], placeOf: ReadonlyMap<EntryHash, number>): Uint32Array[] {
  const sets: Uint32Array[] = []
  for (const { body } of order) {
    const set = new Uint32Array(Math.ceil(order.length / 32))
    for (const parent of body.parents) {
      const place = placeOf.get(parent) ?? 0
      sets[place]?.forEach((bits, index) => (set[index] = (set[index] ?? 0) | bits))
      set[place >>> 5] = (set[place >>> 5] ?? 0) | (1 << (place & 31))
    }
    sets.push(set)
  }
  return sets
}

function hasBit(set: Uint32Array | undefined, place: number): boolean {
  return (((set?.[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
}
