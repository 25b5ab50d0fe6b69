import type { DataKey } from '../store/connection.ts'
import { randomBytes, wipe } from '../crypto/bytes.ts'
import type { KeyDerivation } from './derive-key.ts'
import { type Keystore, KEYSTORE_VERSION } from './keystore.ts'
import { newRecoveryKey } from './recovery-words.ts'
import { keyCheckOf, wrapWithPassphrase, wrapWithRecovery } from './wraps.ts'

/** A fresh data key with its first two ways in: the passphrase, and twelve words that are told once. */
export async function newKeystore(
  vaultId: string,
  passphrase: string,
  derivation: KeyDerivation,
): Promise<{ keystore: Keystore; dataKey: DataKey; words: string[] }> {
  const dataKey = randomBytes(32)
  const { entropy, words } = newRecoveryKey()
  const keystore: Keystore = {
    version: KEYSTORE_VERSION,
    vaultId,
    keyCheck: keyCheckOf(dataKey, vaultId),
    passphrase: await wrapWithPassphrase(dataKey, vaultId, passphrase, derivation),
    recovery: wrapWithRecovery(dataKey, vaultId, entropy),
    keychain: null,
  }
  wipe(entropy)
  return { keystore, dataKey, words }
}
