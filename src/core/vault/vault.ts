import type { VaultStatus } from '#shared/contract/vault.ts'
import type { UnixMs } from '#shared/units.ts'
import type { DataKey } from '../store/connection.ts'
import type { HeldFile, Store } from '../store/store.ts'
import type { KeyDerivation } from './derive-key.ts'
import type { PlacedWord } from './recovery-check.ts'

/** One person's encrypted store on one device: the state between locked and open, and the ways in. */
export interface Vault {
  status(): Promise<VaultStatus>
  /** @returns the twelve recovery words, which are kept nowhere */
  create(owner: NewVault): Promise<string[]>
  confirmRecovery(words: readonly PlacedWord[]): void
  /** When the vault is open already, a way in only proves itself: the store stays as it is. */
  unlock(passphrase: string): Promise<void>
  /** Opens with the recovery words and makes `passphrase` the new passphrase. */
  recover(words: readonly string[], passphrase: string): Promise<void>
  unlockWithKeychain(): Promise<void>
  /** At once; a way in that is under way meanwhile ends in `VAULT_LOCKED`. */
  lock(): void
  /** Somebody is there: the idle clock starts again. */
  stay(): void
  changePassphrase(current: string, next: string): Promise<void>
  renewRecovery(passphrase: string): Promise<string[]>
  setKeychain(on: boolean): Promise<void>
  /** The vault as it is now, for a backup; the caller lets go of the store. */
  copyForBackup(): BackupCopy
  /** Takes in the next part of a backup. After the last one the vault is here, and locked. */
  restore(part: BackupPart): Promise<void>
  /** Locks and lets go of the vault's directory, for good. */
  close(): void
}

export interface BackupCopy {
  /** The encrypted store. */
  readonly store: HeldFile
  /** The key file that opens it, by passphrase and recovery words: the keychain is this device's own. */
  readonly keystore: string
}

export interface BackupPart {
  /** Counts from 0, where a backup begins anew. */
  readonly part: number
  readonly bytes: Uint8Array
  readonly isLast: boolean
}

export interface NewVault {
  readonly ownerName: string
  readonly passphrase: string
  readonly demo: boolean
}

/** The operating system's keychain, where there is one that deserves the name. */
export interface Keychain {
  isAvailable(): Promise<boolean>
  protect(key: DataKey): Promise<Uint8Array>
  reveal(protectedKey: Uint8Array): Promise<RevealedKey>
}

export interface RevealedKey {
  readonly dataKey: DataKey
  /** To be kept in place of the protected key: the keychain has changed what it protects with. */
  readonly renewed?: Uint8Array
}

export interface VaultConfig {
  readonly directory: string
  /** Null where the host has none. */
  readonly keychain: Keychain | null
  readonly keyDerivation: KeyDerivation
  nowMs(): UnixMs
  /** A fresh random UUID. */
  newId(): string
  lockAfterMinutes(): number
  /** False while a session runs. */
  mayIdleLock(): boolean
  /** The store is open: build on it. Throwing locks the vault again. */
  onOpen(store: Store): void
  /** Let go of the store: it closes when this returns. */
  onLock(): void
  /** The answer of `status` may have changed. */
  onChange(): void
}
