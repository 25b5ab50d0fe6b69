import { MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron'
import type { CoreProcess } from './core-process.ts'

/** More than this at once is no person who brings in files. */
const MOST = 4
/** For what a file turns into while it is read. */
const MEMORY_MB = 512

/**
 * The processes that read strangers' files, started for core. They get no environment and nothing of ours but a port to
 * core; what goes over it goes past the shell.
 */
export class Parsers {
  readonly #program: string
  readonly #core: Pick<CoreProcess, 'post'>
  readonly #running = new Map<number, UtilityProcess>()

  /** @param program the built parser */
  constructor(program: string, core: Pick<CoreProcess, 'post'>) {
    this.#program = program
    this.#core = core
  }

  start(id: number): void {
    if (this.#running.size >= MOST || this.#running.has(id)) {
      this.#core.post({ type: 'parser-gone', id })
      return
    }
    const child = utilityProcess.fork(this.#program, [], {
      serviceName: 'Ruimte parser',
      env: necessities(),
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      stdio: 'ignore',
    })
    this.#running.set(id, child)
    child.once('exit', () => {
      if (this.#running.delete(id)) this.#core.post({ type: 'parser-gone', id })
    })
    const { port1, port2 } = new MessageChannelMain()
    child.postMessage(null, [port1])
    this.#core.post({ type: 'parser-port', id }, port2)
  }

  kill(id: number): void {
    this.#running.get(id)?.kill()
  }

  /** Nobody listens to them any more: core has ended. */
  killAll(): void {
    for (const [id, child] of this.#running) {
      this.#running.delete(id)
      child.kill()
    }
  }
}

/** Windows starts no program without knowing where its system is. */
function necessities(): Record<string, string> {
  const { SystemRoot } = process.env
  return SystemRoot === undefined ? {} : { SystemRoot }
}
