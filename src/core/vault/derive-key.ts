import { Worker } from 'node:worker_threads'
import { type Argon2Cost, stretch } from '../crypto/argon2.ts'
import { wipe } from '../crypto/bytes.ts'
import type { DerivationTask } from './derive-key-worker.ts'
import workerPath from './derive-key-worker.ts?modulePath'

/** For people: about 2 s on a modest laptop, and 256 MiB for each guess. */
const STRONG: Argon2Cost = { passes: 3, memoryBytes: 256 * 1024 * 1024 }
/** The least that Argon2id allows: protects nothing. */
const QUICK: Argon2Cost = { passes: 1, memoryBytes: 8192 }

export type KeyDerivation = 'strong' | 'quick-for-tests'

export const costs: Readonly<Record<KeyDerivation, Argon2Cost>> = { strong: STRONG, 'quick-for-tests': QUICK }

/** What takes less than this is over before a thread has begun. */
const WORTH_A_THREAD_BYTES = 1024 * 1024

/** The 32-byte key that a passphrase stands for. */
export async function deriveKey(passphrase: string, salt: Uint8Array, cost: Argon2Cost): Promise<Uint8Array> {
  // One form for what looks the same: é is one character on one keyboard and two on another.
  const task: DerivationTask = { passphrase: Buffer.from(passphrase.normalize('NFKC')), salt, cost }
  try {
    return cost.memoryBytes < WORTH_A_THREAD_BYTES
      ? stretch(task.passphrase, salt, cost)
      : await inThread(new Worker(workerPath, { workerData: task }))
  } finally {
    wipe(task.passphrase)
  }
}

/** Core goes on answering meanwhile, and the end of the thread gives the memory back. */
async function inThread(worker: Worker): Promise<Uint8Array> {
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('deriving a key ended early')))
    })
  } finally {
    await worker.terminate()
  }
}
