import { z } from 'zod'
import { seal, unseal } from '../../crypto/aead.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { hash, keyedHash } from '../../crypto/hash.ts'
import { isSignedBy, sign } from '../../crypto/signature.ts'
import type { Device } from '../log/device.ts'
import { Bytes, bytesOf, bytesOfHex, DeviceId, EntryHash, hexOfBytes, type PublicKey } from '../log/ids.ts'
import { pad, unpad } from './padding.ts'

const SEGMENT = 'ruimte/sync/segment/1'
const SEGMENT_HASH = 'ruimte/sync/segment-hash/1'
/** What a relay takes in one message; a batch that is larger is split by its writer. */
export const MAX_SEGMENT_BYTES = 900 * 1024

/** The place of a segment: one chain for each device, every link named by the hash of its bytes. */
export const SegmentHeader = z.object({
  v: z.literal(1),
  team: EntryHash,
  device: DeviceId,
  epoch: EntryHash,
  /** Counts up from 1 without gaps. */
  sequence: z.int().min(1),
  /** The segment before it; null for the first. */
  previous: EntryHash.nullable(),
})
export type SegmentHeader = z.output<typeof SegmentHeader>

const Sealed = z.object({ header: Bytes, nonce: bytesOf(24), sealed: Bytes, signature: bytesOf(64) })

/** A piece of what one device shared, as it lies in a folder: anyone can see its header, only members its contents. */
export interface Segment {
  readonly hash: EntryHash
  readonly header: SegmentHeader
  readonly bytes: Uint8Array
}

/** Encrypts under the epoch's key, bound to its place: it opens in no other team, device, epoch or number. */
export function writeSegment(
  header: SegmentHeader,
  payload: Uint8Array,
  epochKey: Uint8Array,
  device: Device,
): Segment {
  const place = toCanonicalCbor(z.encode(SegmentHeader, header) as CborValue)
  const { nonce, bytes: sealed } = seal(pad(payload), contentKeyOf(epochKey), place)
  const signature = sign(SEGMENT, signedBytes(place, nonce, sealed), device.signing.secretKey)
  const bytes = toCanonicalCbor({ header: place, nonce, sealed, signature })
  return { hash: hashOf(bytes), header, bytes }
}

/** @returns undefined for anything that is not, byte for byte, a segment; who signed it is not known yet */
export function readSegment(bytes: Uint8Array): Segment | undefined {
  const parts = partsOf(bytes)
  const header = parts && SegmentHeader.safeParse(fromCanonicalCbor(parts.header))
  return header?.success ? { hash: hashOf(bytes), header: header.data, bytes } : undefined
}

export function isSegmentSignedBy({ bytes }: Segment, key: PublicKey): boolean {
  const parts = partsOf(bytes)
  if (!parts) return false
  return isSignedBy(bytesOfHex(key), SEGMENT, signedBytes(parts.header, parts.nonce, parts.sealed), parts.signature)
}

/** @returns undefined when the key is another, or a bit has changed */
export function openSegment({ bytes }: Segment, epochKey: Uint8Array): Uint8Array | undefined {
  const parts = partsOf(bytes)
  const padded = parts && unseal({ nonce: parts.nonce, bytes: parts.sealed }, contentKeyOf(epochKey), parts.header)
  return padded && unpad(padded)
}

function partsOf(bytes: Uint8Array): z.output<typeof Sealed> | undefined {
  if (bytes.byteLength > MAX_SEGMENT_BYTES) return undefined
  return Sealed.safeParse(fromCanonicalCbor(bytes)).data
}

function signedBytes(header: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array {
  return toCanonicalCbor([header, nonce, sealed])
}

function contentKeyOf(epochKey: Uint8Array): Uint8Array {
  return keyedHash(epochKey, 'ruimte/sync/content-key/1', '')
}

function hashOf(bytes: Uint8Array): EntryHash {
  return hexOfBytes(hash(SEGMENT_HASH, bytes))
}
