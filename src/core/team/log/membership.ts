import type { TeamRole } from './entry-body.ts'
import type { Entry } from './entry.ts'
import type { DeviceId, DeviceKeys, EntryHash, PersonId, PublicKey } from './ids.ts'

export interface MemberDevice {
  readonly person: PersonId
  readonly keys: DeviceKeys
}

export interface KnownInvite {
  readonly person: PersonId
  readonly role: TeamRole
  readonly by: DeviceId
  readonly state: 'open' | 'used' | 'closed'
}

/** Who is in the team, after some part of its log. */
export interface Membership {
  readonly people: ReadonlyMap<PersonId, TeamRole>
  readonly devices: ReadonlyMap<DeviceId, MemberDevice>
  readonly removed: ReadonlySet<DeviceId>
  readonly invites: ReadonlyMap<PublicKey, KnownInvite>
  /** The recovery key that holds now; null before the first entry. */
  readonly recovery: PublicKey | null
  /** The entries that did what they say. */
  readonly valid: ReadonlySet<EntryHash>
}

/** The same while it is being worked out. */
export interface Standing {
  readonly people: Map<PersonId, TeamRole>
  readonly devices: Map<DeviceId, MemberDevice>
  readonly removed: Set<DeviceId>
  readonly invites: Map<PublicKey, KnownInvite>
  recovery: PublicKey | null
  readonly valid: Set<EntryHash>
}

export function nobodyYet(): Standing {
  return {
    people: new Map(),
    devices: new Map(),
    removed: new Set(),
    invites: new Map(),
    recovery: null,
    valid: new Set(),
  }
}

/** Whose device wrote an entry, and as what; undefined when it is not in the team. */
export function authorOf(team: Membership, { body }: Entry): { person: PersonId; isAdmin: boolean } | undefined {
  const device = team.devices.get(body.author)
  return device && { person: device.person, isAdmin: team.people.get(device.person) === 'admin' }
}
