import { randomInt, randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type WebSocket from 'ws'
import type { CoreClient } from '#shared/contract/index.ts'
import type { Core } from '#core/create-core.ts'
import { startTestCore } from '#core/testing/start-test-core.ts'
import { bytesOnTheWire } from '#shared/rpc-bytes.ts'
import { malformedMessage, tooLargeEdit, type WireMessage } from './fuzz-messages.ts'
import { connect, hostUnderTest, letIn } from './host-under-test.ts'
import { watchHandlers, type Watched } from './watched-handlers.ts'

const MESSAGES = 5000
const seed = Number(process.env['RUIMTE_FUZZ_SEED'] ?? randomInt(2 ** 31))

/** Errors that nobody caught (each would have ended the process that core runs in), and bugs that core reported. */
const failures: unknown[] = []

beforeEach(() => {
  failures.length = 0
  const note = (error: unknown) => void failures.push(error)
  process.on('unhandledRejection', note)
  process.on('uncaughtException', note)
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    if (String(text).startsWith('[core]')) note(text)
    return true
  })
  return () => {
    process.off('unhandledRejection', note)
    process.off('uncaughtException', note)
    write.mockRestore()
  }
})

interface Wire {
  /** Asks core over the same wire as the noise goes. */
  readonly client: CoreClient
  readonly send: (message: unknown) => void
}

function portTo(core: Core): Wire {
  const { port1, port2 } = new MessageChannel()
  core.attachPort(port1)
  onTestFinished(() => port2.close())
  const client: CoreClient = createORPCClient(new PortLink({ port: port2, customJsonSerializers: [bytesOnTheWire] }))
  port2.start()
  return { client, send: (message) => port2.postMessage(message) }
}

async function socketToHost(): Promise<Wire> {
  const host = await hostUnderTest()
  const socket = (await connect(host, '/rpc', { cookie: await letIn(host), origin: host.origin })) as WebSocket
  const link = new SocketLink({ websocket: socket as never, customJsonSerializers: [bytesOnTheWire] })
  const owner = { ownerName: 'Bilal', passphrase: 'zeven stille fietsen', language: 'nl', contents: 'empty' } as const
  await host.core.client.vault.create(owner)
  return { client: createORPCClient(link), send: (message) => socket.send(message as WireMessage) }
}

function noiseFor({ paths, fields }: Watched): WireMessage[] {
  console.log(`fuzz: ${MESSAGES} messages, RUIMTE_FUZZ_SEED=${seed} runs them again`)
  return fc.sample(malformedMessage(paths, fields), { numRuns: MESSAGES, seed })
}

/** Sends noise over the wire and asks what was true before. @returns everything that must not be */
async function harmOf({ client, send }: Wire, noise: readonly unknown[], watched: Watched) {
  const { id } = await client.dilemmas.create({ language: 'nl' })
  const before = await client.dilemmas.get({ id })

  for (const message of noise) send(message)
  await client.vault.status()
  await new Promise((resolve) => setTimeout(resolve, 200))

  const after = await client.dilemmas.get({ id })
  return {
    changed: isDeepStrictEqual(before, after) ? [] : [before, after],
    failures,
    wronglyReached: [...watched.wronglyReached],
    polluted: Object.keys(Object.prototype),
  }
}

const none = { changed: [], failures: [], wronglyReached: [], polluted: [] }

describe('core, when a window goes mad', () => {
  it('survives noise on a port, lets none of it reach a handler, and goes on answering', async () => {
    const watched = watchHandlers()
    const wire = portTo((await startTestCore()).core())
    const onlyOnPorts = [undefined, null, 7, {}, { p: {} }, { i: '1', p: { u: 7 } }, [], new Map(), new Date()]

    expect(await harmOf(wire, [...noiseFor(watched), ...onlyOnPorts], watched)).toEqual(none)
  })

  it('survives noise on a socket, lets none of it reach a handler, and goes on answering', async () => {
    const watched = watchHandlers()

    expect(await harmOf(await socketToHost(), noiseFor(watched), watched)).toEqual(none)
  })

  it('takes no edit that is larger than the largest', async () => {
    const watched = watchHandlers()
    const wire = portTo((await startTestCore()).core())
    const { id } = await wire.client.dilemmas.create({ language: 'nl' })

    expect(await harmOf(wire, [tooLargeEdit(id, randomUUID())], watched)).toEqual(none)
    expect(watched.runs.get('/documents/push')).toBeUndefined()
  })

  it('would notice a handler that is reached with wrong input', async () => {
    const watched = watchHandlers()
    const { client } = await startTestCore()

    await client.dilemmas.list()

    expect(watched.runs.get('/dilemmas/list')).toBe(1)
    expect(watched.paths.length).toBeGreaterThan(30)
    expect(watched.fields).toContain('passphrase')
    expect(watched.refuses('/dilemmas/get', { id: '../..' })).toBe(true)
  })
})
