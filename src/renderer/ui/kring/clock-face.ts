export interface KringClock {
  readonly allottedMs: number
  /** Negative in overtime. */
  readonly remainingMs: number
}

const SECOND_MS = 1000

/** `9:20`; in overtime what there is too much, as `+0:42`. */
export function clockFace({ remainingMs }: KringClock): string {
  return remainingMs > -SECOND_MS
    ? minutesAndSeconds(remainingMs)
    : `+${minutesAndSeconds(-remainingMs - SECOND_MS + 1)}`
}

/** `9:20`. A second that has begun counts as a whole one, so that a round begins at its full time and ends at 0:00. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / SECOND_MS))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** How much of the ring is still there, from 1 to 0. */
export function ringLeft({ allottedMs, remainingMs }: KringClock): number {
  return allottedMs <= 0 ? 0 : Math.min(1, Math.max(0, remainingMs / allottedMs))
}
