import { EventEmitter } from 'node:events'
import { need } from './need.mjs'

/** Electron's `ipcMain`: messages that are sent, and questions of which each channel has one who answers. */
export class IpcMain extends EventEmitter {
  #answers = new Map()

  handle(channel, answer) {
    need(!this.#answers.has(channel), `${channel} is answered already`)
    this.#answers.set(channel, answer)
  }

  /** What a page gets that asks; anything that cannot be copied is refused, as between processes. */
  async ask(channel, event, ...args) {
    const answer = this.#answers.get(channel)
    need(answer, `nobody answers ${channel}`)
    return structuredClone(await answer(event, ...args))
  }
}
