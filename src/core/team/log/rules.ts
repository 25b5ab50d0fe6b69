import type { Authenticator } from './authentic.ts'
import { deviceIdOf } from './device.ts'
import type { Body, BodyOf } from './entry-body.ts'
import type { Entry } from './entry.ts'
import type { DeviceId } from './ids.ts'
import { authorOf, type Membership, type Standing } from './membership.ts'
import { isProvenBy } from './recovery.ts'

type Rules = {
  readonly [Type in Body['type']]: (team: Standing, entry: Entry<BodyOf<Type>>, proofs: Authenticator) => boolean
}

/**
 * What each kind of entry does, when whoever wrote it may do it; false, and nothing done, when not. Removals and
 * demotions come here only when they were allowed where they were written (see `strong-acts.ts`).
 */
const rules: Rules = {
  genesis(team, { body }) {
    if (deviceIdOf(body.keys) !== body.author) return false
    team.people.set(body.person, 'admin')
    team.devices.set(body.author, { person: body.person, keys: body.keys })
    team.recovery = body.recovery
    return true
  },
  invite(team, entry) {
    const { invite, person, role, author } = entry.body
    const by = authorOf(team, entry)
    if (!by || team.invites.has(invite)) return false
    const isForOwnDevice = by.person === person
    if (!by.isAdmin && !isForOwnDevice) return false
    team.invites.set(invite, { person, role, by: author, state: 'open' })
    return true
  },
  uninvite(team, entry) {
    const invite = team.invites.get(entry.body.invite)
    if (!invite || invite.state !== 'open' || !mayAdmit(team, entry, invite.person)) return false
    team.invites.set(entry.body.invite, { ...invite, state: 'closed' })
    return true
  },
  challenge: (team, entry) => authorOf(team, entry) !== undefined,
  admit(team, entry, proofs) {
    const request = proofs.requestIn(entry)
    const invite = request && team.invites.get(request.invite)
    if (!request || request.team !== entry.body.team || invite?.state !== 'open') return false
    const device = deviceIdOf(request.keys)
    if (!mayAdmit(team, entry, invite.person) || team.removed.has(device) || team.devices.has(device)) return false
    team.invites.set(request.invite, { ...invite, state: 'used' })
    team.devices.set(device, { person: invite.person, keys: request.keys })
    if (!team.people.has(invite.person)) team.people.set(invite.person, invite.role)
    return true
  },
  role(team, entry) {
    const { body } = entry
    if (!team.people.has(body.person)) return false
    if (body.role === 'admin' && !authorOf(team, entry)?.isAdmin) return false
    team.people.set(body.person, body.role)
    return true
  },
  remove(team, { body }) {
    removeDevices(team, new Set(body.cuts.map(({ device }) => device)))
    return true
  },
  // Anyone may write one; whether it can be read with or written with is worked out apart (see `epochs.ts`).
  epoch: (team, entry) => authorOf(team, entry) !== undefined,
  names(team, entry) {
    const by = authorOf(team, entry)
    return by !== undefined && (by.isAdmin || entry.body.about === 'people')
  },
  recover(team, { body }) {
    const device = deviceIdOf(body.keys)
    if (device !== body.author || team.removed.has(device) || team.devices.has(device)) return false
    if (team.recovery === null || !isProvenBy(body, team.recovery)) return false
    team.people.set(body.person, 'admin')
    team.devices.set(device, { person: body.person, keys: body.keys })
    team.recovery = body.next
    return true
  },
}

export function applyEntry(team: Standing, entry: Entry, proofs: Authenticator): void {
  const rule = rules[entry.body.type] as (team: Standing, entry: Entry, proofs: Authenticator) => boolean
  if (rule(team, entry, proofs)) team.valid.add(entry.hash)
}

/** An administrator may let in anyone, a member their own next device. */
function mayAdmit(team: Membership, entry: Entry, person: string): boolean {
  const by = authorOf(team, entry)
  return by !== undefined && (by.isAdmin || by.person === person)
}

/** With the devices go the people who have none left, and the invites of which they know the code. */
function removeDevices(team: Standing, devices: ReadonlySet<DeviceId>): void {
  for (const device of devices) {
    team.removed.add(device)
    team.devices.delete(device)
  }
  const present = new Set([...team.devices.values()].map(({ person }) => person))
  const gone = new Set([...team.people.keys()].filter((person) => !present.has(person)))
  for (const person of gone) team.people.delete(person)
  for (const [key, invite] of team.invites) {
    const isKnownToThem = devices.has(invite.by) || gone.has(invite.person)
    if (invite.state === 'open' && isKnownToThem) team.invites.set(key, { ...invite, state: 'closed' })
  }
}
