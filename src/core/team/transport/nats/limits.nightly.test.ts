import { randomBytes } from 'node:crypto'
import { jetstream } from '@nats-io/jetstream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cryptoReady } from '../../../crypto/sodium.ts'
import { type EntryHash, hexOfBytes } from '../../log/ids.ts'
import { MAX_ENVELOPE_BYTES } from '../../sync/envelope.ts'
import { TransportError } from '../transport-error.ts'
import type { Parcel } from '../transport.ts'
import { NatsTransport } from './nats-transport.ts'
import { connectToRelay } from './relay-connection.ts'
import { relayInboxOf, relayNamesOf } from './relay-names.ts'
import { relayStreamConfigs } from './relay-stream.ts'
import { relayTeamOf } from './relay-team.ts'
import { requireRelayProgram } from './testing/find-relay-program.ts'
import { newRelayDevice, parcelOf, received, type RelayDevice } from './testing/relay-device.ts'
import { startRelay, type TestRelay } from './testing/start-relay.ts'

/** More than a server keeps for one device before it takes it for one that is too slow. */
const LARGE = 100

const [anna, bilal, chris] = [newRelayDevice(), newRelayDevice(), newRelayDevice()]
const [team, fullTeam] = [hexOfBytes<EntryHash>(randomBytes(32)), hexOfBytes<EntryHash>(randomBytes(32))]
const open: NatsTransport[] = []
let relay: TestRelay

beforeAll(async () => {
  await cryptoReady
  const known = (...devices: RelayDevice[]) =>
    devices.map(({ device, key }) => ({ device: device.id, key: key.publicKey }))
  const teams = [relayTeamOf(team, known(anna, bilal)), relayTeamOf(fullTeam, known(chris))]
  relay = await startRelay(requireRelayProgram(), teams, 1)
})
afterAll(async () => {
  await Promise.all(open.map((transport) => transport.close()))
  await relay.stop()
})

function join(of: EntryHash, { device, key }: RelayDevice): NatsTransport {
  const transport = new NatsTransport({ team: of, device: device.id, relay: { servers: relay.servers, key } })
  open.push(transport)
  return transport
}

const largest = (name: string): Parcel => ({ ...parcelOf(name), bytes: randomBytes(MAX_ENVELOPE_BYTES) })

it('passes on the largest parcels there are, however many', async () => {
  const hers = join(team, anna)
  const offered = Array.from({ length: LARGE }, (_, at) => largest(String(at)))
  for (const parcel of offered) await hers.offer(parcel)
  const found: Uint8Array[] = []
  for await (const { bytes } of join(team, bilal).receive(new AbortController().signal)) found.push(bytes)

  expect(found.map((bytes) => Buffer.compare(bytes, offered[found.indexOf(bytes)]?.bytes ?? bytes))).toEqual(
    offered.map(() => 0),
  )
})

/** The stream of a team with room for two parcels. */
async function makeSmallStream({ device, key }: RelayDevice): Promise<void> {
  const connection = await connectToRelay({ servers: relay.servers, key }, relayInboxOf(device.id))
  const [parcels] = relayStreamConfigs(relayNamesOf(fullTeam, device.id), 1)
  if (!parcels) throw new Error('no stream')
  const { streams } = await jetstream(connection).jetstreamManager(false)
  await streams.add({ ...parcels, max_bytes: 2.5 * MAX_ENVELOPE_BYTES })
  await connection.close()
}

it('says that a place is full, keeps what lies there, and lets heads by all the same', async () => {
  await makeSmallStream(chris)
  const transport = join(fullTeam, chris)
  const [first, second, third] = [largest('een'), largest('twee'), largest('drie')]
  await transport.offer(first)
  await transport.offer(second)

  await expect(transport.offer(third)).rejects.toThrow(new TransportError('place-full'))
  await transport.offer({ ...parcelOf('hoofden 1', 'heads'), number: 1 })
  expect(await transport.missing([first, second, third])).toEqual([third])
  expect((await received(join(fullTeam, chris))).at(-1)).toBe('hoofden 1')
})
