import { beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../../crypto/sodium.ts'
import type { Link } from './open-link.ts'
import { OwnMessages } from './own-messages.ts'
import { cursorInMemory } from './relay-cursor.ts'
import { RelayLink } from './relay-link.ts'
import { StreamFacts } from './stream-facts.ts'
import { StreamReader } from './stream-reader.ts'

beforeAll(() => cryptoReady)

/** A stream whose messages a test puts there and takes away; connections to it live through all of that. */
class CalmRelay {
  messages: string[] = []
  connections = 0

  open(): Promise<Link> {
    this.connections += 1
    const closed = Promise.withResolvers<void>()
    const info = () => Promise.resolve({ created: '2026-01-01', state: { last_seq: this.messages.length } })
    const getMessage = (_: string, { seq }: { seq: number }) => Promise.resolve(this.#from(seq)[0] ?? null)
    const get = (_: string, { opt_start_seq: start }: { opt_start_seq: number }) =>
      Promise.resolve({
        info: () => Promise.resolve({ num_pending: this.#from(start).length }),
        fetch: () => Promise.resolve(this.#from(start)),
        delete: () => Promise.resolve(true),
      })
    const link = {
      connection: { closed: () => closed.promise, close: () => Promise.resolve(closed.resolve()) },
      client: { consumers: { get } },
      manager: { streams: { info, getMessage } },
    }
    return Promise.resolve(link as unknown as Link)
  }

  #from(start: number) {
    return this.messages.slice(start - 1).map((text, at, rest) => ({
      seq: start + at,
      data: new TextEncoder().encode(text),
      headers: { get: () => text },
      info: { pending: rest.length - 1 - at },
    }))
  }
}

function devicesAt(relay: CalmRelay) {
  const link = new RelayLink({ open: () => relay.open() })
  const facts = new StreamFacts('T_1')
  const reader = new StreamReader(link, 'T_1', cursorInMemory(), facts)
  const own = new OwnMessages({ stream: 'T_1', all: 't.>', own: 't.1' }, facts)
  const read = async () => {
    const found: string[] = []
    for await (const { bytes } of reader.read(new AbortController().signal)) found.push(new TextDecoder().decode(bytes))
    return found
  }
  const lies = async (name: string) => {
    await link.ask((opened) => own.refresh(opened))
    return own.has(name)
  }
  return { read, lies }
}

it('a relay that goes back in time and on again while a connection stays is read anew, and filled again', async () => {
  const relay = new CalmRelay()
  const { read, lies } = devicesAt(relay)
  relay.messages = ['een', 'twee', 'drie']
  expect(await read()).toEqual(['een', 'twee', 'drie'])
  expect(await lies('drie')).toBe(true)
  expect(relay.connections).toBe(1)

  // It lost the last one, and is further than it was by the time that somebody looks.
  relay.messages = ['een', 'twee', 'vier', 'vijf']
  await read()

  expect(await read()).toEqual(['een', 'twee', 'vier', 'vijf'])
  expect(await lies('drie')).toBe(false)
  expect(relay.connections).toBe(2)
})

it('what was read last comes with what is new, and is not handed over a second time', async () => {
  const relay = new CalmRelay()
  const { read } = devicesAt(relay)
  relay.messages = ['een', 'twee']
  await read()
  relay.messages.push('drie')

  expect(await read()).toEqual(['drie'])
  expect(await read()).toEqual([])
  expect(relay.connections).toBe(1)
})
