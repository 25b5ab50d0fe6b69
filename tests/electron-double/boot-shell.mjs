import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, beforeEach } from 'node:test'
import { pathToFileURL } from 'node:url'
import { World } from './world.mjs'
import { addWorld } from './worlds.mjs'

/** Where the built program is: the checkout, or a copy of it with a planted fault. */
export const appPath = resolve(process.env.RUIMTE_SHELL_APP ?? join(import.meta.dirname, '..', '..'))

/** How long to wait for what should come true; a run that is expected to fail can be given less. */
const PATIENCE_MS = Number(process.env.RUIMTE_SHELL_PATIENCE_MS ?? 60_000)
/** How long a boot may take, on a machine that has other things to do. */
const BOOT_WITHIN_MS = 60_000
const EVALUATED_WITHIN_MS = 20_000

/**
 * Boots the built shell in a world of its own.
 *
 * @param test the context of the test, at whose end everything is gone
 * @param settings what is special of this world (`World`'s `usual`), `home` for a place that is there already, and `args`
 */
export async function bootShell(test, { home = temporaryHome(test), args = [], ...settings } = {}) {
  const world = new World(appPath, settings)
  world.home = home
  const address = `${pathToFileURL(join(appPath, 'out', 'main', 'index.js'))}?boot=${addWorld(world)}`
  test.after(() => world.end())
  const before = { home: process.env.RUIMTE_HOME, argv: process.argv }
  process.env.RUIMTE_HOME = home
  process.argv = [...process.argv, ...args]
  try {
    await within(
      EVALUATED_WITHIN_MS,
      import(address),
      'the main module was not evaluated: does it wait for ready at its top?',
    )
  } finally {
    process.argv = before.argv
    if (before.home === undefined) delete process.env.RUIMTE_HOME
    else process.env.RUIMTE_HOME = before.home
  }
  world.app.becomeReady()
  return world
}

/** Boots the shell and waits for its window. */
export async function bootToWindow(test, options) {
  const world = await bootShell(test, options)
  await until(() => world.windows.length > 0, { ms: BOOT_WITHIN_MS, sentence: 'no window was made' })
  const [window] = world.windows
  await within(BOOT_WITHIN_MS, window.shown, 'the window was not shown')
  const { page } = window.webContents
  page.setDefaultTimeout(BOOT_WITHIN_MS)
  return { world, window, page }
}

/**
 * One boot for all tests of a suite that do not change it for each other.
 *
 * @returns what `bootToWindow` gives, from the first test on
 */
export function sharedShell(options) {
  const shell = {}
  const leaving = []
  before(async () => {
    Object.assign(shell, await bootToWindow({ after: (leave) => leaving.push(leave) }, options))
  })
  beforeEach(() => shell.world.forget())
  after(async () => {
    for (const leave of leaving.toReversed()) await leave()
  })
  return shell
}

export function temporaryHome(test) {
  const home = mkdtempSync(join(tmpdir(), 'ruimte-shell-'))
  test.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))
  return home
}

export async function within(ms, promise, sentence) {
  let timer
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Waits until `isTrue` holds; fails with what it should have been. */
export async function until(isTrue, { ms = PATIENCE_MS, sentence = `never came true: ${isTrue}` } = {}) {
  const end = Date.now() + ms
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(sentence)
    await new Promise((resume) => setTimeout(resume, 20))
  }
}
