import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runs } from '#core/testing/runs.ts'
import { PASSPHRASES } from '#core/vault/testing/quick-config.ts'
import { OWNER, startTestVault } from '#core/vault/testing/start-test-vault.ts'

const CYCLES = runs(6, 20)
const script = fileURLToPath(new URL('../../src/core/vault/testing/change-passphrase-for-ever.ts', import.meta.url))
const hooks = new URL('../module-path-hooks.ts', import.meta.url).href

describe('a core that is killed while it changes the passphrase', () => {
  it('leaves a vault that opens with the passphrase in force, or the one it was about to be', async () => {
    const made = startTestVault()
    await made.vault.create(OWNER)
    made.vault.close()
    let inForce = 0
    let changes = 0

    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const said = await changeUntilKilled(made.directory, inForce, 5 + Math.random() * 40)
      changes += said.length
      const last = Number(said.at(-1) ?? inForce)
      inForce = await openWithEither(made.directory, last)
    }

    // Each is killed after it has said something, on a busy machine perhaps at once.
    expect(changes).toBeGreaterThanOrEqual(CYCLES)
  })
})

/** @returns what the process said: the number of each passphrase that came into force */
async function changeUntilKilled(directory: string, inForce: number, afterMs: number): Promise<string> {
  const child = spawn(process.execPath, ['--import', hooks, script, directory, `${inForce}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text: Buffer) => void (said += text.toString()))
  await once(child.stdout, 'data')
  await setTimeout(afterMs)
  child.kill('SIGKILL')
  await once(child, 'close')
  return said
}

/** Opens with the passphrase that was said last, or else with the one that came next. @returns which it was */
async function openWithEither(directory: string, last: number): Promise<number> {
  const { vault, store } = startTestVault({ directory })
  let which = last
  try {
    await vault.unlock(PASSPHRASES[last] ?? '')
  } catch {
    which = 1 - last
    await vault.unlock(PASSPHRASES[which] ?? '')
  }
  expect(store().findDamage()).toEqual([])
  vault.close()
  return which
}
