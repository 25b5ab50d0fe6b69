import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomInt } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { appPath, sharedShell } from './boot-shell.mjs'

const built = join(appPath, 'out', 'renderer')
const URLS = 10_000

/** The paths that may be answered, straight from what was built. */
function listedPaths() {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(built.length).replaceAll('\\', '/'))
  return new Set(['/', ...paths.filter((path) => !path.endsWith('.map') && path !== '/index.html')])
}

const piece = fc.oneof(
  fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2E.',
    '..%2f',
    '%5c..',
    '..\\',
    '%00',
    '\u0000',
    '%c0%ae',
    '%252e%252e',
    '',
    '~',
  ),
  fc.constantFrom(
    'assets',
    'index.html',
    'index.js',
    'package.json',
    'main',
    'out',
    'etc',
    'passwd',
    'C:',
    'con',
    'vault.db',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a'.repeat(5000)),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const start = fc.constantFrom(
  'ruimte://app/',
  'ruimte://app//',
  'ruimte://app/\\\\server\\',
  'ruimte://app/assets/',
  'ruimte:/app/',
)
const host = fc.constantFrom(
  'ruimte://other/',
  'ruimte://app.evil/',
  'ruimte://app:80/',
  'ruimte://x@app/',
  'ruimte:///',
  'ruimte://',
)
const url = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: start }, host),
    fc.array(piece, { maxLength: 6 }),
    fc.constantFrom('/', '%2f', '\\', '%5C'),
  )
  .map(([beginning, pieces, joint]) => beginning + pieces.join(joint))

/** A request as Electron hands it over; an address that no Request can hold is handed over as it is. */
function requestFor(address) {
  try {
    return new Request(address)
  } catch {
    return { url: address, method: 'GET' }
  }
}

function assertProtected({ headers }) {
  const policy = headers.get('content-security-policy')?.split('; ')
  assert.deepEqual(policy, [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ])
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('referrer-policy'), 'no-referrer')
}

describe('the protocol of the window', () => {
  const shell = sharedShell()

  test(`of ${URLS} fuzzed addresses only listed assets are served`, async (t) => {
    const { window } = shell
    const answer = window.webContents.session.handlers.get('ruimte')
    const listed = listedPaths()
    const seed = randomInt(2 ** 31)
    t.diagnostic(`seed ${seed}`)

    for (const address of fc.sample(url, { numRuns: URLS, seed })) {
      const response = await answer(requestFor(address))
      if (response.status === 200) {
        const asked = URL.parse(address)
        assert.ok(asked.host === 'app' && listed.has(asked.pathname), `served ${JSON.stringify(address)}`)
      } else {
        assert.ok([403, 404].includes(response.status))
        assert.equal(await response.text(), '')
      }
    }
  })

  test('every listed asset is served as it was built, with its type and the protecting headers', async () => {
    const { window } = shell
    const answer = window.webContents.session.handlers.get('ruimte')

    for (const path of listedPaths()) {
      const response = await answer(new Request(`ruimte://app${path}`))
      const file = readFileSync(join(built, path === '/' ? 'index.html' : path))
      assert.equal(response.status, 200, path)
      assert.ok(Buffer.from(await response.arrayBuffer()).equals(file), path)
      assert.match(response.headers.get('content-type'), /^(text|image|font|application)\//)
      assertProtected(response)
    }
  })

  test('refusals carry the headers too, and only GET is answered', async () => {
    const { window } = shell
    const answer = window.webContents.session.handlers.get('ruimte')

    for (const request of [
      new Request('ruimte://app/nothing'),
      new Request('ruimte://other/'),
      new Request('ruimte://app/', { method: 'POST', body: 'x' }),
      new Request('ruimte://app/', { method: 'DELETE' }),
    ]) {
      const response = await answer(request)
      assert.notEqual(response.status, 200)
      assertProtected(response)
    }
  })

  test('the policy holds in the page: no foreign script, style, frame, eval or markup from text', async () => {
    const { page } = shell

    const ran = await page.evaluate(async () => {
      const done = []
      const attempt = (name, work) => {
        try {
          work()
        } catch {
          return
        }
        done.push(name)
      }
      const script = document.createElement('script')
      attempt('script text', () => {
        script.textContent = 'window.scriptRan = true'
        document.head.append(script)
        if (!window.scriptRan) throw new Error('refused')
      })
      // In a task of its own: what a debugger evaluates may use eval, whatever the policy says.
      await new Promise((resolve) => {
        setTimeout(() => {
          attempt('eval', () => globalThis.eval('1'))
          resolve()
        })
      })
      attempt('innerHTML', () => (document.createElement('div').innerHTML = '<img src=x>'))
      attempt('DOMParser', () => new DOMParser().parseFromString('<b>x</b>', 'text/html'))
      const frame = Object.assign(document.createElement('iframe'), { src: 'https://evil.example/' })
      document.body.append(frame)
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(style)
      if (getComputedStyle(document.body).display === 'none') done.push('style')
      return done
    })

    assert.deepEqual(ran, [])
  })
})
