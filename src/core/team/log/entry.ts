import { z } from 'zod'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { hash } from '../../crypto/hash.ts'
import { isSignedBy, sign } from '../../crypto/signature.ts'
import { Body } from './entry-body.ts'
import { Bytes, bytesOf, bytesOfHex, type EntryHash, hexOfBytes, type PublicKey } from './ids.ts'

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

const Signed = z.object({ body: Bytes, signature: bytesOf(64) })

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
  if (bytes.byteLength > MAX_ENTRY_BYTES) return undefined
  const signed = Signed.safeParse(fromCanonicalCbor(bytes))
  if (!signed.success) return undefined
  const body = Body.safeParse(fromCanonicalCbor(signed.data.body))
  return body.success ? { hash: hashOf(bytes), body: body.data, bytes } : undefined
}

/** A signature is a fact about bytes, and checking it the slow part of reading a log: each is checked once. */
const checked = new WeakMap<Entry, { readonly key: PublicKey; readonly isSigned: boolean }>()

export function isEntrySignedBy(entry: Entry, key: PublicKey): boolean {
  const known = checked.get(entry)
  if (known?.key === key) return known.isSigned
  const { success, data } = Signed.safeParse(fromCanonicalCbor(entry.bytes))
  const isSigned = success && isSignedBy(bytesOfHex(key), ENTRY, data.body, data.signature)
  checked.set(entry, { key, isSigned })
  return isSigned
}

function hashOf(bytes: Uint8Array): EntryHash {
  return hexOfBytes(hash(ENTRY_HASH, bytes))
}
