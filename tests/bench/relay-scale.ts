import { randomBytes } from 'node:crypto'
import { cryptoReady } from '../../src/core/crypto/sodium.ts'
import { type EntryHash, hexOfBytes } from '../../src/core/team/log/ids.ts'
import { NatsTransport } from '../../src/core/team/transport/nats/nats-transport.ts'
import { relayTeamOf } from '../../src/core/team/transport/nats/relay-team.ts'
import { requireRelayProgram } from '../../src/core/team/transport/nats/testing/find-relay-program.ts'
import { newRelayDevice, parcelOf } from '../../src/core/team/transport/nats/testing/relay-device.ts'
import { startRelay } from '../../src/core/team/transport/nats/testing/start-relay.ts'
import { printLine } from './measure.ts'
import { simulateYear } from './team-year.ts'

const TEAMS = 400
const PARCELS = 5
const AT_ONCE = 20

/**
 * What a team costs a relay: measured on one real server with hundreds of teams, and a year of ten thousand teams
 * simulated beside it. `docs/scale.md` reads the two together.
 */
export async function run(): Promise<void> {
  await cryptoReady
  await measureTeams()
  printLine({ bench: 'relay-scale', metric: 'simulated-year', ...simulateYear({ teams: 10_000, seed: 1 }) })
}

async function measureTeams(): Promise<void> {
  const teams = Array.from({ length: TEAMS }, () => ({
    team: hexOfBytes<EntryHash>(randomBytes(32)),
    member: newRelayDevice(),
  }))
  const known = teams.map(({ team, member: { device, key } }) =>
    relayTeamOf(team, [{ device: device.id, key: key.publicKey }]),
  )
  const relay = await startRelay(requireRelayProgram(), known, 1)
  const open: NatsTransport[] = []
  try {
    const before = relay.memoryKB()
    const began = performance.now()
    for (let at = 0; at < TEAMS; at += AT_ONCE)
      await Promise.all(
        teams.slice(at, at + AT_ONCE).map(async ({ team, member: { device, key } }) => {
          const transport = new NatsTransport({ team, device: device.id, relay: { servers: relay.servers, key } })
          open.push(transport)
          for (let parcel = 0; parcel < PARCELS; parcel += 1) await transport.offer(parcelOf(`${team} ${parcel}`))
        }),
      )
    const seconds = (performance.now() - began) / 1000
    const kilobytes = relay.memoryKB() - before
    printLine({
      bench: 'relay-scale',
      metric: 'teams-on-one-server',
      teams: TEAMS,
      connections: open.length,
      teamsMadePerSecond: Math.round(TEAMS / seconds),
      memoryKBForEachTeamWithOneConnection: Math.round(kilobytes / TEAMS),
    })
  } finally {
    await Promise.all(open.map((transport) => transport.close()))
    await relay.stop()
  }
}
