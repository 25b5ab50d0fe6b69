import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { RawSearch } from '../raw-search-child.ts'
import { PASSPHRASE, type RunningRuimte } from './app.ts'

const tests = join(import.meta.dirname, '..')

/** The places in the store's decrypted pages, those of its log included, where one of the words stands. */
export function placesInStore({ vaultDirectory }: RunningRuimte, words: readonly string[]): string[] {
  const input: RawSearch = { vaultDirectory, passphrase: PASSPHRASE, words }
  const program = ['--import', join(tests, 'module-path-hooks.ts'), join(tests, 'raw-search-child.ts')]
  const printed = execFileSync(process.execPath, program, {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(printed) as string[]
}
