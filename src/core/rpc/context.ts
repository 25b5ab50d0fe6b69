import type { UnixMs } from '#shared/units.ts'
import type { Documents } from '../documents/document-types.ts'
import type { PreferencesFile } from '../preferences/preferences-file.ts'
import type { Store } from '../store/store.ts'
import type { TeamService } from '../team/members/team-service.ts'
import type { Vault } from '../vault/vault.ts'
import type { ChangeFeed } from './change-feed.ts'
import type { StartParser } from './parser-process.ts'

/** What is there only while the vault is open. */
export interface OpenVault {
  readonly store: Store
  readonly documents: Documents
}

/** What every procedure is given. */
export interface CoreContext {
  readonly vault: Vault
  /** Null while the vault is locked. */
  readonly open: () => OpenVault | null
  /** Null while the vault is locked. */
  readonly team: () => TeamService | null
  readonly preferences: PreferencesFile
  readonly changes: ChangeFeed
  readonly nowMs: () => UnixMs
  /** A fresh random UUID. */
  readonly newId: () => string
  /** Starts a process without keys that reads strangers' files. */
  readonly startParser: StartParser
  /** Fills the open vault with the demo team's year. */
  readonly fillDemoTeam: () => Promise<void>
}
