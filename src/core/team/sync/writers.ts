import { deviceIdOf } from '../log/device.ts'
import type { Cut } from '../log/entry-body.ts'
import type { Entry } from '../log/entry.ts'
import type { DeviceId, DeviceKeys, EntryHash, PublicKey } from '../log/ids.ts'
import { readJoinRequest } from '../log/join-request.ts'
import type { Membership } from '../log/membership.ts'
import type { TeamLog } from '../log/team-log.ts'

/** A device whose words count, all of them or up to where a removal cut its chain. */
export interface Writer {
  readonly signing: PublicKey
  /** Null while it is in the team; sequence 0 where nothing of it counts. */
  readonly end: { readonly sequence: number; readonly segment: EntryHash | null } | null
}

export type Writers = ReadonlyMap<DeviceId, Writer>

/** Worked out once for each state of the log. */
const known = new WeakMap<Membership, Writers>()

/**
 * Every device that the team ever let in. What a removed device wrote counts as far as any of those who removed it had
 * seen: nobody takes back what was shared with them before.
 */
export function writersOf(log: TeamLog): Writers {
  const found = known.get(log.membership) ?? findWriters(log)
  known.set(log.membership, found)
  return found
}

function findWriters(log: TeamLog): Writers {
  const { valid, removed } = log.membership
  const entries = log.authentic.filter(({ hash }) => valid.has(hash))
  const ends = endsOf(entries)
  const writers = new Map<DeviceId, Writer>()
  for (const entry of entries) {
    const keys = keysIn(entry)
    if (!keys) continue
    const id = deviceIdOf(keys)
    const end = removed.has(id) ? (ends.get(id) ?? { sequence: 0, segment: null }) : null
    writers.set(id, { signing: keys.signing, end })
  }
  return writers
}

function keysIn({ body }: Entry): DeviceKeys | undefined {
  if (body.type === 'genesis' || body.type === 'recover') return body.keys
  return body.type === 'admit' ? readJoinRequest(body.request)?.keys : undefined
}

function endsOf(entries: readonly Entry[]): Map<DeviceId, { sequence: number; segment: EntryHash }> {
  const ends = new Map<DeviceId, { sequence: number; segment: EntryHash }>()
  const cuts: Cut[] = entries.flatMap(({ body }) => (body.type === 'remove' ? body.cuts : []))
  for (const { device, last } of cuts) {
    if (last && last.sequence > (ends.get(device)?.sequence ?? 0)) ends.set(device, last)
  }
  return ends
}

const MOST_HEADS = 64

/** The entries that nothing builds on: whoever has these has all before them. */
export function headsOfLog(log: TeamLog): EntryHash[] {
  const followed = new Set(log.authentic.flatMap(({ body }) => body.parents as readonly EntryHash[]))
  return log.authentic
    .map(({ hash }) => hash)
    .filter((hash) => !followed.has(hash))
    .toSorted()
    .slice(0, MOST_HEADS)
}
