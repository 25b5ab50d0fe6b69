import { ipcMain, MessageChannelMain, type WebContents } from 'electron'
import { shellChannels } from '#shared/shell-channels.ts'
import type { CoreProcess } from './core-process.ts'
import { isOurPage } from './our-page.ts'

/** What `crypto.randomUUID` and the like make; anything else is not from our window. */
const nonceForm = /^[\w-]{16,64}$/

/** Gives each window a port to core when it asks, and a new one when core was restarted. */
export class Ports {
  readonly #core: Pick<CoreProcess, 'isReady' | 'post'>
  readonly #nonces = new Map<WebContents, string>()

  constructor(core: Pick<CoreProcess, 'isReady' | 'post'>) {
    this.#core = core
  }

  /** Starts to listen to windows. Only the page of our own origin, at the top of its window, is heard. */
  listen(): void {
    ipcMain.on(shellChannels.connect, ({ sender, senderFrame }, nonce: unknown) => {
      if (!isOurPage(senderFrame) || typeof nonce !== 'string' || !nonceForm.test(nonce)) return
      if (!this.#nonces.has(sender)) sender.once('destroyed', () => this.#nonces.delete(sender))
      this.#nonces.set(sender, nonce)
      if (this.#core.isReady) this.#handOver(sender, nonce)
    })
  }

  /** Every window gets a port of the core that just became ready. */
  handOverAll(): void {
    for (const [contents, nonce] of this.#nonces) this.#handOver(contents, nonce)
  }

  #handOver(contents: WebContents, nonce: string): void {
    const { port1, port2 } = new MessageChannelMain()
    this.#core.post({ type: 'port' }, port1)
    contents.postMessage(shellChannels.port, nonce, [port2])
  }
}
