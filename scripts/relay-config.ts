import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { gatherRelayTeams } from '#core/team/transport/nats/gather-relay-teams.ts'
import {
  type RelayCluster,
  type RelayNode,
  RelayTeam,
  relayNodeConfig,
  relayTeamsConfig,
} from '#core/team/transport/nats/relay-config.ts'

const usage = `npm run relay:config -- --node HOST --node HOST --node HOST --teams PATH --out DIR
    --certificate PATH --key PATH --authority PATH [--store DIR] [--port PORT] [--cluster-port PORT]

Writes the configuration of NATS servers (2.12 or newer) through which teams share: one file a server, and teams.conf
beside them with what each device may do. --teams is the directory with the cards that devices saved, or one JSON file.
The paths of the certificate, its key and the authority are those on the servers. Devices connect to --port (8443), the
servers to each other by --cluster-port (6222). See docs/relay.md.
`
const HEALTH_PORT = 8222

const { values } = parseArgs({
  options: {
    node: { type: 'string', multiple: true, default: [] },
    teams: { type: 'string' },
    out: { type: 'string' },
    certificate: { type: 'string' },
    key: { type: 'string' },
    authority: { type: 'string' },
    store: { type: 'string', default: '/var/lib/ruimte-relay' },
    port: { type: 'string', default: '8443' },
    'cluster-port': { type: 'string', default: '6222' },
  },
})

function wrong(what: string): never {
  process.stderr.write(`${what}\n\n${usage}`)
  process.exit(1)
}

function readTeams(path: string): RelayTeam[] {
  try {
    return gatherCards(
      filesAt(path).flatMap((file) => z.array(RelayTeam).parse(JSON.parse(readFileSync(file, 'utf8')))),
    )
  } catch {
    return wrong('A file with cards cannot be read, or is none.')
  }
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => name.endsWith('.json'))
  return names.map((name) => join(path, name))
}

function gatherCards(cards: readonly RelayTeam[]): RelayTeam[] {
  try {
    return gatherRelayTeams(cards)
  } catch (error) {
    return wrong(
      `Two cards differ about one device: ${error instanceof Error ? error.message : ''}. Ask the team which is right.`,
    )
  }
}

function readPort(text: string): number {
  const port = Number(text)
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : wrong('A port is a number below 65536.')
}

function readCluster(): { cluster: RelayCluster; out: string } {
  const { node, teams, out, certificate, key, authority, store } = values
  if (!teams || !out || !certificate || !key || !authority) return wrong('Something is missing.')
  if (node.length !== 1 && node.length !== 3) return wrong('Give one server, or three of which one may fail.')
  const [port, clusterPort] = [readPort(values.port), readPort(values['cluster-port'])]
  const nodes = node.map((host, at): RelayNode => ({
    name: `n${at + 1}`,
    host,
    port,
    clusterPort,
    healthPort: HEALTH_PORT,
  }))
  const tls = { certificate, key, authority }
  return { cluster: { nodes, teams: readTeams(teams), storeDirectory: store, tls, syncsAlways: true }, out }
}

const { cluster, out } = readCluster()
mkdirSync(out, { recursive: true })
for (const node of cluster.nodes) writeFileSync(join(out, `${node.name}.conf`), relayNodeConfig(cluster, node))
writeFileSync(join(out, 'teams.conf'), relayTeamsConfig(cluster))
process.stdout.write(`${cluster.nodes.length} servers and ${cluster.teams.length} teams written.\n`)
