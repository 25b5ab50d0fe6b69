import { useMutation } from '@tanstack/react-query'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import type { LocalText } from '#shared/language.ts'
import type { DurationMs } from '#shared/units.ts'
import { client } from '#renderer/lib/core.ts'

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
  readonly error: Error | null
}

export function useRoomMoves(session: SessionWithMethod): RoomMoves {
  const { id, phase, clock } = session
  // One for all: what is under way changes nothing that is drawn, so the room is drawn once a move, when core has it.
  const { mutate, error } = useMutation({ mutationFn: (move: () => Promise<unknown>) => move() })
  const { sessions } = client
  const isRunning = phase === 'running'
  const { round } = clock
  const next = blockOfRound(session, round + 1)
  const toClosing = () => mutate(() => sessions.beginClosing({ id }))
  const toRound = (to: number) => mutate(() => sessions.move({ id, toRound: to }))
  return {
    isRunning,
    pauseOrResume: () => mutate(() => (isRunning ? sessions.pause({ id }) : sessions.resume({ id }))),
    extend: (minutes) => mutate(() => sessions.extend({ id, byMs: (minutes * MINUTE_MS) as DurationMs })),
    processPause: () => mutate(() => sessions.pause({ id, kind: 'process' })),
    toClosing,
    back: round === 0 ? undefined : () => toRound(round - 1),
    next: () => (next ? toRound(round + 1) : toClosing()),
    nextName: next?.name,
    error,
  }
}
