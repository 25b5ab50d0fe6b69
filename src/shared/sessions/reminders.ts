import type { UnixMs } from '../units.ts'

const WEEK_MS = 7 * 24 * 60 * 60_000
/** Long enough for an intention to have become something or nothing. */
const DUE_AFTER_MS = 6 * WEEK_MS
/** After that the reminder is put away by itself: it would ask about another life. */
const LASTS_MS = 6 * WEEK_MS

interface Held {
  readonly endedAtMs: UnixMs
  /** When somebody looked back on it; null until then. */
  readonly lookedBackAtMs: UnixMs | null
}

/** The sessions of about six weeks ago that ask to be looked back on, oldest first. */
export function dueReminders<H extends Held>(held: readonly H[], nowMs: number): (H & { readonly dueAtMs: UnixMs })[] {
  return held
    .filter(({ lookedBackAtMs }) => lookedBackAtMs === null)
    .map((session) => ({ ...session, dueAtMs: (session.endedAtMs + DUE_AFTER_MS) as UnixMs }))
    .filter(({ dueAtMs }) => nowMs >= dueAtMs && nowMs < dueAtMs + LASTS_MS)
    .toSorted((one, other) => one.dueAtMs - other.dueAtMs)
}
