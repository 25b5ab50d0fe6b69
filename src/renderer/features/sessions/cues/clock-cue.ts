import type { SessionCues } from '#shared/contract/preferences.ts'
import { remainingMs, type SessionClock } from '#shared/sessions/clock.ts'

/** What the clock says without words: half of the round is over, a minute is left, the time is up. */
export type Cue = 'half' | 'minute' | 'end'

const MINUTE_MS = 60_000
/** In shorter rounds, half and one minute left are nearly the same moment. */
const LEAST_FOR_HALF_MS = 4 * MINUTE_MS
const LEAST_FOR_MINUTE_MS = 2 * MINUTE_MS

/** The last of the cues that people want and that the round which is on has passed; null before the first. */
export function cueNow(clock: SessionClock, wanted: SessionCues, nowMs: number): Cue | null {
  const allottedMs = clock.rounds[clock.round]?.allottedMs ?? 0
  const leftMs = remainingMs(clock, nowMs)
  if (allottedMs === 0) return null
  if (wanted.end && leftMs <= 0) return 'end'
  if (wanted.minute && allottedMs >= LEAST_FOR_MINUTE_MS && leftMs <= MINUTE_MS) return 'minute'
  return wanted.half && allottedMs >= LEAST_FOR_HALF_MS && leftMs <= allottedMs / 2 ? 'half' : null
}
