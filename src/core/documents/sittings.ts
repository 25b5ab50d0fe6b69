import type { UnixMs } from '#shared/units.ts'
import { type LoggedUpdate, stretchOf } from './update-history.ts'

/** Somebody who writes on for more stretches of time than these gets a version in between. */
const LONGEST = 3

/** A time of writing, and what was written in it. */
export interface Sitting {
  /** The sequence of its last edit. */
  readonly moment: number
  readonly atMs: UnixMs
  readonly updates: readonly LoggedUpdate[]
}

/**
 * Groups edits by when somebody wrote: a sitting goes on until a whole stretch of time passes without an edit. It is
 * made of the stretches that compaction keeps, so compaction changes nothing about it.
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
    return { moment: last.sequence, atMs: last.at_ms, updates: sitting }
  })
}

function endsAt(first: LoggedUpdate, last: LoggedUpdate, next: LoggedUpdate, kept: ReadonlySet<number>): boolean {
  const stretches = (from: LoggedUpdate) => Math.abs(stretchOf(next.at_ms) - stretchOf(from.at_ms))
  return kept.has(last.sequence) || stretches(last) > 1 || stretches(first) >= LONGEST
}
