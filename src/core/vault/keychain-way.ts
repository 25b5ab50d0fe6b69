import type { VaultStatus } from '#shared/contract/vault.ts'
import { DomainError } from '../domain-error.ts'
import type { DataKey } from '../store/connection.ts'
import type { Keystore } from './keystore.ts'
import type { Keychain, RevealedKey } from './vault.ts'
import { isDataKeyOf } from './wraps.ts'

/*
 * The keychain is the third, optional way in. Whatever it does (gone, reset, another user's, another item) ends in
 * `KEYCHAIN_UNAVAILABLE`: the passphrase and the recovery words still open the vault, and its wrap stays for when it is back.
 */

type KeychainState = Exclude<VaultStatus, { state: 'missing' }>['keychain']

export async function keychainState(keychain: Keychain | null, keystore: Keystore): Promise<KeychainState> {
  if (!(await isAvailable(keychain))) return 'unavailable'
  return keystore.keychain ? 'on' : 'off'
}

/** @throws {DomainError} `KEYCHAIN_UNAVAILABLE` */
export async function wrapWithKeychain(keychain: Keychain | null, dataKey: DataKey): Promise<Uint8Array> {
  if (!keychain || !(await isAvailable(keychain))) throw new DomainError('KEYCHAIN_UNAVAILABLE')
  try {
    return await keychain.protect(dataKey)
  } catch {
    throw new DomainError('KEYCHAIN_UNAVAILABLE')
  }
}

/** @throws {DomainError} `KEYCHAIN_UNAVAILABLE` also when it gives a key that is not this vault's */
export async function unwrapWithKeychain(keychain: Keychain | null, keystore: Keystore): Promise<RevealedKey> {
  if (!keychain || !keystore.keychain) throw new DomainError('KEYCHAIN_UNAVAILABLE')
  const found = await revealed(keychain, keystore.keychain)
  if (!found || !isDataKeyOf(keystore, found.dataKey)) throw new DomainError('KEYCHAIN_UNAVAILABLE')
  return found
}

async function revealed(keychain: Keychain, protectedKey: Uint8Array): Promise<RevealedKey | undefined> {
  try {
    return await keychain.reveal(protectedKey)
  } catch {
    return undefined
  }
}

async function isAvailable(keychain: Keychain | null): Promise<boolean> {
  try {
    return keychain !== null && (await keychain.isAvailable())
  } catch {
    return false
  }
}
