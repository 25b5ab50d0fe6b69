import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import type { FromCore, KeychainAnswer, KeychainAsk, ToCore } from '#shared/core-messages.ts'
import type { Preferences } from '#shared/contract/preferences.ts'
import { restartDelayMs } from './restart-delay.ts'

const ANSWER_WITHIN_MS = 5000
/** Closing rewrites a large vault in which something was erased; the windows are gone by then. */
const CLOSE_WITHIN_MS = 120_000

export interface CoreProcessConfig {
  /** The built core. */
  readonly program: string
  readonly vaultDirectory: string
  readonly demo: boolean
  readonly answerKeychain: (ask: KeychainAsk) => Promise<KeychainAnswer>
  readonly onPreferences: (preferences: Preferences) => void
  readonly onParserStart: (id: number) => void
  readonly onParserKill: (id: number) => void
  /** Core has ended, whether it is started again or not. */
  readonly onGone: () => void
  /** Core answers now, for the first time or again; ports of before are dead. */
  readonly onReady: (demoPassphrase: string | undefined) => void
}

/** Core in a process of its own, started again when it dies. The shell supervises it and never sees what goes over the ports. */
export class CoreProcess {
  readonly #config: CoreProcessConfig
  #child: UtilityProcess | undefined
  #startedAtMs = 0
  #failures = 0
  #isReady = false
  #wasReady = false
  #isClosing = false

  constructor(config: CoreProcessConfig) {
    this.#config = config
  }

  get isReady(): boolean {
    return this.#isReady
  }

  start(): void {
    const { program, vaultDirectory, demo } = this.#config
    const child = utilityProcess.fork(program, [], { serviceName: 'Ruimte core' })
    this.#child = child
    this.#startedAtMs = Date.now()
    child.on('message', (message: FromCore) => this.#receive(message))
    child.on('exit', () => this.#restart())
    // After a crash the demo's vault is there already.
    this.post({ type: 'start', vaultDirectory, demo: demo && !this.#wasReady })
  }

  post(message: ToCore, port?: MessagePortMain): void {
    this.#child?.postMessage(message, port ? [port] : [])
  }

  /** Lets core lock and let go of its vault, and waits for that as long as is reasonable. */
  async close(): Promise<void> {
    this.#isClosing = true
    const child = this.#child
    if (!child) return
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, ANSWER_WITHIN_MS)
      child.on('message', ({ type }: FromCore) => {
        if (type !== 'closing' && type !== 'closed') return
        clearTimeout(timer)
        if (type === 'closed') resolve()
        else timer = setTimeout(resolve, CLOSE_WITHIN_MS)
      })
      child.once('exit', () => resolve())
      this.post({ type: 'close' })
    })
    child.kill()
  }

  #receive(message: FromCore): void {
    switch (message.type) {
      case 'ready':
        this.#isReady = this.#wasReady = true
        this.#config.onReady(message.demoPassphrase)
        break
      case 'preferences':
        this.#config.onPreferences(message.preferences)
        break
      case 'keychain-ask':
        void this.#config.answerKeychain(message).then((answer) => this.post(answer))
        break
      case 'parser-start':
        this.#config.onParserStart(message.id)
        break
      case 'parser-kill':
        this.#config.onParserKill(message.id)
        break
      case 'closing':
      case 'closed':
        break
    }
  }

  #restart(): void {
    this.#child = undefined
    this.#isReady = false
    this.#config.onGone()
    if (this.#isClosing) return
    const { delayMs, failures } = restartDelayMs(this.#failures, Date.now() - this.#startedAtMs)
    this.#failures = failures
    setTimeout(() => {
      if (!this.#isClosing) this.start()
    }, delayMs)
  }
}
