import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type EntryHash, hexOfBytes } from '../../log/ids.ts'
import type { Parcel } from '../transport.ts'
import { NatsTransport } from './nats-transport.ts'
import { relayTeamOf } from './relay-team.ts'
import { requireRelayProgram } from './testing/find-relay-program.ts'
import { newRelayDevice, parcelOf, received } from './testing/relay-device.ts'
import { startRelay, type TestRelay } from './testing/start-relay.ts'

const PARCELS = 300
const KILL_AFTER = 60

const [anna, bilal] = [newRelayDevice(), newRelayDevice()]
const team = hexOfBytes<EntryHash>(randomBytes(32))
let relay: TestRelay

beforeAll(async () => {
  const devices = [anna, bilal].map(({ device, key }) => ({ device: device.id, key: key.publicKey }))
  relay = await startRelay(requireRelayProgram(), [relayTeamOf(team, devices)], 3)
}, 60_000)
afterAll(() => relay.stop())

const join = ({ device, key }: typeof anna) =>
  new NatsTransport({ team, device: device.id, relay: { servers: relay.servers, key } })

/** As the sync does: what was not acknowledged is offered again. */
async function offerUntilAcknowledged(transport: NatsTransport, parcel: Parcel): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const isThere = await transport.offer(parcel).then(
      () => true,
      () => false,
    )
    if (isThere) return tries
  }
}

it.each([0, 1, 2])(
  'of three servers one may be killed: nothing that was acknowledged is lost (server %i)',
  { timeout: 180_000 },
  async (victim) => {
    const [hers, his] = [join(anna), join(bilal)]
    const names = Array.from({ length: PARCELS }, (_, at) => `${victim} ${at}`)
    let retries = 0
    for (const [at, name] of names.entries()) {
      if (at === KILL_AFTER) await relay.kill(victim)
      retries += await offerUntilAcknowledged(hers, parcelOf(name))
    }
    const found = new Set(await received(his))

    expect(names.filter((name) => !found.has(name))).toEqual([])
    console.info(`server ${victim} killed: ${PARCELS} acknowledged, ${retries} offered again, 0 lost`)
    await relay.start(victim)
    await Promise.all([hers.close(), his.close()])
  },
)
