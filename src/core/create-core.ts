import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { CoreClient } from '#shared/contract/index.ts'
import type { Language } from '#shared/language.ts'
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
import { createTeams, type TeamParts } from './team/members/create-teams.ts'
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
  /** Where teams share and what keeps them in step; by default a folder on this computer. */
  readonly team?: TeamParts
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
  const running = createRunning(config, { changes, nowMs, newId })
  let open: OpenVault | null = null
  const vault = createVault({
    directory: config.vaultDirectory,
    keychain: config.keychain,
    keyDerivation: config.keyDerivation ?? 'strong',
    nowMs,
    newId,
    lockAfterMinutes: () => preferences.get().lockAfterMinutes,
    mayIdleLock: () => !running.heartbeats.isAnySessionRunning(),
    onOpen(store) {
      open = { store, documents: createDocuments({ store, projectors, changes, nowMs, newId }) }
      running.start(open)
    },
    onLock() {
      running.stop()
      open?.documents.close()
      open = null
    },
    onChange: () => changes.publish('vault'),
  })
  return {
    vault,
    open: () => open,
    team: running.teams.current,
    preferences,
    changes,
    nowMs,
    newId,
    startParser: config.startParser ?? forkParser,
    fillDemoTeam: () => fillDemoTeam(open, nowMs(), newId, preferences.get().language),
  }
}

/** What goes on by itself while the vault is open. */
function createRunning(config: CoreConfig, parts: Pick<CoreContext, 'changes' | 'nowMs' | 'newId'>) {
  const heartbeats = createHeartbeats(parts)
  const indexing = createIndexing(parts)
  const teams = createTeams({ ...config, ...parts })
  return {
    heartbeats,
    teams,
    start(open: OpenVault) {
      heartbeats.start(open)
      indexing.start(open.store)
      teams.start(open)
    },
    stop() {
      teams.stop()
      indexing.stop()
      heartbeats.stop()
    },
  }
}

async function fillDemoTeam(
  open: OpenVault | null,
  nowMs: UnixMs,
  newId: () => string,
  language: Language,
): Promise<void> {
  if (!open) return
  const { fillDemo } = await import('./demo/fill-demo.ts')
  fillDemo(open, nowMs, newId, language)
}
