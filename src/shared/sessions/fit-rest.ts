import type { DurationMs } from '../units.ts'
import { remainingInSessionMs, type SessionClock, spentMs } from './clock.ts'

const MINUTE_MS = 60_000
/** Proposed lengths are whole halves of a minute. */
const STEP_MS = 30_000

export interface FittedRest {
  /** How far the rounds that are left go past the end, as they are; zero or less when they fit. */
  readonly overMs: DurationMs
  /** Lengths with which they would fit; empty when nothing needs to change. */
  readonly rounds: readonly { readonly round: number; readonly allottedMs: DurationMs }[]
  /** How far they still go past it with those: no round is proposed with less than a minute. */
  readonly stillOverMs: DurationMs
}

/**
 * How what is left of a session fits before `endMs`: a proposal that shortens every round in proportion. It is only a
 * proposal; people decide.
 */
export function fitRest(clock: SessionClock, nowMs: number, endMs: number): FittedRest {
  const availableMs = Math.max(0, endMs - nowMs)
  const neededMs = remainingInSessionMs(clock, nowMs)
  const overMs = (neededMs - availableMs) as DurationMs
  if (overMs <= 0) return { overMs, rounds: [], stillOverMs: overMs }
  const left = leftOf(clock, nowMs).map(({ round, spent, leftMs }) => ({
    round,
    spent,
    leftMs: Math.min(leftMs, Math.max(MINUTE_MS, stepDown((leftMs * availableMs) / neededMs))),
  }))
  const proposedMs = left.reduce((sum, { leftMs }) => sum + leftMs, 0)
  return {
    overMs,
    rounds: left.map(({ round, spent, leftMs }) => ({ round, allottedMs: (spent + leftMs) as DurationMs })),
    stillOverMs: (proposedMs - availableMs) as DurationMs,
  }
}

/** The rounds from the present one on that have time left. */
function leftOf(clock: SessionClock, nowMs: number) {
  return clock.rounds
    .map(({ allottedMs }, round) => {
      const spent = spentMs(clock, round, nowMs)
      return { round, spent, leftMs: allottedMs - spent }
    })
    .filter(({ round, leftMs }) => round >= clock.round && leftMs > 0)
}

function stepDown(ms: number): number {
  return Math.floor(ms / STEP_MS) * STEP_MS
}
