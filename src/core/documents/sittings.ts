import type { UnixMs } from '#shared/units.ts'
import { isPause, type LoggedUpdate, stretchOf } from './update-history.ts'

/** Somebody who writes on for longer than this gets a version in between. */
const LONG_SITTING_MS = 30 * 60_000

/** A time of writing without a pause, and what was written in it. */
export interface Sitting {
  /** The sequence of its last edit. */
  readonly moment: number
  readonly fromMs: UnixMs
  readonly atMs: UnixMs
  readonly updates: readonly LoggedUpdate[]
}

/**
 * Groups edits by when somebody wrote. A sitting ends only after an edit that compaction keeps apart from the next, so
 * that a version that was listed can be found again later.
 *
 * @param kept edits after which history keeps what the document said
 */
export function sittingsOf(updates: readonly LoggedUpdate[], kept: ReadonlySet<number>): Sitting[] {
  const sittings: [LoggedUpdate, ...LoggedUpdate[]][] = []
  let previous: LoggedUpdate | undefined
  for (const update of updates) {
    const sitting = sittings.at(-1)
    if (sitting && previous && !endsAt(sitting[0], previous, update, kept)) sitting.push(update)
    else sittings.push([update])
    previous = update
  }
  return sittings.map((sitting) => {
    const last = sitting.at(-1) ?? sitting[0]
    return { moment: last.sequence, fromMs: sitting[0].at_ms, atMs: last.at_ms, updates: sitting }
  })
}

function endsAt(first: LoggedUpdate, last: LoggedUpdate, next: LoggedUpdate, kept: ReadonlySet<number>): boolean {
  if (kept.has(last.sequence) || isPause(last.at_ms, next.at_ms)) return true
  return stretchOf(last.at_ms) !== stretchOf(next.at_ms) && last.at_ms - first.at_ms >= LONG_SITTING_MS
}
