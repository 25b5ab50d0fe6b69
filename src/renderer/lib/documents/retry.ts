/** The pause before the first attempt to reach core again; each next one is twice as long. */
export const FIRST_RETRY_MS = 100
export const LAST_RETRY_MS = 4000

/** Waits, or returns early when `signal` aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
