import { hash, keyedHash } from '../../crypto/hash.ts'
import { type BoxKeys, boxKeysOf } from '../../crypto/sealed-box.ts'
import { type SigningKeys, signingKeysOf } from '../../crypto/signature.ts'
import { bytesOfHex, type DeviceId, type DeviceKeys, hexOfBytes } from './ids.ts'

/** What a device signs and opens with. Made from one random seed that never leaves the vault. */
export interface Device {
  readonly id: DeviceId
  readonly keys: DeviceKeys
  readonly signing: SigningKeys
  readonly sealing: BoxKeys
  /** 32 bytes that its key on a relay is made of; they open and sign nothing of the team. */
  readonly relaySeed: Uint8Array
}

/** @param seed 32 random bytes; the same seed gives the same device */
export function deviceOf(seed: Uint8Array): Device {
  const signing = signingKeysOf(keyedHash(seed, 'ruimte/team/device-signing/1', ''))
  const sealing = boxKeysOf(keyedHash(seed, 'ruimte/team/device-sealing/1', ''))
  const keys = { signing: hexOfBytes(signing.publicKey), sealing: hexOfBytes(sealing.publicKey) } as DeviceKeys
  return { id: deviceIdOf(keys), keys, signing, sealing, relaySeed: keyedHash(seed, 'ruimte/team/device-relay/1', '') }
}

/** A log asks for the same names over and over while it is read. */
const known = new WeakMap<DeviceKeys, DeviceId>()

/** The name that follows from the keys, so that no other keys can be passed off under it. */
export function deviceIdOf(keys: DeviceKeys): DeviceId {
  const found = known.get(keys)
  if (found) return found
  const both = Buffer.concat([bytesOfHex(keys.signing), bytesOfHex(keys.sealing)])
  const id = hexOfBytes<DeviceId>(hash('ruimte/team/device/1', both).subarray(0, 16))
  known.set(keys, id)
  return id
}
