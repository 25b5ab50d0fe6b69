import { z } from 'zod'
import { seal, unseal } from '../../crypto/aead.ts'
import { readByteMap } from '../../crypto/byte-map.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import type { Domain } from '../../crypto/domain.ts'
import { hash, keyedHash } from '../../crypto/hash.ts'
import { isSignedBy, sign } from '../../crypto/signature.ts'
import type { Device } from '../log/device.ts'
import { bytesOfHex, type EntryHash, hexOfBytes, type PublicKey } from '../log/ids.ts'
import { pad, unpad } from './padding.ts'

/** What a relay takes in one message; what is larger is split by its writer. */
export const MAX_ENVELOPE_BYTES = 900 * 1024
/** The most that fits once it is padded. */
const MAX_SECRET_BYTES = 512 * 1024 - 4

/** One use of envelopes: how its header is laid out, and its own domains, so that none is taken for another. */
export interface EnvelopeForm<Header> {
  readonly header: z.ZodType<Header>
  readonly signature: Domain
  readonly name: Domain
}

/** Something that a device sealed for its team and signed: anyone can see its header, only members what is in it. */
export interface Envelope<Header> {
  readonly hash: EntryHash
  readonly header: Header
  readonly bytes: Uint8Array
}

/** Far more than any header takes. */
const MAX_HEADER_BYTES = 1024

interface Parts {
  readonly header: Uint8Array
  readonly nonce: Uint8Array
  readonly sealed: Uint8Array
  readonly signature: Uint8Array
}

/**
 * Encrypts under the epoch's key, bound to the header: it opens under no other.
 *
 * @throws {RangeError} when it would be larger than anybody takes
 */
export function writeEnvelope<Header>(
  form: EnvelopeForm<Header>,
  header: Header,
  secret: Uint8Array,
  epochKey: Uint8Array,
  device: Device,
): Envelope<Header> {
  if (secret.byteLength > MAX_SECRET_BYTES) throw new RangeError('more than an envelope holds')
  const place = toCanonicalCbor(z.encode(form.header, header) as CborValue)
  const { nonce, bytes: sealed } = seal(pad(secret), contentKeyOf(epochKey), place)
  const signature = sign(form.signature, signedBytes(place, nonce, sealed), device.signing.secretKey)
  const bytes = toCanonicalCbor({ header: place, nonce, sealed, signature })
  return { hash: hashOf(form, bytes), header, bytes }
}

/** @returns undefined for anything that is not, byte for byte, of this form; who signed it is not known yet */
export function readEnvelope<Header>(form: EnvelopeForm<Header>, bytes: Uint8Array): Envelope<Header> | undefined {
  const parts = partsOf(bytes)
  const header = parts && form.header.safeParse(fromCanonicalCbor(parts.header))
  return header?.success ? { hash: hashOf(form, bytes), header: header.data, bytes } : undefined
}

export function isEnvelopeSignedBy<Header>(
  form: EnvelopeForm<Header>,
  { bytes }: Envelope<Header>,
  key: PublicKey,
): boolean {
  const parts = partsOf(bytes)
  if (!parts) return false
  const signed = signedBytes(parts.header, parts.nonce, parts.sealed)
  return isSignedBy(bytesOfHex(key), form.signature, signed, parts.signature)
}

/** @returns undefined when the key is another, or a bit has changed */
export function openEnvelope({ bytes }: Envelope<unknown>, epochKey: Uint8Array): Uint8Array | undefined {
  const parts = partsOf(bytes)
  const padded = parts && unseal({ nonce: parts.nonce, bytes: parts.sealed }, contentKeyOf(epochKey), parts.header)
  return padded && unpad(padded)
}

function partsOf(bytes: Uint8Array): Parts | undefined {
  const parts = readByteMap(bytes, ['nonce', 'header', 'sealed', 'signature'])
  if (!parts || bytes.byteLength > MAX_ENVELOPE_BYTES || parts.header.byteLength > MAX_HEADER_BYTES) return undefined
  return parts.nonce.byteLength === 24 && parts.signature.byteLength === 64 ? parts : undefined
}

function signedBytes(header: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array {
  return toCanonicalCbor([header, nonce, sealed])
}

function contentKeyOf(epochKey: Uint8Array): Uint8Array {
  return keyedHash(epochKey, 'ruimte/sync/content-key/1', '')
}

function hashOf<Header>(form: EnvelopeForm<Header>, bytes: Uint8Array): EntryHash {
  return hexOfBytes(hash(form.name, bytes))
}
