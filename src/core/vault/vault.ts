import type { VaultStatus } from '#shared/contract/vault.ts'
import type { Language } from '#shared/language.ts'
import type { DataKey } from '../store/connection.ts'

/** One person's encrypted store on one device: the state between locked and open, and the ways in. */
export interface Vault {
  status(): Promise<VaultStatus>
  /** @returns the twelve recovery words, which are kept nowhere */
  create(owner: NewVault): Promise<string[]>
  confirmRecovery(words: readonly { place: number; word: string }[]): void
  unlock(passphrase: string): Promise<void>
  recover(words: readonly string[], passphrase: string): Promise<void>
  unlockWithKeychain(): Promise<void>
  lock(): void
  /** Somebody is there: the idle clock starts again. */
  stay(): void
  changePassphrase(current: string, next: string): Promise<void>
  renewRecovery(passphrase: string): Promise<string[]>
  setKeychain(on: boolean): Promise<void>
  /** Locks and lets go of the vault's directory. */
  close(): void
}

export interface NewVault {
  readonly ownerName: string
  readonly passphrase: string
  readonly language: Language
  readonly demo: boolean
}

/** The operating system's keychain, where there is one that deserves the name. */
export interface Keychain {
  isAvailable(): Promise<boolean>
  protect(key: DataKey): Promise<Uint8Array>
  reveal(protectedKey: Uint8Array): Promise<DataKey>
}
