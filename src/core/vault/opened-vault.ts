import type { DataKey } from '../store/connection.ts'
import type { Store } from '../store/store.ts'
import type { Keystore } from './keystore.ts'

/** What is in memory while the vault is open. */
export interface OpenedVault {
  readonly store: Store
  /** As long as the vault is open SQLite has it in memory as well. */
  readonly dataKey: DataKey
  keystore: Keystore
}

/** What a passphrase, the recovery words or the keychain lead to. */
export interface WayIn {
  readonly dataKey: DataKey
  /** What has to be written before the vault counts as open. */
  readonly settle?: (opened: OpenedVault) => void
}
