import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page, test as base } from '@playwright/test'
import { electronBinary } from '../../scripts/electron-binary.ts'

const root = resolve(import.meta.dirname, '../..')

interface Fixtures {
  /** Where this test's vault is; gone afterwards. */
  readonly home: string
  readonly shell: ElectronApplication
  readonly page: Page
}

/** Opens the built Ruimte in Electron, on a vault directory of its own. */
export const test = base.extend<Fixtures>({
  home: async ({ browserName }, provide) => {
    const home = mkdtempSync(join(tmpdir(), `ruimte-e2e-electron-${browserName}-`))
    await provide(home)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  },
  shell: async ({ home }, provide) => {
    const shell = await openRuimte(home)
    await provide(shell)
    await shell.close()
  },
  page: async ({ shell }, provide) => provide(await shell.firstWindow()),
})

export function openRuimte(home: string): Promise<ElectronApplication> {
  const executablePath = electronBinary()
  if (!executablePath) throw new Error('Electron is not installed here')
  const environment = Object.entries({ ...process.env, RUIMTE_HOME: home })
  const env = Object.fromEntries(environment.filter((entry): entry is [string, string] => entry[1] !== undefined))
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return _electron.launch({ executablePath, args: [root, ...asRoot], env })
}
