import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { RelayTeam } from '../relay-config.ts'
import { freePorts } from './start-relay.ts'
import { type RunningServers, startServers } from './start-servers.ts'

const PATIENCE_MS = 60_000
const LOOK_AGAIN_MS = 500
const root = join(import.meta.dirname, '../../../../../..')
const testing = import.meta.dirname

export interface RelayOfFiles extends RunningServers {
  readonly addresses: string[]
  /** Waits until each server says that it has all that the others have. */
  readonly untilHealthy: () => Promise<void>
  /** Takes away what one kept: the disk of a server that is replaced. */
  readonly emptyDisk: (at: number) => void
  /** Makes the files anew, with the cards that are there now, and has the servers read them. */
  readonly configure: (cards: readonly RelayTeam[]) => void
  readonly stop: () => Promise<void>
}

/**
 * Three servers over TLS from the files that `npm run relay:config` writes, as `docs/relay.md` tells a keeper to make them.
 * They are changed in two places: a server listens at addresses of its own, for they share a computer, and leaves out
 * what a server older than 2.10 does not know.
 */
export async function startRelayOfFiles(program: string, cards: readonly RelayTeam[]): Promise<RelayOfFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'ruimte-keeper-'))
  const [port = 0, clusterPort = 0, healthPort = 0] = await freePorts(3)
  const hosts = ['127.0.0.1', '127.0.0.2', '127.0.0.3']
  const configure = (now: readonly RelayTeam[]) => {
    writeCards(join(folder, 'cards'), now)
    makeFiles(folder, hosts, { port, clusterPort })
    for (const [at, host] of hosts.entries()) adapt(join(folder, 'relay', `n${at + 1}.conf`), host, healthPort)
  }
  configure(cards)
  const files = hosts.map((host, at) => ({ path: join(folder, 'relay', `n${at + 1}.conf`), host, port }))
  const servers = await startServers(program, files)
  return {
    ...servers,
    addresses: hosts.map((host) => `wss://${host}:${port}`),
    untilHealthy: () => untilHealthy(hosts.map((host) => `http://${host}:${healthPort}/healthz`)),
    emptyDisk: (at) => rmSync(join(folder, 'store', `n${at + 1}`), { recursive: true }),
    configure: (now) => {
      configure(now)
      servers.reload()
    },
    stop: async () => {
      await servers.killAll()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilHealthy(addresses: readonly string[]): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await setTimeout(LOOK_AGAIN_MS)) {
    const answers = await Promise.all(addresses.map((address) => fetch(address).catch(() => undefined)))
    if (answers.every((answer) => answer?.ok)) return
  }
  throw new Error('the servers did not come to the same')
}

/** Each device's card in a file of its own, as windows save them. */
function writeCards(folder: string, cards: readonly RelayTeam[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { tag, devices } of cards)
    for (const device of devices)
      writeFileSync(join(folder, `ruimte-relay-${device.tag}.json`), JSON.stringify([{ tag, devices: [device] }]))
}

function makeFiles(folder: string, hosts: readonly string[], ports: { port: number; clusterPort: number }): void {
  const options = {
    teams: join(folder, 'cards'),
    out: join(folder, 'relay'),
    store: join(folder, 'store'),
    certificate: join(testing, 'certificate.pem'),
    key: join(testing, 'certificate-key.pem'),
    authority: join(testing, 'authority.pem'),
    port: String(ports.port),
    'cluster-port': String(ports.clusterPort),
  }
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  const nodes = hosts.flatMap((host) => ['--node', host])
  const script = ['--import', join(root, 'tests/module-path-hooks.ts'), join(root, 'scripts/relay-config.ts')]
  execFileSync(process.execPath, [...script, ...nodes, ...given], { stdio: ['ignore', 'ignore', 'inherit'] })
}

function adapt(path: string, host: string, healthPort: number): void {
  const text = readFileSync(path, 'utf8')
    .replaceAll('0.0.0.0', host)
    .replaceAll('127.0.0.1:8222', `${host}:${healthPort}`)
  writeFileSync(path, text.replace(/^ *sync_interval: always\n/m, ''))
}
