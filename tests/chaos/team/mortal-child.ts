import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { childArguments, childEnvironment } from '../child-process.ts'
import type { Order, Told } from './messages.ts'

const LONGEST_MS = 120_000

type Kind = Told['told']
type OfKind<K extends Kind> = Extract<Told, { told: K }>

/** A device in a process of its own. Everything it told before its end can be read, also once it has ended. */
export class MortalChild {
  readonly told: Told[] = []
  readonly #process: ChildProcess
  readonly #ended: Promise<unknown>
  #onTold = Promise.withResolvers<void>()
  isDead = false

  constructor(vault: string, aheadMs: number, dieAtStep: number | null) {
    const told = childArguments('team/team-child.ts', vault, `${aheadMs}`, `${dieAtStep ?? ''}`)
    this.#process = spawn(process.execPath, told, { stdio: ['pipe', 'pipe', 'inherit'], env: childEnvironment })
    // Whoever is dead reads nothing; that is what this is about.
    this.#process.stdin?.on('error', () => {})
    const lines = createInterface({ input: this.#process.stdout ?? process.stdin })
    lines.on('line', (line) => this.#hear(JSON.parse(line) as Told))
    this.#ended = Promise.all([once(this.#process, 'exit'), once(lines, 'close')]).then(() => {
      this.isDead = true
      this.#wake()
    })
  }

  send(order: Order): void {
    this.#process.stdin?.write(`${JSON.stringify(order)}\n`)
  }

  /** The next thing of a kind that it tells; undefined when it dies before. */
  async next<K extends Kind>(kind: K): Promise<OfKind<K> | undefined> {
    const before = this.all(kind).length
    const until = Date.now() + LONGEST_MS
    while (this.all(kind).length === before && !this.isDead) {
      if (Date.now() > until) throw new Error(`the child tells no ${kind}`)
      await Promise.race([this.#onTold.promise, new Promise((resolve) => setTimeout(resolve, 1000).unref())])
    }
    return this.all(kind)[before]
  }

  all<K extends Kind>(kind: K): OfKind<K>[] {
    return this.told.filter((one): one is OfKind<K> => one.told === kind)
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.#ended
  }

  #hear(told: Told): void {
    this.told.push(told)
    this.#wake()
  }

  #wake(): void {
    this.#onTold.resolve()
    this.#onTold = Promise.withResolvers()
  }
}
