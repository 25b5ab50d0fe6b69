import { useMutation } from '@tanstack/react-query'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import type { LocalText } from '#shared/language.ts'
import type { DurationMs } from '#shared/units.ts'
import { core } from '#renderer/lib/core.ts'

const MINUTE_MS = 60_000

/** What can be done with the clock; absent where it cannot be done now. */
export interface RoomMoves {
  readonly isRunning: boolean
  readonly pauseOrResume: () => void
  readonly extend: (minutes: number) => void
  /** The clock stands still to talk about how it goes. */
  readonly processPause: () => void
  readonly toClosing: () => void
  readonly back: (() => void) | undefined
  /** To the next round, or from the last one to the closing. */
  readonly next: () => void
  /** The round that comes; undefined in the last one. */
  readonly nextName: LocalText | undefined
  readonly busy: boolean
  readonly error: Error | null
}

export function useRoomMoves(session: SessionWithMethod): RoomMoves {
  const { id, phase, clock } = session
  const pausing = useMutation(core.sessions.pause.mutationOptions())
  const resuming = useMutation(core.sessions.resume.mutationOptions())
  const extending = useMutation(core.sessions.extend.mutationOptions())
  const moving = useMutation(core.sessions.move.mutationOptions())
  const closing = useMutation(core.sessions.beginClosing.mutationOptions())
  const all = [pausing, resuming, extending, moving, closing]
  const isRunning = phase === 'running'
  const { round } = clock
  const next = blockOfRound(session, round + 1)
  return {
    isRunning,
    pauseOrResume: () => (isRunning ? pausing : resuming).mutate({ id }),
    extend: (minutes) => extending.mutate({ id, byMs: (minutes * MINUTE_MS) as DurationMs }),
    processPause: () => pausing.mutate({ id, kind: 'process' }),
    toClosing: () => closing.mutate({ id }),
    back: round === 0 ? undefined : () => moving.mutate({ id, toRound: round - 1 }),
    next: () => (next ? moving.mutate({ id, toRound: round + 1 }) : closing.mutate({ id })),
    nextName: next?.name,
    busy: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error !== null)?.error ?? null,
  }
}
