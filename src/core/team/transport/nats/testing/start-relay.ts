import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  type RelayCluster,
  type RelayNode,
  type RelayTeam,
  relayNodeConfig,
  relayTeamsConfig,
} from '../relay-config.ts'

export interface TestRelay {
  readonly servers: string[]
  /** Ends a server as a power cut would. */
  kill(node: number): Promise<void>
  start(node: number): Promise<void>
  /** Tells the servers of other teams and devices while they run, as a keeper does. */
  tell(teams: readonly RelayTeam[]): void
  /** Ends all servers, takes away all they kept, and starts them again. */
  wipe(): Promise<void>
  stop(): Promise<void>
  /** What the running servers hold in memory together (resident set), in kilobytes. */
  memoryKB(): number
}

const PATIENCE_MS = 20_000

/** Real servers on this machine, from the configuration that `npm run relay:config` makes. */
export async function startRelay(program: string, teams: readonly RelayTeam[], nodeCount: 1 | 3): Promise<TestRelay> {
  const folder = mkdtempSync(join(tmpdir(), 'ruimte-relay-'))
  const cluster = await writeCluster(folder, teams, nodeCount)
  const running = new Map<number, ChildProcess>()
  const start = async (at: number) => {
    const node = cluster.nodes[at]
    if (!node) throw new Error(`there is no server ${at}`)
    running.set(at, spawn(program, ['-c', join(folder, `${node.name}.conf`)], { stdio: 'ignore' }))
    await untilOpen(node.port)
  }
  const kill = async (at: number) => {
    const child = running.get(at)
    running.delete(at)
    if (child) await end(child)
  }
  const every = async (work: (at: number) => Promise<void>) => {
    await Promise.all(cluster.nodes.map((_node, at) => work(at)))
  }
  await every(start)
  return {
    servers: cluster.nodes.map(({ port }) => `ws://127.0.0.1:${port}`),
    kill,
    start,
    tell: (told) => {
      writeFileSync(join(folder, 'teams.conf'), relayTeamsConfig({ ...cluster, teams: told }))
      for (const child of running.values()) child.kill('SIGHUP')
    },
    wipe: async () => {
      await every(kill)
      rmSync(cluster.storeDirectory, { recursive: true })
      await every(start)
    },
    memoryKB: () => [...running.values()].reduce((sum, { pid }) => sum + residentKB(pid), 0),
    stop: async () => {
      await every(kill)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function writeCluster(folder: string, teams: readonly RelayTeam[], nodeCount: number): Promise<RelayCluster> {
  const ports = await freePorts(nodeCount * 2)
  const nodes = Array.from({ length: nodeCount }, (_, at): RelayNode => {
    const [port = 0, clusterPort = 0] = ports.slice(at * 2)
    return { name: `n${at + 1}`, host: '127.0.0.1', port, clusterPort }
  })
  const storeDirectory = join(folder, 'store').replaceAll('\\', '/')
  // Debian's server is older than the setting that writes through to the disk.
  const cluster: RelayCluster = { nodes, teams, storeDirectory, tls: null, syncsAlways: false }
  writeFileSync(join(folder, 'teams.conf'), relayTeamsConfig(cluster))
  for (const node of nodes) writeFileSync(join(folder, `${node.name}.conf`), relayNodeConfig(cluster, node))
  return cluster
}

function residentKB(pid: number | undefined): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

async function freePorts(count: number): Promise<number[]> {
  const listening = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(listening.map((server) => once(server, 'listening')))
  const ports = listening.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(listening.map((server) => once(server.close(), 'close')))
  return ports
}

async function untilOpen(port: number): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await setTimeout(100)) {
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (answers) return
  }
  throw new Error('the relay did not start')
}
