import { aliasesApi } from './aliases/alias-api.ts'
import { archiveApi } from './archive/archive-api.ts'
import { bookletApi } from './archive/booklet-api.ts'
import { retentionApi } from './archive/retention-api.ts'
import { seenBeforeApi } from './archive/seen-before-api.ts'
import { changesApi } from './changes-api.ts'
import { dilemmasApi } from './dilemmas/dilemma-api.ts'
import { documentsApi } from './documents/documents-api.ts'
import { journalApi } from './journal/journal-api.ts'
import { methodsApi } from './methods/method-api.ts'
import { preferencesApi } from './preferences/preferences-api.ts'
import { privacyApi } from './privacy/privacy-api.ts'
import { anytime } from './rpc/procedures.ts'
import { searchApi } from './search/search-api.ts'
import { sessionsApi } from './sessions/session-api.ts'
import { shorteningApi } from './turning/shortening-api.ts'
import { turningApi } from './turning/turning-api.ts'
import { sharingApi } from './sharing/sharing-api.ts'
import { presenceApi } from './team/members/presence-api.ts'
import { teamApi } from './team/members/team-api.ts'
import { transferApi } from './transfer/transfer-api.ts'
import { vaultApi } from './vault/vault-api.ts'
import { visionApi } from './vision/vision-api.ts'

/** All that core can be asked; nothing but the features' procedures. */
export const router = anytime.router({
  changes: changesApi,
  preferences: preferencesApi,
  vault: vaultApi,
  documents: documentsApi,
  journal: { ...journalApi, ...turningApi },
  aliases: aliasesApi,
  privacy: privacyApi,
  dilemmas: dilemmasApi,
  methods: methodsApi,
  sessions: sessionsApi,
  archive: archiveApi,
  keeping: { ...retentionApi, ...bookletApi, ...seenBeforeApi, ...shorteningApi },
  vision: visionApi,
  search: searchApi,
  sharing: sharingApi,
  team: teamApi,
  presence: presenceApi,
  transfer: transferApi,
})
