import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sharedShell, until } from './boot-shell.mjs'
import { preventable } from './need.mjs'

const elsewhere = [
  'https://evil.example/',
  'http://127.0.0.1:1/',
  'file:///etc/passwd',
  'ruimte://other/',
  'ruimte://app/assets/',
  'ruimte://app.evil.example/',
  'data:text/html,x',
  'blob:ruimte://app/0123',
  'javascript:alert(1)',
  'ms-msdt:/id',
  'smb://server/share',
  'about:blank',
]

/** What the shell does with an event that Electron offers it to prevent. */
function isPrevented(contents, name, fields) {
  const event = preventable(fields)
  contents.emit(name, event, fields.url)
  return event.defaultPrevented
}

describe('the guards', () => {
  const shell = sharedShell()

  test('a page that sends itself elsewhere stays where it is', async () => {
    const { world, page } = shell
    const before = page.url()

    await page.evaluate(() => {
      location.href = 'https://evil.example/'
    })
    await until(() => world.navigations.length > 0, { sentence: 'the page did not try to leave' })

    assert.deepEqual(world.navigations, [{ url: 'https://evil.example/', isPrevented: true }])
    assert.equal(page.url(), before)
    assert.deepEqual(world.reachedNetwork, [])
  })

  test('no navigation to anywhere but the own page is allowed, whoever starts it', async () => {
    const { window } = shell

    for (const url of elsewhere) {
      assert.ok(isPrevented(window.webContents, 'will-navigate', { url, isMainFrame: true }), url)
      assert.ok(isPrevented(window.webContents, 'will-frame-navigate', { url, isMainFrame: false }), `frame ${url}`)
      assert.ok(isPrevented(window.webContents, 'will-redirect', { url, isMainFrame: true }), `redirect ${url}`)
    }
    for (const url of ['ruimte://app/', 'ruimte://app/#/archive']) {
      assert.ok(!isPrevented(window.webContents, 'will-navigate', { url, isMainFrame: true }), url)
    }
    assert.ok(isPrevented(window.webContents, 'will-attach-webview', {}))
  })

  test('a page opens no windows, neither by script nor by a link', async () => {
    const { world, page } = shell

    await page.evaluate(() => {
      window.open('https://evil.example/script')
      const link = Object.assign(document.createElement('a'), { href: 'https://evil.example/link', target: '_blank' })
      document.body.append(link)
      link.click()
    })
    await until(() => world.popups.length === 2, { sentence: 'the page did not try to open windows' })

    assert.ok(world.popups.every(({ action }) => action === 'deny'))
    assert.equal(world.windows.length, 1)
  })

  test('every permission is denied, when asked and when checked, but the whole screen for the own page', async () => {
    const { world, page } = shell
    const own = { isMainFrame: true, requestingUrl: 'ruimte://app/#/sessions' }
    const permissions = ['media', 'geolocation', 'notifications', 'midi', 'clipboard-read', 'openExternal']
    const refused = [
      ...permissions.map((name) => [name, own]),
      ['fullscreen', { ...own, isMainFrame: false }],
      ['fullscreen', { isMainFrame: true }],
      ...elsewhere.map((requestingUrl) => ['fullscreen', { ...own, requestingUrl }]),
    ]
    assert.ok(world.sessions.size >= 2, 'the default session and that of the window')

    for (const { partition, permission } of world.sessions.values()) {
      const isGranted = (name, details) => {
        let answer
        permission.request({}, name, (granted) => (answer = granted), details)
        assert.equal(permission.check({}, name, 'ruimte://app', details), answer, `${partition} ${name}`)
        return answer
      }
      for (const [name, details] of refused)
        assert.equal(isGranted(name, details), false, `${partition} ${name} ${details.requestingUrl}`)
      assert.equal(isGranted('fullscreen', own), true)
      assert.equal(permission.device({ deviceType: 'usb', origin: 'ruimte://app', device: {} }), false)
      permission.bluetooth({ deviceId: 'x', pairingKind: 'confirm' }, (answer) => assert.equal(answer.confirmed, false))
      permission.displayMedia({}, (streams) => assert.deepEqual(streams, {}))
    }
    assert.ok(page)
  })

  test('no request leaves the program', async () => {
    const { world, page, window } = shell

    for (const url of elsewhere.filter((address) => !/^(ruimte|blob):/.test(address))) {
      for (const session of world.sessions.values()) assert.equal(await session.load(url), undefined, url)
    }
    const answers = await page.evaluate(async () => {
      const tries = ['https://evil.example/fetch', 'http://127.0.0.1:1/', '//evil.example/x']
      return Promise.all(tries.map((address) => fetch(address).then(String, (error) => error.name)))
    })

    assert.deepEqual(answers, ['TypeError', 'TypeError', 'TypeError'])
    assert.deepEqual(world.reachedNetwork, [])
    assert.equal((await window.webContents.session.load('ruimte://app/')).status, 200)
  })

  test('a file from elsewhere is not downloaded', async () => {
    const { window } = shell
    const download = (url) => {
      const event = preventable()
      window.webContents.session.emit('will-download', event, { getURL: () => url })
      return !event.defaultPrevented
    }

    assert.equal(download('https://evil.example/x.exe'), false)
    assert.equal(download('blob:https://evil.example/0123'), false)
    assert.equal(download('blob:ruimte://app/0123'), true)
  })
})
