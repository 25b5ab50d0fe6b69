import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { askCore, makeVault, PASSPHRASE } from './ask-core.mjs'
import { bootToWindow, temporaryHome, until, within } from './boot-shell.mjs'

for (const event of ['suspend', 'lock-screen', 'user-did-resign-active']) {
  test(`the vault locks on ${event}`, async (t) => {
    const home = temporaryHome(t)
    await makeVault(home)
    const { world, page } = await bootToWindow(t, { home })
    const client = await askCore(t, world)
    await client.vault.unlock({ passphrase: PASSPHRASE })
    await page.getByRole('navigation').first().waitFor()

    world.powerMonitor.emit(event)

    await until(async () => (await client.vault.status()).state === 'locked', { sentence: 'the vault is still open' })
    await page.getByRole('navigation').first().waitFor({ state: 'detached' })
  })
}

test('closing the window ends the program, after core let go of its vault', async (t) => {
  const { world, window, page } = await bootToWindow(t)
  await page.getByRole('heading', { name: 'Welkom in Ruimte' }).waitFor()
  const answers = []
  world.core.on('message', ({ type }) => answers.push(type))

  window.close()
  await within(60_000, world.app.ended, 'the program did not end')

  assert.deepEqual(world.core.told.at(-1), { type: 'close' })
  assert.ok(answers.includes('closed'))
  await world.core.exited
  assert.equal(world.forks.length, 1, 'core must not be started again while the program ends')
})

test('the program ends when the machine does', async (t) => {
  const { world } = await bootToWindow(t)

  world.powerMonitor.emit('shutdown')

  await within(60_000, world.app.ended, 'the program did not end')
})

test('the program also ends when core no longer answers', async (t) => {
  const { world, window } = await bootToWindow(t)
  world.core.postMessage = () => {}
  const began = performance.now()

  window.close()
  await within(60_000, world.app.ended, 'the program did not end')

  assert.ok(performance.now() - began > 4000, 'core is given time first')
})

test('the window comes back where it was', async (t) => {
  const home = temporaryHome(t)
  const first = await bootToWindow(t, { home })
  first.window.moveTo({ x: 300, y: 200, width: 900, height: 700 })
  first.window.close()
  await first.world.app.ended

  const { window } = await bootToWindow(t, { home })

  const { x, y, width, height } = window.options
  assert.deepEqual({ x, y, width, height }, { x: 300, y: 200, width: 900, height: 700 })
})

test('the window stays on the screens that are there', async (t) => {
  const home = temporaryHome(t)
  const state = { x: 2500, y: 100, width: 1000, height: 800, isMaximized: false }
  writeFileSync(join(home, 'window.json'), JSON.stringify(state))
  const laptop = [{ id: 1, workArea: { x: 0, y: 0, width: 1280, height: 700 } }]

  const { window } = await bootToWindow(t, { home, displays: laptop })

  const { x, y, width, height } = window.options
  assert.deepEqual({ x, y, width, height }, { x: undefined, y: undefined, width: 1240, height: 700 })
})

test('a window that was maximised is maximised again, and keeps the size it had before', async (t) => {
  const home = temporaryHome(t)
  const first = await bootToWindow(t, { home })
  first.window.maximize()
  first.window.close()
  await first.world.app.ended

  const { window } = await bootToWindow(t, { home })

  assert.equal(window.isMaximized(), true)
  assert.equal(JSON.parse(readFileSync(join(home, 'window.json'), 'utf8')).width, 1240)
})
