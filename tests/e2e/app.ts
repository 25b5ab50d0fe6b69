import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import type * as BuiltHost from '#host/index.ts'
import type { RunningHost } from '#host/server.ts'
import type { Language } from '#shared/language.ts'

export { expect } from '@playwright/test'

const out = resolve(import.meta.dirname, '../../out')
export const PASSPHRASE = 'vier kopjes koffie op de overloop'

/** Ruimte as it was built, on a vault directory that can be closed and opened again. */
export class RunningRuimte {
  #vaultDirectory: string
  #host: RunningHost | undefined

  constructor(vaultDirectory: string) {
    this.#vaultDirectory = vaultDirectory
  }

  async start(): Promise<RunningHost> {
    // A variable keeps the compiler from following the path: the build is not there when types are checked.
    const built: string = pathToFileURL(join(out, 'main/host.js')).href
    const { startHost } = (await import(built)) as typeof BuiltHost
    const options = { vaultDirectory: this.#vaultDirectory, rendererDirectory: join(out, 'renderer') }
    this.#host = await startHost({ ...options, keyDerivation: 'quick-for-tests' })
    return this.#host
  }

  get vaultDirectory(): string {
    return this.#vaultDirectory
  }

  get host(): RunningHost {
    if (!this.#host) throw new Error('Ruimte is not running')
    return this.#host
  }

  /** Goes on from the files as a crash at this moment leaves them, as nothing in them was closed in good order. */
  async crash(): Promise<RunningHost> {
    const left = this.#vaultDirectory
    this.#vaultDirectory = `${left}-after-crash`
    cpSync(left, this.#vaultDirectory, { recursive: true })
    await this.stop()
    rmSync(left, { recursive: true, force: true })
    return this.start()
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.#vaultDirectory, { recursive: true, force: true })
  }

  async stop(): Promise<void> {
    await this.#host?.close()
    this.#host = undefined
  }
}

interface Fixtures {
  readonly language: Language
  /** Whether the vault is there, and what is in it. */
  readonly vault: 'missing' | 'empty' | 'demo-team'
  readonly ruimte: RunningRuimte
}

export const test = base.extend<Fixtures>({
  language: ['nl', { option: true }],
  vault: ['empty', { option: true }],
  ruimte: async ({ language, vault }, provide) => {
    const directory = mkdtempSync(join(tmpdir(), 'ruimte-e2e-'))
    const ruimte = new RunningRuimte(directory)
    const { core } = await ruimte.start()
    await core.client.preferences.set({ language })
    if (vault !== 'missing') await makeVault(core, language, vault)
    await provide(ruimte)
    await ruimte.remove()
  },
  page: async ({ page, ruimte }, provide) => {
    const broken = errorsOf(page)
    await page.goto(ruimte.host.address())
    await provide(page)
    expect(broken, 'errors in the window').toEqual([])
  },
})

/** What goes wrong in a window from now on, and what its policy refuses. */
export function errorsOf(page: Page): readonly string[] {
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(`${error.name}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
      broken.push(message.text())
  })
  return broken
}

export async function makeVault(
  core: RunningHost['core'],
  language: Language,
  contents: 'empty' | 'demo-team',
): Promise<void> {
  const owner = { ownerName: 'Bilal', passphrase: PASSPHRASE, language, contents }
  const { recoveryWords } = await core.client.vault.create(owner)
  await core.client.vault.confirmRecovery({
    words: [2, 9].map((place) => ({ place, word: recoveryWords[place] ?? '' })),
  })
}

/** No barrier that axe can see, in the page once its colours have come to rest. */
export async function expectNoBarriers(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish()
  })
  // Our pages have no frames; without this axe opens a page of its own each time to put frames together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  expect(found).toEqual([])
}
