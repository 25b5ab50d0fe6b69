import { existsSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { createCore, type Core } from '#core/create-core.ts'
import type { ChildReport } from './kill-cycles.ts'

const PASSPHRASE = 'zeven stille fietsen'

/** Opens the vault in `directory`, making it the first time. */
export async function openVault(directory: string): Promise<Core> {
  flushCompileCache() // a killed process keeps nothing
  const core = createCore({ vaultDirectory: directory, keychain: null, keyDerivation: 'quick-for-tests' })
  if (existsSync(join(directory, 'keystore.json'))) await core.client.vault.unlock({ passphrase: PASSPHRASE })
  else {
    const owner = { ownerName: 'Bilal', passphrase: PASSPHRASE, language: 'nl' as const, contents: 'empty' as const }
    await core.client.vault.create(owner)
  }
  return core
}

/** Written at once, not buffered: a report that was made must be read, also after a kill. */
export function tell(report: ChildReport): void {
  process.stdout.write(`${JSON.stringify(report)}\n`)
}
