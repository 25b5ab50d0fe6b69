import { randomBytes } from '../../../crypto/bytes.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../../crypto/canonical-cbor.ts'
import { seal } from '../../../crypto/aead.ts'
import { hash, keyedHash } from '../../../crypto/hash.ts'
import { sealFor } from '../../../crypto/sealed-box.ts'
import { sign, signingKeysOf } from '../../../crypto/signature.ts'
import type { Device } from '../device.ts'
import type { Body, TeamRole } from '../entry-body.ts'
import { type Entry, readEntry, writeEntry } from '../entry.ts'
import { bytesOfHex, type DeviceId, type DeviceKeys, type EntryHash, hexOfBytes, type PersonId } from '../ids.ts'
import type { InviteKeys } from '../invite-code.ts'
import type { Act, TeamLog } from '../team-log.ts'
import { newPerson } from './team-story.ts'

/** Where an entry says that it stands, and who says to have written it. */
type Claimed = Partial<Pick<Body, 'author' | 'lamport'> & { parents: EntryHash[] }>

/**
 * An entry that no log of ours would write: signed by any device, in any name, at any place. It went over the wire, so
 * nothing passes but what can be read back.
 */
export function forge(log: TeamLog, by: Device, act: Act, claimed: Claimed = {}): Entry {
  const parents = claimed.parents ?? headsOf(log)
  const place = { v: 1 as const, author: claimed.author ?? by.id, team: log.team, parents }
  const lamport = claimed.lamport ?? 1 + Math.max(...parents.map((parent) => lamportOf(log, parent)))
  return overTheWire(writeEntry({ ...act, ...place, lamport } as Body, by.signing.secretKey))
}

/** The heads as whoever has this log sees them. */
export function headsOf(log: TeamLog): EntryHash[] {
  const followed = new Set(log.authentic.flatMap(({ body }) => body.parents as readonly EntryHash[]))
  return log.authentic
    .map(({ hash: name }) => name)
    .filter((name) => !followed.has(name))
    .toSorted()
}

/** A team whose genesis names one device and has the keys of another. */
export function genesisInTheNameOf(author: Device, keys: DeviceKeys): Entry {
  const recovery = hexOfBytes<never>(randomBytes(32))
  const common = { v: 1 as const, type: 'genesis' as const, parents: [], lamport: 0 as const, team: null }
  const body = { ...common, author: author.id, nonce: randomBytes(16), person: newPerson(), keys, recovery }
  return overTheWire(writeEntry(body, author.signing.secretKey))
}

export function inviteAct(keys: InviteKeys, team: EntryHash, person: PersonId, role: TeamRole = 'member'): Act {
  const invite = hexOfBytes<never>(keys.signing.publicKey)
  return { type: 'invite', invite, proof: keys.proofFor(team), person, role, expires: 0 }
}

/** Tells names as no program of ours would: whatever stands there, in its place and under the right key. */
export function tellNames(log: TeamLog, told: { readonly [field: string]: CborValue }): Entry {
  const { epoch, key } = log.writingEpoch()
  const about = told['team'] === null ? 'people' : 'team'
  const bytes = toCanonicalCbor(told)
  const plain = Buffer.alloc(Math.ceil((bytes.byteLength + 2) / 256) * 256)
  plain.writeUInt16BE(bytes.byteLength)
  plain.set(bytes, 2)
  const context = `ruimte/team/names/1/${log.team}/${epoch}/${about}`
  const { nonce, bytes: sealed } = seal(plain, keyedHash(key, 'ruimte/team/names-key/1', ''), context)
  return log.write({ type: 'names', about, epoch, nonce, sealed })
}

/** A request in which one of the two signatures is by another hand. */
export function withOtherSignature(request: Uint8Array, by: 'invite' | 'device'): Uint8Array {
  const parts = fromCanonicalCbor(request) as Record<string, Uint8Array>
  const wanted = parts['wanted'] ?? new Uint8Array()
  const { secretKey } = signingKeysOf(randomBytes(32))
  const signature = sign(`ruimte/team/join-by-${by}/1`, wanted, secretKey)
  return toCanonicalCbor({ ...parts, [by === 'invite' ? 'byInvite' : 'byDevice']: signature })
}

export interface ForgedEpoch {
  readonly act: Extract<Act, { type: 'epoch' }>
  /** What its writer knows, whoever it is sealed for. */
  readonly key: Uint8Array
}

/** An epoch for whoever its writer likes; `other` gives some of them another key than the one it commits to. */
export function epochFor(
  to: readonly { readonly id: DeviceId; readonly keys: DeviceKeys }[],
  other: { readonly keyFor?: DeviceId } = {},
): ForgedEpoch {
  const [key, wrong] = [randomBytes(32), randomBytes(32)]
  const boxes = to
    .toSorted((one, two) => (one.id < two.id ? -1 : 1))
    .map(({ id, keys }) => ({
      device: id,
      box: sealFor(bytesOfHex(keys.sealing), id === other.keyFor ? wrong : key),
    }))
  const commitment = hash('ruimte/team/epoch-commitment/1', key)
  return { act: { type: 'epoch', to: boxes, previous: [], commitment }, key }
}

function lamportOf(log: TeamLog, name: EntryHash): number {
  return log.authentic.find((entry) => entry.hash === name)?.body.lamport ?? 0
}

function overTheWire(entry: Entry): Entry {
  const read = readEntry(entry.bytes)
  if (!read) throw new Error('a forged entry that cannot be read back tests nothing')
  return read
}
