import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { bootShell, bootToWindow, sharedShell, until } from './boot-shell.mjs'

describe('the shell', () => {
  const shell = sharedShell()

  test('the shell boots: window with the page, core behind it, nothing wrong on the console', async () => {
    const { world, window, page } = shell

    await page.getByRole('heading', { name: 'Welkom in Ruimte' }).waitFor()

    assert.equal(window.isShown, true)
    assert.equal(world.windows.length, 1)
    assert.equal(world.forks.length, 1)
    assert.deepEqual(world.console, [])
    assert.deepEqual(world.reachedNetwork, [])
  })

  test('the window has every protection', async () => {
    const { window, world } = shell
    const { session, preload, ...preferences } = window.options.webPreferences

    assert.deepEqual(preferences, {
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    })
    assert.match(preload, /out.preload.index\.cjs$/)
    assert.equal(session.isPersistent(), false, 'the window must leave nothing on disk')
    assert.equal(world.app.sandboxedForAll, true)
  })

  test('the scheme of the window has an origin like https, and no more than it needs', async () => {
    const { world } = shell

    const privileges = { standard: true, secure: true, supportFetchAPI: true }
    assert.deepEqual(world.schemes, [{ scheme: 'ruimte', privileges }])
  })

  test('the bridge is minimal and frozen, and nothing of Node or Electron is in the page', async () => {
    const { page } = shell

    const seen = await page.evaluate(() => ({
      bridge: Object.fromEntries(Object.entries(window.ruimteShell).map(([name, value]) => [name, typeof value])),
      isFrozen: Object.isFrozen(window.ruimteShell),
      isFixed: Object.getOwnPropertyDescriptor(window, 'ruimteShell').configurable === false,
      globals: ['require', 'process', 'module', 'electron', 'ipcRenderer', 'Buffer'].filter((name) => name in window),
    }))

    assert.deepEqual(seen, {
      bridge: { connect: 'function', chooseFolder: 'function', platform: 'string' },
      isFrozen: true,
      isFixed: true,
      globals: [],
    })
  })

  test('the shell keeps its things beside the vault, for the owner only', async () => {
    const { world } = shell

    assert.equal(world.app.paths.userData, join(world.home, 'shell'))
    assert.equal(statSync(world.app.paths.userData).mode & 0o777, 0o700)
    assert.deepEqual(world.core.told[0], { type: 'start', vaultDirectory: world.home, demo: false })
  })
})

test('a second instance opens nothing, and the first comes forward', async (t) => {
  const second = await bootShell(t, { isSecondInstance: true })
  await new Promise((resume) => setTimeout(resume, 200))
  assert.deepEqual([second.windows.length, second.forks.length, second.app.quits], [0, 0, 1])

  const { world, window } = await bootToWindow(t)
  let focused = 0
  window.on('focus', () => (focused += 1))
  window.minimize()
  world.app.emit('second-instance', {}, [], '')

  assert.equal(focused, 1)
  assert.equal(window.isMinimized(), false)
})

test('the demo lives in a throw-away place, is filled and open, and is gone afterwards', async (t) => {
  const { world, page } = await bootToWindow(t, { args: ['--demo'] })
  const { vaultDirectory, demo } = world.core.told[0]
  assert.equal(demo, true)
  assert.notEqual(vaultDirectory, world.home)

  await page.getByRole('navigation').first().waitFor()
  world.windows[0].close()
  await world.app.ended

  await until(() => statSync(vaultDirectory, { throwIfNoEntry: false }) === undefined)
})
