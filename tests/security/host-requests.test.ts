import { describe, expect, it } from 'vitest'
import { TICKET_VALID_MS } from '#host/one-time-tickets.ts'
import { ask, hostUnderTest, letIn, pathOf, SECRET } from './host-under-test.ts'

describe('the door of the browser host', () => {
  it('lets a ticket in once, with a cookie that no script and no other site can use', async () => {
    const host = await hostUnderTest()
    const path = pathOf(host.address())

    const first = await ask(host, path)
    const again = await ask(host, path)

    expect(first).toMatchObject({ status: 303, headers: { location: '/' } })
    expect(first.headers['set-cookie']?.[0]).toMatch(/^ruimte-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
    expect(again.body).toContain('Dit adres werkte één keer')
  })

  it('lets a ticket from the redirect file in by a page of its own, so that the strict cookie comes along', async () => {
    const host = await hostUnderTest()

    const { status, headers } = await ask(host, pathOf(host.address()), { headers: { 'sec-fetch-site': 'cross-site' } })

    expect(status).toBe(200)
    expect(headers).toMatchObject({ refresh: '0; url=/' })
    expect(headers['set-cookie']).toHaveLength(1)
  })

  it('refuses a ticket after its minute', async () => {
    let nowMs = 0
    const host = await hostUnderTest({ nowMs: () => nowMs })
    const [inTime, tooLate] = [pathOf(host.address()), pathOf(host.address())]

    nowMs = TICKET_VALID_MS - 1
    expect((await ask(host, inTime)).status).toBe(303)
    nowMs = TICKET_VALID_MS
    expect((await ask(host, tooLate)).status).toBe(403)
  })

  it('refuses a wrong ticket and keeps the right one good', async () => {
    const host = await hostUnderTest()
    const path = pathOf(host.address())

    for (const wrong of ['/open', '/open?t=', '/open?t=x', `${path}x`, path.slice(0, -1), path.toUpperCase()]) {
      expect({ wrong, status: (await ask(host, wrong)).status }).toEqual({ wrong, status: 403 })
    }
    expect((await ask(host, path)).status).toBe(303)
  })

  it('shows its files with the cookie, and nothing at all without it', async () => {
    const host = await hostUnderTest()
    const cookie = await letIn(host)
    const [name = '', secret = ''] = cookie.split('=')

    expect((await ask(host, '/', { headers: { cookie } })).body).toContain('<title>Ruimte</title>')
    expect((await ask(host, '/assets/index.js', { headers: { cookie: `other=1; ${cookie}; last=2` } })).status).toBe(
      200,
    )
    const wrong = [
      '',
      `${name}=`,
      `${name}=${secret}x`,
      `x${cookie}`,
      `ruimte=${secret}`,
      `${name}=${secret.toLowerCase()}`,
    ]
    for (const given of wrong) {
      for (const path of ['/', '/assets/index.js', '/not-there']) {
        const { status, body } = await ask(host, path, { headers: { cookie: given } })
        expect({ given, path, status, body }).toEqual({ given, path, status: 403, body: '' })
      }
    }
  })

  it('refuses every name but its own, also with ticket and cookie (DNS rebinding)', async () => {
    const host = await hostUnderTest()
    const cookie = await letIn(host)
    const { port } = new URL(host.origin)
    const path = pathOf(host.address())

    const names = [`localhost:${port}`, `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port}.evil.example`]
    for (const name of names) {
      const page = await ask(host, '/', { headers: { cookie, host: name } })
      const opening = await ask(host, path, { headers: { host: name } })
      expect({ name, statuses: [page.status, opening.status] }).toEqual({ name, statuses: [403, 403] })
    }
    expect((await ask(host, path)).status).toBe(303)
  })

  it('refuses a whole address of elsewhere in the request line', async () => {
    const host = await hostUnderTest()
    const cookie = await letIn(host)

    for (const path of ['http://evil.example/', '//evil.example/', 'http://[', 'file:///etc/passwd']) {
      expect({ path, status: (await ask(host, path, { headers: { cookie } })).status }).toEqual({ path, status: 403 })
    }
  })

  it('answers no other method', async () => {
    const host = await hostUnderTest()
    const cookie = await letIn(host)

    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND']) {
      const { status, headers } = await ask(host, '/', { method, headers: { cookie } })
      expect({ method, status, allow: headers['allow'] }).toEqual({ method, status: 405, allow: 'GET' })
    }
  })

  it('serves only the files of the window, however the path is written', async () => {
    const host = await hostUnderTest()
    const cookie = await letIn(host)
    const paths = [
      '/../secret.js',
      '/%2e%2e/secret.js',
      '/..%2fsecret.js',
      '/%2e%2e%2fsecret.js',
      '/..%5csecret.js',
      '/..\\secret.js',
      '/assets/../../secret.js',
      '/assets/%2e%2e/%2e%2e/secret.js',
      '/assets/..%252f..%252fsecret.js',
      '/%c0%ae%c0%ae/secret.js',
      '/secret.js%00.html',
      '/assets/index.js.map',
      '/assets',
      '/assets/',
      '/__proto__',
      '/constructor',
    ]

    for (const path of paths) {
      const { status, body } = await ask(host, path, { headers: { cookie } })
      expect({ path, status }).toEqual({ path, status: 404 })
      expect(body).not.toContain(SECRET)
    }
  })

  it('sends the protecting headers with every answer, also with a refusal', async () => {
    const host = await hostUnderTest()
    const cookie = await letIn(host)

    for (const [path, given] of [
      ['/', { cookie }],
      ['/nothing', { cookie }],
      ['/', {}],
      ['/open?t=x', {}],
    ] as const) {
      const { headers } = await ask(host, path, { headers: given })
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      const policy = String(headers['content-security-policy']).split('; ')
      expect(policy).toEqual([
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
    }
  })
})
