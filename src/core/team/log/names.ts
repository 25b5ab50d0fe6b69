import { z } from 'zod'
import { MAX_NAME_CHARS } from '#shared/limits.ts'
import { plainName } from '#shared/plain-name.ts'
import { seal, unseal } from '../../crypto/aead.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { keyedHash } from '../../crypto/hash.ts'
import type { BodyOf } from './entry-body.ts'
import type { Entry } from './entry.ts'
import { DeviceId, type EntryHash, PersonId } from './ids.ts'
import type { TeamLog } from './team-log.ts'

type NamesEntry = Entry<BodyOf<'names'>>

const PADDED_TO_BYTES = 256

/** Made plain by whoever reads it too: a changed program may have written it. */
export const Name = z.string().overwrite(plainName).min(1).max(MAX_NAME_CHARS)
const Told = z.strictObject({
  team: Name.nullable(),
  people: z.array(z.tuple([PersonId, Name])).max(50),
  devices: z.array(z.tuple([DeviceId, Name])).max(50),
})
/** What one entry tells. */
export type Told = z.output<typeof Told>

/** How everybody is called, as far as this device can read it. */
export interface Names {
  /** Null until it was told here. */
  readonly team: string | null
  readonly people: ReadonlyMap<PersonId, string>
  readonly devices: ReadonlyMap<DeviceId, string>
}

/**
 * Writes names into the log, and before that an epoch where there is none to write with.
 *
 * @returns the entries to keep and pass on
 * @throws {DomainError} `TEAM_NOT_ALLOWED` when this device may not name that
 */
export function writeNames(log: TeamLog, told: Told): Entry[] {
  const { epoch, key, made } = log.writingEpoch()
  const about = told.team === null ? 'people' : 'team'
  const plain = padded(toCanonicalCbor(z.encode(Told, told) as CborValue))
  const { nonce, bytes } = seal(plain, namesKeyOf(key), contextOf(log.team, epoch, about))
  return [...(made ? [made] : []), log.write({ type: 'names', about, epoch, nonce, sealed: bytes })]
}

/**
 * The names that hold. People name themselves and their own devices; until they have, what somebody else told of them
 * counts, so that whoever was just let in has a name.
 */
export function readNames(log: TeamLog): Names {
  const { valid, devices } = log.membership
  const names = {
    team: null as string | null,
    people: new Map<PersonId, string>(),
    devices: new Map<DeviceId, string>(),
  }
  const own = new Set<string>()
  for (const entry of entriesInOrder(log)) {
    const told = valid.has(entry.hash) ? readTold(log, entry) : undefined
    if (!told) continue
    const author = devices.get(entry.body.author)?.person
    if (entry.body.about === 'team') names.team = told.team ?? names.team
    const tell = <Id extends string>(named: Map<Id, string>, id: Id, name: string, isOwn: boolean) => {
      if (own.has(id) && !isOwn) return
      if (isOwn) own.add(id)
      named.set(id, name)
    }
    for (const [person, name] of told.people) tell(names.people, person, name, person === author)
    for (const [device, name] of told.devices) tell(names.devices, device, name, devices.get(device)?.person === author)
  }
  return names
}

function entriesInOrder(log: TeamLog): NamesEntry[] {
  return [...log.entries]
    .filter((entry): entry is NamesEntry => entry.body.type === 'names')
    .toSorted((one, other) => one.body.lamport - other.body.lamport || (one.hash < other.hash ? -1 : 1))
}

function readTold(log: TeamLog, { body }: NamesEntry): Told | undefined {
  const key = log.keyOf(body.epoch)
  const context = contextOf(log.team, body.epoch, body.about)
  const plain = key && unseal({ nonce: body.nonce, bytes: body.sealed }, namesKeyOf(key), context)
  return plain && Told.safeParse(fromCanonicalCbor(unpadded(plain))).data
}

function namesKeyOf(epochKey: Uint8Array): Uint8Array {
  return keyedHash(epochKey, 'ruimte/team/names-key/1', '')
}

function contextOf(team: EntryHash, epoch: EntryHash, about: string): string {
  return `ruimte/team/names/1/${team}/${epoch}/${about}`
}

/** Two bytes of length, then the bytes, then noughts: how long a name is does not show. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(Math.ceil((bytes.byteLength + 2) / PADDED_TO_BYTES) * PADDED_TO_BYTES)
  whole.writeUInt16BE(bytes.byteLength)
  whole.set(bytes, 2)
  return whole
}

function unpadded(whole: Uint8Array): Uint8Array {
  const length = ((whole[0] ?? 0) << 8) | (whole[1] ?? 0)
  return whole.subarray(2, 2 + length)
}
