import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DurationMs } from '#shared/units.ts'
import { TEST_PASSPHRASE } from '../testing/start-test-core.ts'
import { startTestSession, type SessionStory } from '../testing/session-story.ts'

const SECOND_MS = 1000

/** What can happen to a session, with how many seconds of it, minutes or rounds. */
type Step = readonly [
  'wait' | 'pause' | 'resume' | 'extend' | 'move' | 'sleep' | 'kill' | 'lock' | 'put the clock back',
  number,
]

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constant('wait' as const), fc.integer({ min: 1, max: 20 })) },
    fc.tuple(fc.constantFrom('pause' as const, 'resume' as const), fc.constant(0)),
    fc.tuple(fc.constant('extend' as const), fc.integer({ min: -2, max: 5 })),
    fc.tuple(fc.constant('move' as const), fc.nat(4)),
    fc.tuple(fc.constant('sleep' as const), fc.integer({ min: 40, max: 9000 })),
    fc.tuple(fc.constantFrom('kill' as const, 'lock' as const), fc.constant(0)),
    fc.tuple(fc.constant('put the clock back' as const), fc.integer({ min: 60, max: 7200 })),
  ),
  { maxLength: 10 },
)

/** What a stopwatch in the hand of somebody in the room would show. */
interface Stopwatch {
  readonly spentSeconds: number[]
  readonly allottedMs: number[]
  round: number
  isRunning: boolean
}

/** Time goes by for the program and for the people alike. */
function pass(story: SessionStory, seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    story.clock.advance(SECOND_MS)
    vi.advanceTimersByTime(SECOND_MS)
  }
}

/** Somebody moves the mouse; after a long sleep the vault locks itself then, as it does where no session runs. */
async function openAgain({ client }: SessionStory): Promise<void> {
  await client.vault.stay()
  const { state } = await client.vault.status()
  if (state === 'locked') await client.vault.unlock({ passphrase: TEST_PASSPHRASE })
}

async function take([what, count]: Step, story: SessionStory, watch: Stopwatch): Promise<void> {
  await openAgain(story)
  const { id } = story
  const { sessions } = story.client
  switch (what) {
    case 'wait':
      pass(story, count)
      if (watch.isRunning) watch.spentSeconds[watch.round] = (watch.spentSeconds[watch.round] ?? 0) + count
      return
    case 'pause':
      if (watch.isRunning) await sessions.pause({ id })
      watch.isRunning = false
      return
    case 'resume':
      if (!watch.isRunning) await sessions.resume({ id })
      watch.isRunning = true
      return
    case 'extend': {
      const byMs = (count * 60 * SECOND_MS) as DurationMs
      await sessions.extend({ id, byMs })
      watch.allottedMs[watch.round] = Math.max(0, (watch.allottedMs[watch.round] ?? 0) + byMs)
      return
    }
    case 'move':
      await sessions.move({ id, toRound: count })
      watch.round = count
      return
    case 'sleep':
      // The lid is closed: no timer runs, and the clock on the wall goes on.
      story.clock.advance(count * SECOND_MS)
      vi.setSystemTime(Date.now() + count * SECOND_MS)
      vi.advanceTimersByTime(SECOND_MS)
      watch.isRunning = false
      return
    case 'kill':
    case 'lock':
      await story.reopen(what === 'kill' ? 'after-crash' : 'orderly')
      watch.isRunning = false
      return
    case 'put the clock back':
      story.clock.advance(-count * SECOND_MS)
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }))
afterEach(() => void vi.useRealTimers())

describe('the clock of a session that lives through', () => {
  it('anything in any order, shows what a stopwatch in the room would', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const story = await startTestSession('five-steps')
        const { clock } = await story.session()
        const watch: Stopwatch = {
          spentSeconds: clock.rounds.map(() => 0),
          allottedMs: clock.rounds.map(({ allottedMs }) => allottedMs),
          round: 0,
          isRunning: true,
        }
        // A clock that is put back takes time from a stopwatch as well; what it may never do is below.
        for (const step of taken.filter(([what]) => what !== 'put the clock back')) await take(step, story, watch)
        await take(['pause', 0], story, watch)
        const shown = await story.session()
        expect(shown.clock).toMatchObject({ phase: 'paused', round: watch.round })
        expect(shown.clock.rounds.map(({ allottedMs }) => allottedMs)).toEqual(watch.allottedMs)
        // A crash costs less than a second; each may have cost one.
        for (const [round, { spentMs }] of shown.clock.rounds.entries())
          expect(Math.abs(spentMs - (watch.spentSeconds[round] ?? 0) * SECOND_MS)).toBeLessThanOrEqual(
            SECOND_MS * taken.filter(([what]) => what === 'kill').length,
          )
      }),
      { numRuns: 12 },
    )
  })

  it('a clock on the wall that is put back, never loses time that was spent', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const story = await startTestSession('five-steps')
        const watch: Stopwatch = { spentSeconds: [], allottedMs: [], round: 0, isRunning: true }
        let before = (await story.session()).clock.rounds.map(({ spentMs }) => spentMs as number)
        for (const step of taken) {
          await take(step, story, watch)
          await openAgain(story)
          const now = (await story.session()).clock.rounds.map(({ spentMs }) => spentMs as number)
          expect(now.every((spentMs, round) => spentMs >= (before[round] ?? 0))).toBe(true)
          before = now
        }
      }),
      { numRuns: 8 },
    )
  })
})
