import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { CoreClient } from '#shared/contract/index.ts'
import type { UnixMs } from '#shared/units.ts'
import { learntProjector } from './archive/learnt-projector.ts'
import { journalProjector } from './journal/journal-projector.ts'
import { dilemmaProjector } from './dilemmas/dilemma-projector.ts'
import { type Connections, createConnections } from './connections.ts'
import { createDocuments } from './documents/create-documents.ts'
import { methodProjector } from './methods/method-projector.ts'
import { PreferencesFile } from './preferences/preferences-file.ts'
import { ChangeFeed } from './rpc/change-feed.ts'
import type { CoreContext, OpenVault } from './rpc/context.ts'
import type { StartParser } from './rpc/parser-process.ts'
import { router } from './router.ts'
import { createIndexing } from './search/indexing.ts'
import { createHeartbeats } from './sessions/heartbeat.ts'
import { sessionProjector } from './sessions/session-projector.ts'
import { forkParser } from './transfer/fork-parser.ts'
import type { TeamContext } from './team/members/team-context.ts'
import { TeamService } from './team/members/team-service.ts'
import { createVault } from './vault/create-vault.ts'
import type { Keychain } from './vault/vault.ts'
import { normProjector } from './vision/norm-projector.ts'
import { principleProjector } from './vision/principle-projector.ts'
import { withStances } from './vision/with-stances.ts'

export interface CoreConfig {
  /** Where the vault is or will be; made when it is not there. */
  readonly vaultDirectory: string
  /** Null where there is no keychain that deserves the name. */
  readonly keychain: Keychain | null
  readonly keyDerivation?: 'strong' | 'quick-for-tests'
  readonly nowMs?: () => UnixMs
  readonly newId?: () => string
  /** How a process that reads strangers' files is started; by default as a child of this one. */
  readonly startParser?: StartParser
  /** Where teams share and what keeps them in step. */
  readonly team?: Pick<TeamContext, 'places' | 'startSync'>
}

/** The program: one vault, its procedures, and the windows that are connected to it. */
export interface Core extends Connections {
  /** Asks core from its own process. */
  readonly client: CoreClient
  readonly context: CoreContext
  readonly preferences: PreferencesFile
  lock(): void
  /** Lets go of the vault. Connected windows get errors from then on. */
  close(): void
}

const projectors = [
  journalProjector,
  withStances(dilemmaProjector),
  methodProjector,
  withStances(sessionProjector),
  withStances(learntProjector),
  principleProjector,
  normProjector,
]

export function createCore(config: CoreConfig): Core {
  const context = createContext(config)
  return {
    client: createRouterClient(router, { context }),
    context,
    preferences: context.preferences,
    ...createConnections(context),
    lock: () => context.vault.lock(),
    close: () => context.vault.close(),
  }
}

function createContext(config: CoreConfig): CoreContext {
  const nowMs = config.nowMs ?? (() => Date.now() as UnixMs)
  const newId = config.newId ?? randomUUID
  const changes = new ChangeFeed()
  const preferences = new PreferencesFile(join(config.vaultDirectory, 'preferences.json'))
  const heartbeats = createHeartbeats({ nowMs })
  const indexing = createIndexing({ changes })
  let open: OpenVault | null = null
  let team: TeamService | null = null
  const vault = createVault({
    directory: config.vaultDirectory,
    keychain: config.keychain,
    keyDerivation: config.keyDerivation ?? 'strong',
    nowMs,
    newId,
    lockAfterMinutes: () => preferences.get().lockAfterMinutes,
    mayIdleLock: () => !heartbeats.isAnySessionRunning(),
    onOpen(store) {
      open = { store, documents: createDocuments({ store, projectors, changes, nowMs, newId }) }
      heartbeats.start(open)
      indexing.start(store)
      if (config.team)
        team = new TeamService({
          ...open,
          ...config.team,
          changes,
          nowMs,
          newId,
          keyDerivation: config.keyDerivation ?? 'strong',
        })
    },
    onLock() {
      heartbeats.stop()
      indexing.stop()
      void team?.close()
      team = null
      open?.documents.close()
      open = null
    },
    onChange: () => changes.publish('vault'),
  })
  return {
    vault,
    open: () => open,
    team: () => team,
    preferences,
    changes,
    nowMs,
    newId,
    startParser: config.startParser ?? forkParser,
    fillDemoTeam: () => fillDemoTeam(open, nowMs(), newId),
  }
}

async function fillDemoTeam(open: OpenVault | null, nowMs: UnixMs, newId: () => string): Promise<void> {
  if (!open) return
  const { fillDemo } = await import('./demo/fill-demo.ts')
  fillDemo(open, nowMs, newId)
}
