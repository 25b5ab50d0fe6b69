import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bootToWindow, sharedShell, until } from './boot-shell.mjs'

const welcome = { nl: 'Welkom in Ruimte', en: 'Welcome to Ruimte' }

/** Lets the page change the language, which goes through core, and waits for its answer. */
async function chooseLanguage(page, language) {
  await page.getByRole('radio', { name: language === 'nl' ? 'Nederlands' : 'English' }).click()
  await page.getByRole('heading', { name: welcome[language] }).waitFor()
}

/** Makes the page collect every port that comes with this nonce, as its own client does. */
async function listenFor(page, nonce) {
  await page.evaluate((expected) => {
    window.ports = []
    window.addEventListener('message', ({ source, data, ports: [port] }) => {
      if (source === window && data === expected && port) window.ports.push(port)
    })
  }, nonce)
}

describe('the port to core', () => {
  const shell = sharedShell()

  test('the page reaches core over the port that was handed to it', async () => {
    const { world, page } = shell

    await chooseLanguage(page, 'en')

    assert.ok(world.core.told.some(({ type }) => type === 'port'))
    assert.deepEqual(world.console, [])
  })

  test('a port comes with the nonce of the page, and only with that', async () => {
    const { page } = shell
    const nonce = 'n0nce-of-this-page-0123'
    await listenFor(page, nonce)

    await page.evaluate((chosen) => window.ruimteShell.connect(chosen), nonce)

    await until(() => page.evaluate(() => window.ports.length === 1), { sentence: 'no port came with the nonce' })
  })

  test('a nonce that our page would not make gets no port', async () => {
    const { world, page } = shell
    const handedOver = () => world.core.told.filter(({ type }) => type === 'port').length
    const before = handedOver()

    for (const nonce of [
      '',
      'short',
      'x'.repeat(65),
      'with space in it 123',
      '<script>alert(1)</script>',
      '../../../../../../',
    ]) {
      await page.evaluate((chosen) => window.ruimteShell.connect(chosen), nonce)
    }
    for (const nonce of [undefined, null, 7, {}, ['n0nce-of-this-page-0123']]) {
      const [{ webContents }] = world.windows
      world.ipcMain.emit('ruimte:connect', { sender: webContents, senderFrame: webContents.mainFrame }, nonce)
    }

    await page.waitForTimeout(100)
    assert.equal(handedOver(), before)
  })

  test('only our own page, at the top of its window, gets a port', async () => {
    const { world } = shell
    const { webContents } = world.windows[0]
    const { mainFrame } = webContents
    const before = world.core.told.length

    const frames = [
      null,
      { ...mainFrame, origin: 'https://evil.example' },
      { ...mainFrame, origin: 'ruimte://app.evil.example' },
      { ...mainFrame, origin: 'ruimte://other' },
      { ...mainFrame, origin: 'null' },
      { ...mainFrame, parent: mainFrame },
    ]
    for (const senderFrame of frames) {
      world.ipcMain.emit('ruimte:connect', { sender: webContents, senderFrame }, 'n0nce-of-this-page-0123')
    }

    assert.equal(world.core.told.length, before)
  })
})

test('after core died the page gets a new port with the same nonce, and its next call works', async (t) => {
  const { world, page } = await bootToWindow(t)
  await page.getByRole('heading', { name: welcome.nl }).waitFor()
  await chooseLanguage(page, 'en')

  world.core.kill()
  await until(() => world.forks.length === 2, { sentence: 'core was not started again' })

  await chooseLanguage(page, 'nl')
  assert.equal(world.core.hasExited, false)
})

test('core that dies again and again is started again, each time later', async (t) => {
  const { world } = await bootToWindow(t)
  const startedAt = [performance.now()]

  for (const starts of [2, 3, 4]) {
    world.core.kill()
    await until(() => world.forks.length === starts, { sentence: 'core was not started again' })
    startedAt.push(performance.now())
  }

  const waited = startedAt.slice(1).map((at, place) => Math.round(at - startedAt[place]))
  // A busy machine adds to each wait as it pleases; none is shorter than it should be.
  assert.ok(
    [200, 400, 800].every((leastMs, place) => waited[place] >= leastMs),
    `waited ${waited} ms`,
  )
})

test('a page that dies is loaded again, and gives up when it dies over and over', async (t) => {
  const { window } = await bootToWindow(t)
  let reloads = 0
  window.webContents.reload = () => (reloads += 1)

  window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
  assert.equal(reloads, 0)
  for (let death = 0; death < 10; death += 1) window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })

  assert.equal(reloads, 3)
})
