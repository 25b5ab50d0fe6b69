import type { UnixMs } from '../units.ts'

interface Planned {
  readonly startedAtMs: number | null
  readonly plannedForMs: number | null
  /** By when people must be out, where somebody said so. */
  readonly untilMs: number | null
  readonly minutes: number
}

/**
 * By when a session that has begun should be over: as was said, else as planned even if it began late, else as long after
 * its start as it takes. A session that was held at quite another time than planned goes by its start.
 */
export function plannedEndMs({ startedAtMs, plannedForMs, untilMs, minutes }: Planned): UnixMs | null {
  if (startedAtMs === null) return null
  const lengthMs = minutes * 60_000
  if (untilMs !== null && untilMs > startedAtMs) return untilMs as UnixMs
  const endAsPlanned = plannedForMs === null ? null : plannedForMs + lengthMs
  const isThatOne = plannedForMs !== null && startedAtMs >= plannedForMs && startedAtMs < plannedForMs + lengthMs
  return (isThatOne && endAsPlanned !== null ? endAsPlanned : startedAtMs + lengthMs) as UnixMs
}
