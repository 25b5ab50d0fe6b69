import { z } from 'zod'
import { sameBytes } from '../crypto/bytes.ts'
import { hash } from '../crypto/hash.ts'

/** The newest layout of the key file that this Ruimte writes and reads. */
export const KEYSTORE_VERSION = 1

const MAX_PROTECTED_CHARS = 64 * 1024
const CHECKSUM_DOMAIN = 'ruimte/vault/keystore-checksum/1'

function bytes(length: number) {
  return z
    .base64()
    .transform(fromBase64)
    .refine((value) => value.byteLength === length)
}

/** The data key of 32 bytes and its tag of 16, under some other key. */
const SealedKey = z.object({ nonce: bytes(24), bytes: bytes(48) }).readonly()

/** The bounds keep a forged file from taking all memory; what is within them is the file's own choice. */
const Argon2 = z
  .object({
    algorithm: z.literal('argon2id'),
    salt: bytes(16),
    passes: z.int().min(1).max(16),
    memoryBytes: z
      .int()
      .min(8192)
      .max(1024 ** 3),
  })
  .readonly()

/** The ways to the data key. Nothing in here tells whose vault it is or what is in it. */
const Keystore = z
  .object({
    version: z.literal(KEYSTORE_VERSION),
    vaultId: z.uuid(),
    keyCheck: bytes(32),
    passphrase: z.object({ derivation: Argon2, sealed: SealedKey }).readonly(),
    recovery: z.object({ sealed: SealedKey }).readonly(),
    /** What the keychain made of the data key; null where it is not used. */
    keychain: z.base64().max(MAX_PROTECTED_CHARS).transform(fromBase64).nullable(),
  })
  .readonly()
export type Keystore = z.infer<typeof Keystore>

const KeystoreFile = z.object({ checksum: bytes(32), keystore: z.record(z.string(), z.unknown()) })
const Version = z.object({ version: z.int().min(1) })

/** What one generation of the key file turned out to be. */
export type Reading =
  | { readonly state: 'absent' }
  | { readonly state: 'damaged' }
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'good'; readonly keystore: Keystore }

export function writeKeystore(keystore: Keystore): string {
  const plain = JSON.parse(JSON.stringify(keystore, bytesAsBase64)) as unknown
  return `${JSON.stringify({ checksum: toBase64(checksumOf(plain)), keystore: plain }, null, 2)}\n`
}

/** Never throws: whatever a disk can make of the file is `damaged`. */
export function readKeystore(text: string): Reading {
  const file = KeystoreFile.safeParse(parseJson(text))
  if (!file.success || !sameBytes(file.data.checksum, checksumOf(file.data.keystore))) return { state: 'damaged' }
  const { data: head } = Version.safeParse(file.data.keystore)
  if (head && head.version > KEYSTORE_VERSION) return { state: 'newer', version: head.version }
  const keystore = Keystore.safeParse(file.data.keystore)
  return keystore.success ? { state: 'good', keystore: keystore.data } : { state: 'damaged' }
}

/** Over the parsed content: parsing keeps the order of names, so writing it again gives the same text. */
function checksumOf(plain: unknown): Uint8Array {
  return hash(CHECKSUM_DOMAIN, JSON.stringify(plain))
}

function bytesAsBase64(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? toBase64(value) : value
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function toBase64(value: Uint8Array): string {
  return Buffer.from(value).toString('base64')
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}
