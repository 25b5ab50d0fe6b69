import { z } from 'zod'
import { readByteMap } from '../../crypto/byte-map.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { type BoxKeys, openSealed, sealFor } from '../../crypto/sealed-box.ts'
import { isSignedBy, sign } from '../../crypto/signature.ts'
import type { Device } from '../log/device.ts'
import { bytesOfHex, type EntryHash, type PublicKey } from '../log/ids.ts'
import { hashOfRequest, type JoinRequest, readJoinRequest } from '../log/join-request.ts'
import { Name } from '../log/names.ts'

const GREETING = 'ruimte/team/join-greeting/1'
const MAX_PARCEL_BYTES = 8 * 1024
/** Two names of 80 characters of four bytes each, and what is around them. */
const GREETING_BYTES = 720

const Greeting = z.strictObject({ name: Name, device: Name })

/** Somebody's question to be let in, with what they call themselves. */
export interface Asked {
  readonly hash: EntryHash
  readonly bytes: Uint8Array
  readonly request: JoinRequest
  /** Sealed for the inviter's device. */
  readonly greeting: Uint8Array
}

export interface Greeting {
  readonly name: string
  readonly device: string
}

/** @param inviter the sealing key of the device that wrote the invitation: nobody else can read the names */
export function writeJoinParcel(request: Uint8Array, names: Greeting, inviter: PublicKey, device: Device): Uint8Array {
  const greeting = sealFor(bytesOfHex(inviter), padded(toCanonicalCbor(z.encode(Greeting, names))))
  const signature = sign(GREETING, signedBytes(request, greeting), device.signing.secretKey)
  return toCanonicalCbor({ request, greeting, signature })
}

/** @returns undefined when it is malformed, or any of its signatures is wrong */
export function readJoinParcel(bytes: Uint8Array): Asked | undefined {
  const parcel = readByteMap(bytes, ['request', 'greeting', 'signature'])
  if (!parcel || bytes.byteLength > MAX_PARCEL_BYTES) return undefined
  const request = readJoinRequest(parcel.request)
  if (!request) return undefined
  const signed = signedBytes(parcel.request, parcel.greeting)
  if (!isSignedBy(bytesOfHex(request.keys.signing), GREETING, signed, parcel.signature)) return undefined
  return { hash: hashOfRequest(parcel.request), bytes: parcel.request, request, greeting: parcel.greeting }
}

/** @returns undefined when it was sealed for another device */
export function openGreeting(greeting: Uint8Array, keys: BoxKeys): Greeting | undefined {
  const plain = openSealed(keys, greeting)
  return plain && Greeting.safeParse(fromCanonicalCbor(unpadded(plain))).data
}

function signedBytes(request: Uint8Array, greeting: Uint8Array): Uint8Array {
  return toCanonicalCbor([request, greeting] satisfies CborValue)
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(GREETING_BYTES)
  whole.writeUInt16BE(bytes.byteLength)
  whole.set(bytes, 2)
  return whole
}

function unpadded(whole: Uint8Array): Uint8Array {
  return whole.subarray(2, 2 + (((whole[0] ?? 0) << 8) | (whole[1] ?? 0)))
}
