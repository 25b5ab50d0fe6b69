import { oc, type ContractRouterClient } from '@orpc/contract'
import { failsWith } from '../errors.ts'
import { archiveContract } from './archive.ts'
import { changesContract } from './changes.ts'
import { dilemmasContract } from './dilemmas.ts'
import { documentsContract } from './documents.ts'
import { preferencesContract } from './preferences.ts'
import { searchContract } from './search.ts'
import { sessionsContract } from './sessions.ts'
import { vaultContract } from './vault.ts'

/** All that a window can ask of core. */
export const contract = oc.errors(failsWith('VAULT_LOCKED', 'VAULT_DAMAGED')).router({
  changes: changesContract,
  preferences: preferencesContract,
  vault: vaultContract,
  documents: documentsContract,
  dilemmas: dilemmasContract,
  sessions: sessionsContract,
  archive: archiveContract,
  search: searchContract,
})

export type CoreClient = ContractRouterClient<typeof contract>
