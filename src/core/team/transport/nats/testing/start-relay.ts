import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type RelayCluster,
  type RelayNode,
  type RelayTeam,
  relayNodeConfig,
  relayTeamsConfig,
} from '../relay-config.ts'
import { startServers } from './start-servers.ts'

export interface TestRelay {
  readonly servers: string[]
  /** Ends a server as a power cut would. */
  kill(node: number): Promise<void>
  start(node: number): Promise<void>
  /** Tells the servers of other teams and devices while they run, as a keeper does. */
  tell(teams: readonly RelayTeam[]): void
  /** Ends all servers, takes away all they kept, and starts them again. */
  wipe(): Promise<void>
  /** Keeps what the servers hold now, as a backup does. @returns puts that back, after a power cut */
  keep(): () => Promise<void>
  stop(): Promise<void>
  /** What the running servers hold in memory together (resident set), in kilobytes. */
  memoryKB(): number
}

/** Real servers on this machine, from the configuration that `npm run relay:config` makes. */
export async function startRelay(program: string, teams: readonly RelayTeam[], nodeCount: 1 | 3): Promise<TestRelay> {
  const folder = mkdtempSync(join(tmpdir(), 'ruimte-relay-'))
  const cluster = await writeCluster(folder, teams, nodeCount)
  const configs = cluster.nodes.map(({ name, port }) => ({ path: join(folder, `${name}.conf`), port }))
  const servers = await startServers(program, configs)
  const anew = async (between: () => void) => {
    await servers.killAll()
    rmSync(cluster.storeDirectory, { recursive: true })
    between()
    await servers.startAll()
  }
  return {
    servers: cluster.nodes.map(({ port }) => `ws://127.0.0.1:${port}`),
    kill: servers.kill,
    start: servers.start,
    tell: (told) => {
      writeFileSync(join(folder, 'teams.conf'), relayTeamsConfig({ ...cluster, teams: told }))
      servers.reload()
    },
    wipe: () => anew(() => {}),
    keep: () => {
      const backup = mkdtempSync(join(folder, 'backup-'))
      cpSync(cluster.storeDirectory, backup, { recursive: true })
      return () => anew(() => cpSync(backup, cluster.storeDirectory, { recursive: true }))
    },
    memoryKB: servers.memoryKB,
    stop: async () => {
      await servers.killAll()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function writeCluster(folder: string, teams: readonly RelayTeam[], nodeCount: number): Promise<RelayCluster> {
  const ports = await freePorts(nodeCount * 2)
  const nodes = Array.from({ length: nodeCount }, (_, at): RelayNode => {
    const [port = 0, clusterPort = 0] = ports.slice(at * 2)
    return { name: `n${at + 1}`, host: '127.0.0.1', port, clusterPort, healthPort: -1 }
  })
  const storeDirectory = join(folder, 'store').replaceAll('\\', '/')
  // Debian's server is older than the setting that writes through to the disk.
  const cluster: RelayCluster = { nodes, teams, storeDirectory, tls: null, syncsAlways: false }
  writeFileSync(join(folder, 'teams.conf'), relayTeamsConfig(cluster))
  for (const node of nodes) writeFileSync(join(folder, `${node.name}.conf`), relayNodeConfig(cluster, node))
  return cluster
}

/** Ports that nothing listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  const listening = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(listening.map((server) => once(server, 'listening')))
  const ports = listening.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(listening.map((server) => once(server.close(), 'close')))
  return ports
}
