import { z } from 'zod'
import { DocumentKind } from '#shared/contract/documents.ts'
import { DocumentId } from '#shared/ids.ts'
import { UnixMs } from '#shared/units.ts'
import { NONCE_BYTES, seal, unseal } from '../../crypto/aead.ts'
import { randomBytes } from '../../crypto/bytes.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { hash } from '../../crypto/hash.ts'
import { Bytes, bytesOf, bytesOfHex, type EntryHash, hexOfBytes } from '../log/ids.ts'

/** The sealed bytes of an edit that are larger go in several parts. */
export const MOST_BYTES_IN_PART = 240 * 1024
/** Of 60 MB together: whoever opens it holds all of them in memory. */
const MOST_PARTS = 256
const KEY_ID_BYTES = 16

/** A document's id: the 16 bytes of its UUID on the wire. */
export const WireDocument = z.codec(bytesOf(16), DocumentId, {
  decode: (bytes) => uuidOf(bytes) as DocumentId,
  encode: (id) => bytesOfHex(id.replaceAll('-', '')),
})

/** The name of a document's key, see {@link keyIdOf}: a key that is not the one meant is never tried. */
export const KeyId = z.codec(bytesOf(KEY_ID_BYTES), z.string().regex(new RegExp(`^[0-9a-f]{${KEY_ID_BYTES * 2}}$`)), {
  decode: (bytes) => hexOfBytes<string>(bytes),
  encode: (id) => bytesOfHex(id),
})
export type KeyId = z.output<typeof KeyId>

/** An edit of one document, or a part of one, under the document's own key. */
export const SealedEdit = z.strictObject({
  document: WireDocument,
  key: KeyId,
  nonce: bytesOf(NONCE_BYTES),
  part: z.int().min(0),
  parts: z.int().min(1).max(MOST_PARTS),
  sealed: Bytes.refine((bytes) => bytes.byteLength <= MOST_BYTES_IN_PART),
})
export type SealedEdit = z.output<typeof SealedEdit>

const Content = z.strictObject({ kind: DocumentKind, created: UnixMs, at: UnixMs, update: Bytes })

/** What is in an edit. */
export type EditContent = z.output<typeof Content>

export interface DocumentKey {
  readonly id: KeyId
  readonly key: Uint8Array
}

export function newDocumentKey(document: DocumentId): DocumentKey {
  const key = randomBytes(32)
  return { id: keyIdOf(document, key), key }
}

/**
 * Long enough that nobody finds two keys of one name, with which they could show one device other words than the next (the
 * seal alone does not say under which key it was made); of one document, so that nobody can look for all of them at once.
 */
export function keyIdOf(document: DocumentId, key: Uint8Array): KeyId {
  const named = Buffer.concat([z.encode(WireDocument, document), key])
  return hexOfBytes(hash('ruimte/sync/document-key/1', named).subarray(0, KEY_ID_BYTES))
}

/** Seals an edit, bound to its team, its document and its key. */
export function sealEdit(team: EntryHash, document: DocumentId, key: DocumentKey, content: EditContent): SealedEdit[] {
  const plain = toCanonicalCbor(z.encode(Content, content) as CborValue)
  const { nonce, bytes } = seal(plain, key.key, contextOf(team, document, key.id))
  const parts = Math.ceil(bytes.byteLength / MOST_BYTES_IN_PART)
  return Array.from({ length: parts }, (_, part) => {
    const sealed = bytes.subarray(part * MOST_BYTES_IN_PART, (part + 1) * MOST_BYTES_IN_PART)
    return { document, key: key.id, nonce, part, parts, sealed }
  })
}

/**
 * @param sealed all its parts, joined
 * @returns undefined when it is of another document, team or key, or not of this version
 */
export function openEdit(
  team: EntryHash,
  document: DocumentId,
  key: DocumentKey,
  { nonce, bytes }: { nonce: Uint8Array; bytes: Uint8Array },
): EditContent | undefined {
  const plain = unseal({ nonce, bytes }, key.key, contextOf(team, document, key.id))
  return plain && Content.safeParse(fromCanonicalCbor(plain)).data
}

function contextOf(team: EntryHash, document: DocumentId, key: KeyId): Uint8Array {
  return toCanonicalCbor(['ruimte/sync/edit/1', bytesOfHex(team), z.encode(WireDocument, document), bytesOfHex(key)])
}

function uuidOf(bytes: Uint8Array): string {
  return hexOfBytes(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
