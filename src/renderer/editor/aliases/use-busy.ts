import { useState } from 'react'

/** Runs one piece of work at a time and keeps what went wrong with it. */
export function useBusy(): { run: (work: () => Promise<unknown>) => void; busy: boolean; error: unknown } {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const run = (work: () => Promise<unknown>) => {
    if (busy) return
    setBusy(true)
    setError(null)
    work()
      .catch((failure: unknown) => setError(failure))
      .finally(() => setBusy(false))
  }
  return { run, busy, error }
}
