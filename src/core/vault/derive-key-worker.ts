import { parentPort, workerData } from 'node:worker_threads'
import { type Argon2Cost, stretch } from '../crypto/argon2.ts'
import { wipe } from '../crypto/bytes.ts'
import { cryptoReady } from '../crypto/sodium.ts'

/*
 * One derivation in a thread of its own: core goes on answering, and the end of the thread gives back
 * the 256 MiB that WebAssembly would keep for ever. Runs as it is in Node, so its imports use no aliases of the build.
 */

export interface DerivationTask {
  readonly passphrase: Uint8Array
  readonly salt: Uint8Array
  readonly cost: Argon2Cost
}

const task = workerData as DerivationTask
await cryptoReady
const key = stretch(task.passphrase, task.salt, task.cost)
wipe(task.passphrase)
parentPort?.postMessage(key)
wipe(key)
