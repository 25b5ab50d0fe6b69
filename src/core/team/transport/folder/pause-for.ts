import { setTimeout as wait } from 'node:timers/promises'
import type { Pause } from './write-atomically.ts'

/** Waits by the clock of this computer. Keeps no process alive. */
export const pauseFor: Pause = async (ms, signal) => {
  try {
    await wait(ms, undefined, { ref: false, ...(signal ? { signal } : {}) })
  } catch {
    // Ended early, as was asked.
  }
}
