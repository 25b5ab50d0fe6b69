import { z } from 'zod'
import { readByteMap } from '../../crypto/byte-map.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { hash } from '../../crypto/hash.ts'
import { isSignedBy, sign } from '../../crypto/signature.ts'
import { Body } from './entry-body.ts'
import { bytesOfHex, type EntryHash, hexOfBytes, type PublicKey } from './ids.ts'

const ENTRY = 'ruimte/team/entry/1'
const ENTRY_HASH = 'ruimte/team/entry-hash/1'
/** Larger than any real entry: an epoch for two hundred devices takes 25 kB. */
const MAX_ENTRY_BYTES = 256 * 1024

/** One signed line of the team log. Immutable; its name is the hash of its bytes. */
export interface Entry<Of extends Body = Body> {
  readonly hash: EntryHash
  readonly body: Of
  readonly bytes: Uint8Array
}

/** Writes and signs an entry. The signature is over the canonical bytes of its body. */
export function writeEntry(body: Body, secretKey: Uint8Array): Entry {
  const bodyBytes = bytesOfBody(body)
  const bytes = toCanonicalCbor({ body: bodyBytes, signature: sign(ENTRY, bodyBytes, secretKey) })
  return { hash: hashOf(bytes), body, bytes }
}

export function bytesOfBody(body: Body): Uint8Array {
  return toCanonicalCbor(z.encode(Body, body) as CborValue)
}

/**
 * Reads an entry from a folder or a relay.
 *
 * @returns undefined for anything that is not, byte for byte, how this program would have written it. Who signed it is
 * not known yet: see {@link isEntrySignedBy}
 */
export function readEntry(bytes: Uint8Array): Entry | undefined {
  const signed = partsOf(bytes)
  if (!signed) return undefined
  const body = Body.safeParse(fromCanonicalCbor(signed.body))
  return body.success ? { hash: hashOf(bytes), body: body.data, bytes } : undefined
}

/** A signature is a fact about bytes, and checking it the slow part of reading a log: each is checked once. */
const checked = new WeakMap<Entry, { readonly key: PublicKey; readonly isSigned: boolean }>()

export function isEntrySignedBy(entry: Entry, key: PublicKey): boolean {
  const known = checked.get(entry)
  if (known?.key === key) return known.isSigned
  const signed = partsOf(entry.bytes)
  const isSigned = signed !== undefined && isSignedBy(bytesOfHex(key), ENTRY, signed.body, signed.signature)
  checked.set(entry, { key, isSigned })
  return isSigned
}

function partsOf(bytes: Uint8Array): { body: Uint8Array; signature: Uint8Array } | undefined {
  const parts = readByteMap(bytes, ['body', 'signature'])
  return parts?.signature.byteLength === 64 && bytes.byteLength <= MAX_ENTRY_BYTES ? parts : undefined
}

function hashOf(bytes: Uint8Array): EntryHash {
  return hexOfBytes(hash(ENTRY_HASH, bytes))
}
