import { DomainError } from '../domain-error.ts'
import type { DataKey } from '../store/connection.ts'
import { type Sealed, seal, unseal } from '../crypto/aead.ts'
import { SALT_BYTES } from '../crypto/argon2.ts'
import { randomBytes, sameBytes, wipe } from '../crypto/bytes.ts'
import { keyedHash } from '../crypto/hash.ts'
import { costs, deriveKey, type KeyDerivation } from './derive-key.ts'
import type { Keystore } from './keystore.ts'
import { entropyOf } from './recovery-words.ts'

/*
 * The data key is drawn once and never changes. Each way in keeps it sealed under a key of its own;
 * the context binds a wrap to its vault and its way, so that none can be put in the place of another.
 */

const KEY_CHECK_DOMAIN = 'ruimte/vault/key-check/1'
const RECOVERY_DOMAIN = 'ruimte/vault/recovery-key/1'

function contextOf(vaultId: string, way: 'passphrase' | 'recovery'): string {
  return `ruimte/vault/wrap/1/${vaultId}/${way}`
}

/** Tells whether a key is the right one without opening the store, so that a damaged store is never taken for a wrong key. */
export function keyCheckOf(dataKey: DataKey, vaultId: string): Uint8Array {
  return keyedHash(dataKey, KEY_CHECK_DOMAIN, vaultId)
}

export function isDataKeyOf(keystore: Keystore, dataKey: DataKey): boolean {
  return dataKey.byteLength === 32 && sameBytes(keyCheckOf(dataKey, keystore.vaultId), keystore.keyCheck)
}

/** @throws {DomainError} `wrong` when the way in did not yield a key, `KEYSTORE_DAMAGED` when it yielded another vault's */
export function requireDataKey(
  keystore: Keystore,
  dataKey: DataKey | undefined,
  wrong: 'PASSPHRASE_WRONG' | 'RECOVERY_WORDS_WRONG',
): DataKey {
  if (!dataKey) throw new DomainError(wrong)
  if (!isDataKeyOf(keystore, dataKey)) throw new DomainError('KEYSTORE_DAMAGED')
  return dataKey
}

export async function wrapWithPassphrase(
  dataKey: DataKey,
  vaultId: string,
  passphrase: string,
  derivation: KeyDerivation,
): Promise<Keystore['passphrase']> {
  const salt = randomBytes(SALT_BYTES)
  const cost = costs[derivation]
  const key = await deriveKey(passphrase, salt, cost)
  const sealed = seal(dataKey, key, contextOf(vaultId, 'passphrase'))
  wipe(key)
  return { derivation: { algorithm: 'argon2id', salt, ...cost }, sealed }
}

/** @returns undefined when the passphrase is another */
export async function unwrapWithPassphrase(keystore: Keystore, passphrase: string): Promise<DataKey | undefined> {
  const { derivation, sealed } = keystore.passphrase
  const key = await deriveKey(passphrase, derivation.salt, derivation)
  return openWith(key, sealed, contextOf(keystore.vaultId, 'passphrase'))
}

export function wrapWithRecovery(dataKey: DataKey, vaultId: string, entropy: Uint8Array): Keystore['recovery'] {
  const key = keyedHash(entropy, RECOVERY_DOMAIN, vaultId)
  const sealed = seal(dataKey, key, contextOf(vaultId, 'recovery'))
  wipe(key)
  return { sealed }
}

/** @returns undefined when the words are others, or have a slip in them */
export function unwrapWithRecovery(keystore: Keystore, words: readonly string[]): DataKey | undefined {
  const entropy = entropyOf(words)
  if (!entropy) return undefined
  // 128 random bits cannot be guessed, so they need no stretching as a passphrase does.
  const key = keyedHash(entropy, RECOVERY_DOMAIN, keystore.vaultId)
  wipe(entropy)
  return openWith(key, keystore.recovery.sealed, contextOf(keystore.vaultId, 'recovery'))
}

function openWith(key: Uint8Array, sealed: Sealed, context: string): DataKey | undefined {
  const dataKey = unseal(sealed, key, context)
  wipe(key)
  return dataKey
}
