import { useEffect, useState } from 'react'
import type { Session } from '#shared/contract/session-view.ts'
import { remainingMs } from '#shared/sessions/clock.ts'

const SECOND_MS = 1000
/** Timers come a little early at times; then the second would be shown twice. */
const SLACK_MS = 8

/**
 * Core's time, renewed at each second that the clock shows. Ticks here in the window: core is not asked.
 *
 * @param receivedAtMs when `session` came from core, by the window's clock
 */
export function useSessionNow({ clock, nowMs }: Session, receivedAtMs: number): number {
  const [wallMs, setWallMs] = useState(() => Date.now())
  const aheadMs = nowMs - receivedAtMs
  useEffect(() => {
    if (clock.runningSinceMs === null) return undefined
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      const leftMs = remainingMs(clock, Date.now() + aheadMs)
      const untilNextMs = leftMs - Math.floor(leftMs / SECOND_MS) * SECOND_MS
      timer = setTimeout(tick, (untilNextMs || SECOND_MS) + SLACK_MS)
    }
    const tick = () => {
      setWallMs(Date.now())
      wait()
    }
    wait()
    return () => clearTimeout(timer)
  }, [clock, aheadMs])
  return Math.max(wallMs + aheadMs, nowMs)
}
