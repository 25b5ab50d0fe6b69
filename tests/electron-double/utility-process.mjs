import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { need } from './need.mjs'

const thread = new URL('./utility-thread.mjs', import.meta.url)

/** Electron's utilityProcess, as a thread of this process. */
class UtilityProcess extends EventEmitter {
  #worker
  hasExited = false
  /** Everything that the shell said to it, without the ports. */
  told = []

  constructor(program) {
    super()
    this.#worker = new Worker(thread, { workerData: program })
    this.#worker.on('message', (message) => this.emit('message', message))
    this.#worker.on('error', (error) => console.error('[utility process]', error))
    this.exited = new Promise((resolve) => {
      this.#worker.on('exit', (code) => {
        this.hasExited = true
        this.emit('exit', code)
        resolve(code)
      })
    })
  }

  postMessage(data, transfer = []) {
    this.told.push(data)
    const ports = transfer.map((port) => port.release())
    this.#worker.postMessage({ data, ports }, ports)
  }

  kill() {
    void this.#worker.terminate()
    return true
  }
}

export function createUtilityProcess(world) {
  return {
    fork(program, args = [], options = {}) {
      need(world.app.isReady(), 'utilityProcess.fork needs ready')
      need(existsSync(program), `utilityProcess.fork: ${program} does not exist`)
      const child = new UtilityProcess(program)
      world.forks.push({ program, args, options, child })
      return child
    },
  }
}
