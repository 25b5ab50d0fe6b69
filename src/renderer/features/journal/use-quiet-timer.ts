import { useEffect, useState } from 'react'

const TICK_MS = 1000

/** How much of `durationMs` is left since this began to show. It ends in silence, at 0. */
export function useQuietTimer(durationMs: number): number {
  const [startedAtMs] = useState(() => Date.now())
  const [nowMs, setNowMs] = useState(startedAtMs)
  const leftMs = Math.max(0, startedAtMs + durationMs - nowMs)
  const isOver = leftMs === 0
  useEffect(() => {
    if (isOver) return undefined
    const timer = setInterval(() => setNowMs(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [isOver])
  return leftMs
}
