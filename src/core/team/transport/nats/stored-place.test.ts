import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../../crypto/sodium.ts'
import { type EntryHash, hexOfBytes } from '../../log/ids.ts'
import { NatsTransport } from './nats-transport.ts'
import { cursorInMemory, type RelayCursor } from './relay-cursor.ts'
import { relayTeamOf } from './relay-team.ts'
import { requireRelayProgram } from './testing/find-relay-program.ts'
import { newRelayDevice, parcelOf, received, type RelayDevice } from './testing/relay-device.ts'
import { startRelay, type TestRelay } from './testing/start-relay.ts'

const [anna, bilal] = [newRelayDevice(), newRelayDevice()]
const team = hexOfBytes<EntryHash>(randomBytes(32))
let relay: TestRelay

beforeAll(async () => {
  await cryptoReady
  const members = [anna, bilal].map(({ device, key }) => ({ device: device.id, key: key.publicKey }))
  relay = await startRelay(requireRelayProgram(), [relayTeamOf(team, members)], 1)
})
afterAll(() => relay.stop())

/** One run of the program. */
async function once<Answer>(
  { device, key }: RelayDevice,
  cursor: RelayCursor,
  work: (transport: NatsTransport) => Promise<Answer>,
): Promise<Answer> {
  const transport = new NatsTransport({ team, device: device.id, relay: { servers: relay.servers, key }, cursor })
  try {
    return await work(transport)
  } finally {
    await transport.close()
  }
}

/** What a device reads and keeps. */
const readAndKeep = (cursor: RelayCursor) =>
  once(bilal, cursor, async (his) => {
    const found = await received(his)
    his.settle()
    return found
  })

const offer = (...names: string[]) =>
  once(anna, cursorInMemory(), async (hers) => {
    for (const name of names) await hers.offer(parcelOf(name))
  })

it('goes on after a start where it was, with what waits to be understood', async () => {
  const cursor = cursorInMemory()
  await offer('een', 'twee')
  await once(bilal, cursor, async (his) => {
    for await (const arrival of his.receive(new AbortController().signal))
      if (new TextDecoder().decode(arrival.bytes) === 'een') arrival.refuse()
    his.settle()
  })
  await offer('drie')

  expect(await readAndKeep(cursor)).toEqual(['een', 'drie'])
  expect(await readAndKeep(cursor)).toEqual([])
})

it('reads again after a start what nobody said was kept', async () => {
  const cursor = cursorInMemory()
  await readAndKeep(cursor)
  await offer('vier')
  await once(bilal, cursor, received)

  expect(await readAndKeep(cursor)).toEqual(['vier'])
})

it('stays where it was while more waits than anybody would want to remember', async () => {
  const cursor = cursorInMemory()
  await readAndKeep(cursor)
  await once(anna, cursorInMemory(), (hers) =>
    Promise.all(Array.from({ length: 501 }, (_, at) => hers.offer(parcelOf(`wat is dit ${at}`)))),
  )
  await once(bilal, cursor, async (his) => {
    for await (const arrival of his.receive(new AbortController().signal)) arrival.refuse()
    his.settle()
  })

  expect(await readAndKeep(cursor)).toHaveLength(501)
})

it('reads all again when the relay was put back, also when it holds more by now than it did', async () => {
  const cursor = cursorInMemory()
  await readAndKeep(cursor)
  const putBack = relay.keep()
  await offer('gaat verloren')
  expect(await readAndKeep(cursor)).toEqual(['gaat verloren'])
  await putBack()
  await offer('nieuw', 'nog een')

  const again = await readAndKeep(cursor)
  expect(again).toEqual(expect.arrayContaining(['een', 'twee', 'drie', 'vier', 'nieuw', 'nog een']))
  expect(again).not.toContain('gaat verloren')
})

it('sees while it runs what a relay that was put back does not have any more', async () => {
  const lost = parcelOf('ligt er straks niet meer')
  await once(anna, cursorInMemory(), async (hers) => {
    const putBack = relay.keep()
    await hers.offer(lost)
    expect(await hers.missing([lost])).toEqual([])
    await putBack()
    await offer('neemt die plaats in')
    hers.hurry()

    expect(await hers.missing([lost])).toEqual([lost])
  })
})

it('starts anew at another relay, and where this one was emptied', async () => {
  const cursor = cursorInMemory()
  await readAndKeep(cursor)
  await relay.wipe()
  await offer('vijf', 'zes')

  expect(await readAndKeep(cursor)).toEqual(['vijf', 'zes'])
})
