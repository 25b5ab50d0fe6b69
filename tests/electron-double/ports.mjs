import { EventEmitter } from 'node:events'
import { MessageChannel } from 'node:worker_threads'

/** Electron's MessagePortMain over a port of Node. Messages wait until `start`, as in Electron. */
export class MessagePortMain extends EventEmitter {
  #port

  constructor(port) {
    super()
    this.#port = port
    port.on('close', () => this.emit('close'))
  }

  start() {
    this.#port.on('message', (data) => this.emit('message', { data, ports: [] }))
  }

  postMessage(message) {
    this.#port.postMessage(message)
  }

  close() {
    this.#port.close()
  }

  /** Gives the port under it away; this one can no longer be used. */
  release() {
    const port = this.#port
    this.#port = undefined
    port.removeAllListeners('close')
    return port
  }
}

export class MessageChannelMain {
  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new MessagePortMain(port1)
    this.port2 = new MessagePortMain(port2)
  }
}
