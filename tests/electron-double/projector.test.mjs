import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bootToWindow, until, within } from './boot-shell.mjs'

const address = 'ruimte://app/#/sessions/0190b0f1-7a3c-7d4e-8f00-1234567890ab/projector'
const laptop = { id: 1, workArea: { x: 0, y: 0, width: 1280, height: 700 } }
const beamer = { id: 2, workArea: { x: 1280, y: 0, width: 1920, height: 1080 } }

/** What the page asks for with `window.open`. */
const ask = (window, url = address) => window.webContents.openHandler({ url })

test('the page for the wall gets a window of its own on the second screen, made by the shell', async (t) => {
  const { world, window } = await bootToWindow(t, { displays: [laptop, beamer] })

  assert.deepEqual(ask(window), { action: 'deny' })
  await until(() => world.windows.length === 2, { sentence: 'no window for the wall' })
  const wall = world.windows[1]
  await within(10_000, wall.shown, 'the window for the wall was not shown')

  const { preload, session, sandbox, contextIsolation, nodeIntegration } = wall.options.webPreferences
  const own = window.options.webPreferences
  assert.deepEqual(
    { preload, session, sandbox, contextIsolation, nodeIntegration },
    { preload: own.preload, session: own.session, sandbox: true, contextIsolation: true, nodeIntegration: false },
  )
  assert.equal(wall.options.x, beamer.workArea.x)
  assert.equal(wall.isMaximized(), true)
  assert.match(wall.webContents.page.url(), /#\/sessions\/[\w-]+\/projector$/)
  await wall.webContents.page.getByRole('heading').first().waitFor()
})

test('asked for again it is the same window, and it goes with the window that asked', async (t) => {
  const { world, window } = await bootToWindow(t)
  ask(window)
  ask(window)
  assert.equal(world.windows.length, 2)
  const [, wall] = world.windows
  await within(10_000, wall.shown, 'the window for the wall was not shown')

  wall.close()
  assert.equal(window.isDestroyed(), false, 'the session goes on without the wall')
  ask(window)
  assert.equal(world.windows.length, 3)
  await within(10_000, world.windows[2].shown, 'the window for the wall was not shown again')

  window.close()
  assert.equal(world.windows[2].isDestroyed(), true)
  await within(10_000, world.app.ended, 'the program did not end')
})

test('no other address opens a window', async (t) => {
  const { world, window } = await bootToWindow(t)
  const others = [
    'ruimte://app/',
    'ruimte://app/#/archive',
    `ruimte://app/?x${address.slice('ruimte://app/'.length)}`,
    `${address}/../x`,
    address.replace('ruimte://app', 'https://evil.example'),
  ]

  for (const url of others) assert.deepEqual(ask(window, url), { action: 'deny' }, url)

  assert.equal(world.windows.length, 1)
})
