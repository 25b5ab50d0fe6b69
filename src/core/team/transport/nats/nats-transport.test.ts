import { randomBytes } from 'node:crypto'
import { jetstream } from '@nats-io/jetstream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { requireRelayProgram } from './testing/find-relay-program.ts'
import { type EntryHash, hexOfBytes } from '../../log/ids.ts'
import { TransportError } from '../transport-error.ts'
import { NatsTransport } from './nats-transport.ts'
import { connectToRelay } from './relay-connection.ts'
import { relayInboxOf, relayNamesOf } from './relay-names.ts'
import { relayTeamOf } from './relay-team.ts'
import { newRelayDevice, parcelOf, received, type RelayDevice } from './testing/relay-device.ts'
import { startRelay, type TestRelay } from './testing/start-relay.ts'

const [anna, bilal, chris] = [newRelayDevice(), newRelayDevice(), newRelayDevice()]
let relay: TestRelay
let team: EntryHash
const otherTeam = hexOfBytes<EntryHash>(randomBytes(32))
const open: NatsTransport[] = []

function join({ device, key }: RelayDevice, of = team): NatsTransport {
  const transport = new NatsTransport({ team: of, device: device.id, relay: { servers: relay.servers, key } })
  open.push(transport)
  return transport
}

beforeAll(async () => {
  team = hexOfBytes(randomBytes(32))
  const members = [anna, bilal].map(({ device, key }) => ({ device: device.id, key: key.publicKey }))
  const others = [{ device: chris.device.id, key: chris.key.publicKey }]
  const teams = [relayTeamOf(team, members), relayTeamOf(otherTeam, others)]
  relay = await startRelay(requireRelayProgram(), teams, 1)
})

afterAll(async () => {
  await Promise.all(open.map((transport) => transport.close()))
  await relay.stop()
})

it('hands over what another offered, once, and again after it is rewound', async () => {
  const [hers, his] = [join(anna), join(bilal)]
  await hers.offer(parcelOf('een'))
  await hers.offer(parcelOf('twee', 'entry'))

  expect(await received(his)).toEqual(['een', 'twee'])
  expect(await received(his)).toEqual([])

  his.rewind()
  expect(await received(his)).toEqual(['een', 'twee'])
})

it('keeps one of a parcel that is offered twice', async () => {
  const [hers, his] = [join(anna), join(bilal)]
  await received(his)
  await hers.offer(parcelOf('drie'))
  await hers.offer(parcelOf('drie'))

  expect(await received(his)).toEqual(['drie'])
})

it('keeps the newest heads of a device and no others, because heads hold keys', async () => {
  const hers = join(anna)
  for (const number of [1, 2, 3]) await hers.offer({ ...parcelOf(`hoofden ${number}`, 'heads'), number })

  const heads = (await received(join(bilal))).filter((text) => text.startsWith('hoofden'))
  expect(heads).toEqual(['hoofden 3'])
})

it('lets notes by, the last of each device, and keeps none for who comes later', async () => {
  const [hers, his] = [join(anna), join(bilal)]
  await received(his)
  const isHeard = new Promise<void>((resolve) => his.watch(resolve))
  await received(his)
  for (const number of [1, 2, 3]) await hers.offer({ ...parcelOf(`hier ${number}`, 'note'), number })
  await isHeard

  await expect.poll(() => received(his)).toEqual(['hier 3'])
  expect(await received(his)).toEqual([])
  expect(await received(join(bilal))).not.toContain('hier 3')
  expect(await received(hers)).not.toContain('hier 3')
})

it('hands over again what nothing could be made of, less often each time', async () => {
  const [hers, his] = [join(anna), join(bilal)]
  await received(his)
  await hers.offer(parcelOf('van wie is dit'))
  const rounds: number[] = []
  for (let round = 0; round < 8; round += 1)
    for await (const arrival of his.receive(new AbortController().signal)) {
      rounds.push(round)
      if (rounds.length < 4) arrival.refuse()
    }

  expect(rounds).toEqual([0, 1, 3, 7])
})

it('sees what does not lie there, also after a start', async () => {
  const [lies, never] = [parcelOf('zes'), parcelOf('nooit aangeboden')]
  const hers = join(anna)
  expect(await hers.missing([lies, never])).toEqual([lies, never])
  await hers.offer(lies)

  expect(await hers.missing([lies, never])).toEqual([never])
  expect(await join(anna).missing([lies, never])).toEqual([never])
  expect(await join(bilal).missing([lies])).toEqual([lies])
})

it('takes nothing away, so that nobody can make another lose it', async () => {
  const hers = join(anna)
  await hers.offer(parcelOf('blijft'))
  await hers.withdraw()

  expect(await received(join(bilal))).toContain('blijft')
})

it('hints when something may be new', async () => {
  const his = join(bilal)
  const hinted = Promise.withResolvers<void>()
  await received(his)
  const stop = his.watch(() => hinted.resolve())
  await expect.poll(() => offerOne(join(anna))).toBeUndefined()

  await hinted.promise
  stop()
})

const offerOne = (transport: NatsTransport) => transport.offer(parcelOf(`hint ${randomBytes(4).toString('hex')}`))

it('says that the place does not know a device', async () => {
  const unknown = join(newRelayDevice()).offer(parcelOf('hallo'))
  await expect(unknown).rejects.toThrow(new TransportError('place-refused'))
})

it('says that the place cannot be reached, for a wrong address and one without TLS elsewhere', async () => {
  for (const servers of [[], ['ws://127.0.0.1:9'], ['ws://relay.example.org'], ['geen adres']]) {
    const far = new NatsTransport({ team, device: anna.device.id, relay: { servers, key: anna.key } })
    await expect(far.offer(parcelOf('hallo'))).rejects.toThrow(new TransportError('place-unreachable'))
  }
})

it('keeps a device of another team out', async () => {
  const outside = join(chris, team)

  await expect(outside.offer(parcelOf('spion'))).rejects.toThrow(new TransportError('place-other-team'))
  await expect(received(outside)).rejects.toThrow(new TransportError('place-other-team'))
  await join(chris, otherTeam).offer(parcelOf('thuis'))
})

it('lets nobody write for another, listen in on answers, delete, purge or change the stream', async () => {
  await join(anna).offer(parcelOf('van Anna'))
  const connection = await connectToRelay({ servers: relay.servers, key: bilal.key }, relayInboxOf(bilal.device.id))
  const [client, names] = [jetstream(connection, { timeout: 1000 }), relayNamesOf(team, anna.device.id).parcels]
  const { streams } = await client.jetstreamManager(false)
  const acts = {
    writing: () => client.publish(names.own, new Uint8Array()),
    deleting: () => streams.deleteMessage(names.stream, 1),
    purging: () => streams.purge(names.stream),
    changing: () => streams.update(names.stream, { deny_purge: false }),
    ending: () => streams.delete(names.stream),
  }
  for (const [what, act] of Object.entries(acts)) await expect(act(), what).rejects.toBeInstanceOf(Error)

  const overheard: string[] = []
  connection.subscribe(`${relayInboxOf(anna.device.id)}.>`, {
    callback: (error) => void overheard.push(error ? 'refused' : 'heard'),
  })
  expect(await received(join(anna))).toContain('van Anna')
  expect(overheard).toEqual(['refused'])
  await connection.close()
})

it('is filled again by its devices after it was wiped', async () => {
  const [hers, his] = [join(anna), join(bilal)]
  const kept = ['zeven', 'acht', 'negen'].map((text) => parcelOf(text))
  for (const parcel of kept) await hers.offer(parcel)
  await received(his)

  await relay.wipe()
  expect(await hers.missing(kept)).toEqual(kept)
  for (const parcel of kept) await hers.offer(parcel)

  expect(await received(his)).toEqual(['zeven', 'acht', 'negen'])
})
