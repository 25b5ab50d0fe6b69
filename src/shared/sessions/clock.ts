import type { DurationMs, UnixMs } from '../units.ts'
import type { ClockEvent } from './clock-event.ts'

/** `closing`: the rounds are over and people write what they take along; no clock runs. */
export type ClockPhase = 'planned' | 'running' | 'paused' | 'closing' | 'closed'

interface RoundTime {
  /** The method's time for this round and what was added to it. */
  readonly allottedMs: DurationMs
  /** Spent up to the last event; the time since then is in {@link spentMs}. */
  readonly spentMs: DurationMs
}

export interface SessionClock {
  readonly phase: ClockPhase
  /** The round that is on, counted from 0. */
  readonly round: number
  readonly rounds: readonly RoundTime[]
  /** Since when the present round runs; null while it stands still. */
  readonly runningSinceMs: UnixMs | null
}

const ms = (value: number) => value as DurationMs

/** The clock of a session that has not begun. */
export function clockAtRest(minutesPerRound: readonly number[]): SessionClock {
  return {
    phase: 'planned',
    round: 0,
    rounds: minutesPerRound.map((minutes) => ({ allottedMs: ms(minutes * 60_000), spentMs: ms(0) })),
    runningSinceMs: null,
  }
}

/** Time spent in `round` up to `nowMs`; a system clock that was put back never takes time away. */
export function spentMs(clock: SessionClock, round: number, nowMs: number): DurationMs {
  const before = clock.rounds[round]?.spentMs ?? 0
  const running = round === clock.round && clock.runningSinceMs !== null ? Math.max(0, nowMs - clock.runningSinceMs) : 0
  return ms(before + running)
}

/** Time left in the present round at `nowMs`; negative in overtime. */
export function remainingMs(clock: SessionClock, nowMs: number): DurationMs {
  return ms((clock.rounds[clock.round]?.allottedMs ?? 0) - spentMs(clock, clock.round, nowMs))
}

/** Time left in the present round (not below zero) and all rounds after it. */
export function remainingInSessionMs(clock: SessionClock, nowMs: number): DurationMs {
  const after = clock.rounds
    .slice(clock.round + 1)
    .reduce((sum, round) => sum + Math.max(0, round.allottedMs - round.spentMs), 0)
  return ms(Math.max(0, remainingMs(clock, nowMs)) + after)
}

function settle(clock: SessionClock, atMs: UnixMs): SessionClock {
  const rounds = clock.rounds.map((round, index) =>
    index === clock.round ? { ...round, spentMs: spentMs(clock, index, atMs) } : round,
  )
  return { ...clock, rounds, runningSinceMs: null }
}

/** The clock after `event`; an event that does not fit the phase changes nothing, so any log can be replayed. */
export function advance(clock: SessionClock, event: ClockEvent): SessionClock {
  switch (clock.phase) {
    case 'planned':
      return event.type === 'started' ? { ...clock, phase: 'running', runningSinceMs: event.atMs } : clock
    case 'running':
    case 'paused':
      return advanceUnderWay(clock, event)
    case 'closing':
      if (event.type === 'reopened') return { ...clock, phase: 'paused' }
      return event.type === 'closed' ? { ...clock, phase: 'closed' } : clock
    case 'closed':
      return clock
  }
}

function advanceUnderWay(clock: SessionClock, event: ClockEvent): SessionClock {
  const running = clock.phase === 'running'
  switch (event.type) {
    case 'started':
    case 'reopened':
      return clock
    case 'paused':
    case 'interrupted':
      return running ? { ...settle(clock, event.atMs), phase: 'paused' } : clock
    case 'resumed':
      return running ? clock : { ...clock, phase: 'running', runningSinceMs: event.atMs }
    case 'extended':
      return withAllotted(clock, (round, allottedMs) => (round === clock.round ? allottedMs + event.byMs : allottedMs))
    case 'replanned': {
      const given = new Map(event.rounds.map(({ round, allottedMs }) => [round, allottedMs]))
      return withAllotted(clock, (round, allottedMs) => given.get(round) ?? allottedMs)
    }
    case 'moved':
      if (event.toRound < 0 || event.toRound >= clock.rounds.length) return clock
      return { ...settle(clock, event.atMs), round: event.toRound, runningSinceMs: running ? event.atMs : null }
    case 'closing':
    case 'closed':
      return { ...settle(clock, event.atMs), phase: event.type }
  }
}

function withAllotted(clock: SessionClock, allotted: (round: number, allottedMs: number) => number): SessionClock {
  const rounds = clock.rounds.map((time, round) => ({
    ...time,
    allottedMs: ms(Math.max(0, allotted(round, time.allottedMs))),
  }))
  return { ...clock, rounds }
}

/** The clock after all of `events`. */
export function replay(minutesPerRound: readonly number[], events: readonly ClockEvent[]): SessionClock {
  return events.reduce(advance, clockAtRest(minutesPerRound))
}
