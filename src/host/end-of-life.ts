const PARENT_LOOK_MS = 500

/**
 * Calls `end` when somebody asks this process to end. A second signal ends it the hard way.
 * `npm start` runs us under a shell; a signal to npm ends that shell and not us, which shows by another parent.
 */
export function whenAskedToEnd(end: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    end()
  }, PARENT_LOOK_MS)
  look.unref()
}
