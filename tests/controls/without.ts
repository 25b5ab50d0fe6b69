import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Control } from './control.ts'
import { switchedOff } from './switch-off.ts'

const COPIED = ['src', 'tests', 'docs', 'package.json', 'tsconfig.json', 'tsconfig.web.json', 'vitest.config.ts']
const LONGEST_MS = 600_000

/**
 * Few lives of a team are enough to see a fault in every one of them, and always the same; also within other tests.
 * What is expected to fail is given less time to come true.
 */
const environment = {
  RUNS: '60',
  RUIMTE_SEED: '1',
  RUIMTE_PATIENCE_MS: '10000',
  RUIMTE_NIGHTLY: undefined,
  RUIMTE_TEST_REPORT: undefined,
  NODE_ENV: 'test',
  VITEST: undefined,
}

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly { fullName: string; status: string }[] }[]
}

/** A copy of the program in which one control after another is switched off; the program itself is left alone. */
export class CopyWithout {
  readonly #root: string
  readonly #copy = mkdtempSync(join(tmpdir(), 'ruimte-controls-'))

  constructor(root: string) {
    this.#root = root
    for (const part of COPIED) cpSync(join(root, part), join(this.#copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(this.#copy, 'node_modules'), 'junction')
  }

  /**
   * Runs its tests without a control.
   *
   * @returns the name of a test that fails; null when none does
   */
  async noticing(control: Control): Promise<string | null> {
    const place = join(this.#copy, control.file)
    writeFileSync(place, switchedOff(control, this.#copy))
    try {
      return await this.failing(control.noticedBy)
    } finally {
      cpSync(join(this.#root, control.file), place)
    }
  }

  /** The first test that fails, of files that are run one by one until then. */
  async failing(files: readonly string[]): Promise<string | null> {
    for (const file of files) {
      const failed = await this.#run(file)
      if (failed !== null) return failed
    }
    return null
  }

  remove(): void {
    rmSync(this.#copy, { recursive: true, force: true })
  }

  /** A file that cannot be loaded has no test that fails, and would be found out by the compiler: it counts as none. */
  async #run(file: string): Promise<string | null> {
    const output = join(this.#copy, 'report.json')
    rmSync(output, { force: true })
    const vitest = join(this.#root, 'node_modules', 'vitest', 'vitest.mjs')
    const args = [vitest, 'run', '--project', 'node', '--bail', '1', '--reporter', 'json', '--outputFile', output]
    const options = { cwd: this.#copy, env: { ...process.env, ...environment }, timeout: LONGEST_MS }
    try {
      await promisify(execFile)(process.execPath, [...args, file], { ...options, maxBuffer: Number.POSITIVE_INFINITY })
      return null
    } catch {
      return existsSync(output) ? failedIn(JSON.parse(readFileSync(output, 'utf8')) as Report) : null
    }
  }
}

function failedIn({ testResults }: Report): string | null {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults)
  return all.find(({ status }) => status === 'failed')?.fullName ?? null
}
