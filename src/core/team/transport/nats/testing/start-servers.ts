import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'

interface ServerFile {
  /** Of its configuration. */
  readonly path: string
  readonly host?: string
  readonly port: number
}

/** Real servers that run from their files. */
export interface RunningServers {
  /** Ends one as a power cut would. */
  readonly kill: (at: number) => Promise<void>
  readonly start: (at: number) => Promise<void>
  readonly killAll: () => Promise<void>
  readonly startAll: () => Promise<void>
  /** Has those that run read their files anew. */
  readonly reload: () => void
  /** What those that run hold in memory together (resident set), in kilobytes. */
  readonly memoryKB: () => number
}

const PATIENCE_MS = 60_000

export async function startServers(program: string, files: readonly ServerFile[]): Promise<RunningServers> {
  const running = new Map<number, ChildProcess>()
  const start = async (at: number) => {
    const file = files[at]
    if (!file) throw new Error(`there is no server ${at}`)
    running.set(at, spawn(program, ['-c', file.path], { stdio: 'ignore' }))
    await untilOpen(file)
  }
  const kill = async (at: number) => {
    const child = running.get(at)
    running.delete(at)
    if (child) await end(child)
  }
  const every = async (work: (at: number) => Promise<void>) => {
    await Promise.all(files.map((_file, at) => work(at)))
  }
  await every(start)
  return {
    kill,
    start,
    killAll: () => every(kill),
    startAll: () => every(start),
    reload: () => running.forEach((child) => child.kill('SIGHUP')),
    memoryKB: () => [...running.values()].reduce((sum, { pid }) => sum + residentKB(pid), 0),
  }
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

async function untilOpen({ host = '127.0.0.1', port }: ServerFile): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await setTimeout(50)) {
    const socket = connect(port, host)
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isOpen) return
  }
  throw new Error('the relay did not start')
}
