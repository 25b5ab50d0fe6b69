import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { describe, expect, it } from 'vitest'
import type WebSocket from 'ws'
import type { CoreClient } from '#shared/contract/index.ts'
import { bytesOnTheWire } from '#shared/rpc-bytes.ts'
import { connect, hostUnderTest, letIn } from './host-under-test.ts'

describe('the WebSocket of the browser host', () => {
  it('lets a window with cookie and origin talk to core', async () => {
    const host = await hostUnderTest()
    const socket = await connect(host, '/rpc', { cookie: await letIn(host), origin: host.origin })

    const link = new RPCLink({ websocket: socket as never, customJsonSerializers: [bytesOnTheWire] })
    const client: CoreClient = createORPCClient(link)

    expect(await client.vault.status()).toEqual({ state: 'missing' })
  })

  it('refuses a wrong or missing cookie, origin, name and path', async () => {
    const host = await hostUnderTest()
    const cookie = await letIn(host)
    const good = { cookie, origin: host.origin }
    const { port } = new URL(host.origin)

    const attempts: [path: string, headers: Record<string, string>][] = [
      ['/rpc', { origin: host.origin }],
      ['/rpc', { ...good, cookie: `${cookie}x` }],
      ['/rpc', { cookie }],
      ['/rpc', { ...good, origin: 'null' }],
      ['/rpc', { ...good, origin: 'https://evil.example' }],
      ['/rpc', { ...good, origin: `http://localhost:${port}` }],
      ['/rpc', { ...good, origin: `${host.origin}.evil.example` }],
      ['/rpc', { ...good, host: `evil.example:${port}` }],
      ['/rpc', { ...good, host: `localhost:${port}` }],
      ['/', good],
      ['/rpc/', good],
      ['/rpc?x=1', good],
      ['/RPC', good],
    ]
    for (const [path, headers] of attempts) {
      expect({ path, headers, refused: await connect(host, path, headers) }).toEqual({ path, headers, refused: 403 })
    }
    expect(await connect(host, '/rpc', good)).not.toBe(403)
  })

  it('ends a connection that sends more than the largest edit, and goes on serving', async () => {
    const host = await hostUnderTest()
    const good = { cookie: await letIn(host), origin: host.origin }
    const socket = (await connect(host, '/rpc', good)) as WebSocket

    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    socket.send('x'.repeat(5 * 1024 * 1024))

    expect(await closed).not.toBe(1000)
    expect(await connect(host, '/rpc', good)).not.toBe(403)
  })

  it('counts the windows that come and go', async () => {
    const counts: number[] = []
    const host = await hostUnderTest({ onWindows: (count) => counts.push(count) })
    const good = { cookie: await letIn(host), origin: host.origin }

    const first = (await connect(host, '/rpc', good)) as WebSocket
    await connect(host, '/rpc', good)
    const closed = new Promise((resolve) => first.once('close', resolve))
    first.close()
    await closed
    await expect.poll(() => counts).toEqual([1, 2, 1])
  })
})
