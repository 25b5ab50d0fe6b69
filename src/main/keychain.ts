import { safeStorage } from 'electron'
import type { KeychainAnswer, KeychainAsk } from '#shared/core-messages.ts'

/** What Linux falls back to without a keyring: a password that everybody can look up. */
const unsafeBackends = ['basic_text', 'unknown']

/**
 * Does what core asks of the operating system's keychain. Whatever goes wrong is told as "not available":
 * passphrase and recovery words still open the vault.
 */
export async function answerKeychain({ id, action, bytes }: KeychainAsk): Promise<KeychainAnswer> {
  const type = 'keychain-answer'
  try {
    if (!(await isTrustworthy())) return { type, id, ok: false }
    if (action === 'isAvailable') return { type, id, ok: true }
    if (!bytes) return { type, id, ok: false }
    return { type, id, ok: true, ...(action === 'protect' ? { bytes: await protect(bytes) } : await reveal(bytes)) }
  } catch {
    return { type, id, ok: false }
  }
}

async function isTrustworthy(): Promise<boolean> {
  if (process.platform === 'linux' && unsafeBackends.includes(safeStorage.getSelectedStorageBackend())) return false
  return safeStorage.isAsyncEncryptionAvailable()
}

async function protect(key: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await safeStorage.encryptStringAsync(Buffer.from(key).toString('base64')))
}

async function reveal(protectedKey: Uint8Array): Promise<{ bytes: Uint8Array; renewed?: Uint8Array }> {
  const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(protectedKey))
  const bytes = new Uint8Array(Buffer.from(result, 'base64'))
  return shouldReEncrypt ? { bytes, renewed: await protect(bytes) } : { bytes }
}
