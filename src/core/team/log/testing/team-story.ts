import { keyedHash } from '../../../crypto/hash.ts'
import { type Sealed, seal, unseal } from '../../../crypto/aead.ts'
import { randomBytes } from '../../../crypto/bytes.ts'
import { type Device, deviceOf } from '../device.ts'
import type { Cut, TeamRole } from '../entry-body.ts'
import { type Entry, readEntry } from '../entry.ts'
import { foundTeam } from '../found-team.ts'
import { type DeviceId, type EntryHash, hexOfBytes, type PersonId } from '../ids.ts'
import { inviteKeysOf, type InviteKeys } from '../invite-code.ts'
import { writeJoinRequest } from '../join-request.ts'
import { recoveryKeysOf } from '../recovery.ts'
import { TeamLog } from '../team-log.ts'

export const RECOVERY_SECRET = new Uint8Array(16).fill(5)

/** One device with its copy of the log, and the words that it can read. */
export interface Member {
  readonly device: Device
  readonly person: PersonId
  readonly log: TeamLog
}

export interface Message {
  readonly epoch: EntryHash
  readonly sealed: Sealed
}

export function newDevice(): Device {
  return deviceOf(randomBytes(32))
}

export function newPerson(): PersonId {
  return hexOfBytes(randomBytes(16))
}

export function newInvite(): InviteKeys {
  return inviteKeysOf(randomBytes(32))
}

export function founder(): Member {
  const [device, person] = [newDevice(), newPerson()]
  const recovery = hexOfBytes<never>(recoveryKeysOf(RECOVERY_SECRET).publicKey)
  return { device, person, log: foundTeam(device, person, recovery) }
}

/** What is on the wire: every entry as bytes, so that nothing passes but what can be read back. */
export function dumpOf(log: TeamLog): Entry[] {
  return [...log.entries].map(onTheWire)
}

const reread = new WeakMap<Entry, Entry>()

function onTheWire(entry: Entry): Entry {
  const read = reread.get(entry) ?? readEntry(entry.bytes)
  if (!read) throw new Error('an entry that cannot be read back')
  reread.set(entry, read).set(read, read)
  return read
}

export function sync(...members: readonly Member[]): void {
  const all = members.flatMap(({ log }) => dumpOf(log))
  for (const { log } of members) log.receive(all)
}

export function invite(by: Member, role: TeamRole, person = newPerson()): { keys: InviteKeys; person: PersonId } {
  const keys = newInvite()
  const proof = keys.proofFor(by.log.team)
  by.log.write({ type: 'invite', invite: hexOfBytes(keys.signing.publicKey), proof, person, role, expires: 0 })
  return { keys, person }
}

/** Invites, joins and admits, so that the newcomer has all that the host has. */
export function letIn(host: Member, role: TeamRole = 'member', person?: PersonId): Member {
  const invited = invite(host, role, person)
  const device = newDevice()
  host.log.write({ type: 'admit', request: writeJoinRequest(host.log.team, invited.keys.signing, device) })
  host.log.writingEpoch()
  return { device, person: invited.person, log: new TeamLog(host.log.team, device, dumpOf(host.log)) }
}

export function removePerson(by: Member, person: PersonId): void {
  const devices = [...by.log.membership.devices].filter(([, device]) => device.person === person)
  const cuts: Cut[] = devices.map(([device]: [DeviceId, unknown]) => ({ device, last: null }))
  by.log.write({ type: 'remove', cuts, people: [person] })
}

/** Writes with the epoch of now, as a segment does. */
export function say(by: Member, words: string): Message {
  const { epoch, key } = by.log.writingEpoch()
  return { epoch, sealed: seal(Buffer.from(words), contentKeyOf(key), 'test') }
}

/** @returns undefined when this member's device cannot read it */
export function hear(by: Member, { epoch, sealed }: Message): string | undefined {
  const key = by.log.keyOf(epoch)
  const words = key && unseal(sealed, contentKeyOf(key), 'test')
  return words && Buffer.from(words).toString()
}

function contentKeyOf(epochKey: Uint8Array): Uint8Array {
  return keyedHash(epochKey, 'ruimte/test/content/1', '')
}
