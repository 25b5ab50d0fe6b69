import { z } from 'zod'
import { readByteMap } from '../../crypto/byte-map.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { hash } from '../../crypto/hash.ts'
import { isSignedBy, sign, type SigningKeys } from '../../crypto/signature.ts'
import type { Device } from './device.ts'
import { bytesOfHex, DeviceKeys, EntryHash, hexOfBytes, PublicKey } from './ids.ts'

const JOIN_BY_INVITE = 'ruimte/team/join-by-invite/1'
const JOIN_BY_DEVICE = 'ruimte/team/join-by-device/1'
const MAX_REQUEST_BYTES = 2048

const Wanted = z.strictObject({ v: z.literal(1), team: EntryHash, invite: PublicKey, keys: DeviceKeys })

export type JoinRequest = z.output<typeof Wanted>

/**
 * Asks to be let in. Signed with the invite's key, so that only who holds the code can ask, and with the device's own,
 * so that nobody can put other keys in its place or ask again in its name.
 */
export function writeJoinRequest(team: EntryHash, invite: SigningKeys, device: Device): Uint8Array {
  const asked: JoinRequest = { v: 1, team, invite: hexOfBytes(invite.publicKey), keys: device.keys }
  const wanted = toCanonicalCbor(z.encode(Wanted, asked) as CborValue)
  return toCanonicalCbor({
    wanted,
    byInvite: sign(JOIN_BY_INVITE, wanted, invite.secretKey),
    byDevice: sign(JOIN_BY_DEVICE, wanted, device.signing.secretKey),
  })
}

/** @returns undefined when it is malformed or either signature is wrong */
export function readJoinRequest(bytes: Uint8Array): JoinRequest | undefined {
  const request = readByteMap(bytes, ['wanted', 'byDevice', 'byInvite'])
  if (!request || bytes.byteLength > MAX_REQUEST_BYTES) return undefined
  const { wanted, byInvite, byDevice } = request
  const asked = Wanted.safeParse(fromCanonicalCbor(wanted))
  if (!asked.success) return undefined
  const { invite, keys } = asked.data
  const isGenuine =
    isSignedBy(bytesOfHex(invite), JOIN_BY_INVITE, wanted, byInvite) &&
    isSignedBy(bytesOfHex(keys.signing), JOIN_BY_DEVICE, wanted, byDevice)
  return isGenuine ? asked.data : undefined
}

export function hashOfRequest(bytes: Uint8Array): EntryHash {
  return hexOfBytes(hash('ruimte/team/join-request/1', bytes))
}

/**
 * Six digits that both sides see before a device is let in. The nonce is drawn after the request was made, so whoever
 * got hold of the code cannot look for keys that give the same digits: one guess, one chance in a million.
 */
export function comparisonDigits(request: EntryHash, nonce: Uint8Array): string {
  const digest = hash('ruimte/team/comparison/1', Buffer.concat([bytesOfHex(request), nonce]))
  return String(Buffer.from(digest).readUInt32BE(0) % 1_000_000).padStart(6, '0')
}
