import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CoreClient } from '#shared/contract/index.ts'
import type { UnixMs } from '#shared/units.ts'
import { createCore, type Core, type CoreConfig } from '../create-core.ts'

export const TEST_PASSPHRASE = 'zeven stille fietsen'

/** A clock that stands still until a test moves it. */
export class TestClock {
  #nowMs = Date.UTC(2026, 10, 26, 14, 0)

  readonly nowMs = (): UnixMs => this.#nowMs as UnixMs

  advance(byMs: number): void {
    this.#nowMs += byMs
  }
}

export interface TestCore {
  readonly client: CoreClient
  readonly clock: TestClock
  /** The core behind `client`, which `reopen` replaces. */
  readonly core: () => Core
  /** Where the vault is now; `reopen` after a crash moves it. */
  readonly vaultDirectory: () => string
  /** Goes on with a new core: on the vault as it was closed, or on its files as a crash at this moment leaves them. */
  reopen(how: 'orderly' | 'after-crash'): Promise<void>
}

interface TestCoreOptions extends Pick<CoreConfig, 'team'> {
  readonly contents?: 'empty' | 'demo-team'
  readonly ownerName?: string
}

/** The real program on a vault of its own that is open; everything is gone when the test ends. */
export async function startTestCore(options: TestCoreOptions = {}): Promise<TestCore> {
  const clock = new TestClock()
  let vaultDirectory = emptyDirectory()
  let core = createTestCore(vaultDirectory, clock, options)
  onTestFinished(() => core.close())
  await makeVault(core.client, options)
  return {
    get client() {
      return core.client
    },
    clock,
    vaultDirectory: () => vaultDirectory,
    core: () => core,
    async reopen(how) {
      if (how === 'after-crash') {
        const left = vaultDirectory
        vaultDirectory = emptyDirectory()
        cpSync(left, vaultDirectory, { recursive: true })
      }
      core.close()
      core = createTestCore(vaultDirectory, clock, options)
      await core.client.vault.unlock({ passphrase: TEST_PASSPHRASE })
    },
  }
}

function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-test-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

function createTestCore(vaultDirectory: string, clock: TestClock, { team }: TestCoreOptions): Core {
  const config = { vaultDirectory, keychain: null, keyDerivation: 'quick-for-tests' as const, nowMs: clock.nowMs }
  return createCore({ ...config, ...(team ? { team } : {}) })
}

async function makeVault(
  client: CoreClient,
  { contents = 'empty', ownerName = 'Bilal' }: TestCoreOptions,
): Promise<void> {
  const owner = { ownerName, passphrase: TEST_PASSPHRASE, language: 'nl' as const, contents }
  const { recoveryWords } = await client.vault.create(owner)
  await client.vault.confirmRecovery({ words: [0, 7].map((place) => ({ place, word: recoveryWords[place] ?? '' })) })
}
