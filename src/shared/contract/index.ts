import { oc, type ContractRouterClient } from '@orpc/contract'
import { failsWith } from '../errors.ts'
import { aliasesContract } from './aliases.ts'
import { archiveContract } from './archive.ts'
import { changesContract } from './changes.ts'
import { dilemmasContract } from './dilemmas.ts'
import { documentsContract } from './documents.ts'
import { journalContract } from './journal.ts'
import { keepingContract } from './keeping.ts'
import { methodsContract } from './methods.ts'
import { preferencesContract } from './preferences.ts'
import { presenceContract } from './presence.ts'
import { privacyContract } from './privacy.ts'
import { searchContract } from './search.ts'
import { sessionsContract } from './sessions.ts'
import { sharingContract } from './sharing.ts'
import { teamContract } from './team.ts'
import { transferContract } from './transfer.ts'
import { vaultContract } from './vault.ts'
import { visionContract } from './vision.ts'

/** All that a window can ask of core. */
export const contract = oc.errors(failsWith('VAULT_LOCKED', 'VAULT_DAMAGED', 'DISK_FULL')).router({
  changes: changesContract,
  preferences: preferencesContract,
  vault: vaultContract,
  documents: documentsContract,
  journal: journalContract,
  aliases: aliasesContract,
  privacy: privacyContract,
  dilemmas: dilemmasContract,
  methods: methodsContract,
  sessions: sessionsContract,
  archive: archiveContract,
  keeping: keepingContract,
  vision: visionContract,
  search: searchContract,
  sharing: sharingContract,
  team: teamContract,
  presence: presenceContract,
  transfer: transferContract,
})

export type CoreClient = ContractRouterClient<typeof contract>
