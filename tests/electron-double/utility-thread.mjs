// Runs first in the thread that stands in for a utility process, and gives the program Electron's `process.parentPort`.
import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { MessagePortMain } from './ports.mjs'

const toProgram = new EventEmitter()
process.parentPort = Object.assign(toProgram, { postMessage: (message) => parentPort.postMessage(message) })

// Nothing gets lost: messages wait until the program has been loaded.
await import(pathToFileURL(workerData).href)
parentPort.on('message', ({ data, ports }) => {
  toProgram.emit('message', { data, ports: ports.map((port) => new MessagePortMain(port)) })
})
