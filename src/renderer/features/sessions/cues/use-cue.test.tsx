import { beforeEach, expect, it, vi } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import type { Session } from '#shared/contract/session-view.ts'
import { clockAtRest } from '#shared/sessions/clock.ts'
import type { Cue } from './clock-cue.ts'
import { useCueSound } from './use-cue.ts'

const room = vi.hoisted(() => ({ heard: [] as string[], sound: true }))
vi.mock('./play-tone.ts', () => ({ playTone: (cue: string) => void room.heard.push(cue) }))
vi.mock('#renderer/lib/use-preferences.ts', () => ({
  usePreferences: () => ({ preferences: { sessionCues: { half: true, minute: true, end: true, sound: room.sound } } }),
}))

interface Moment {
  round: number
  cue: Cue | null
  phase?: 'running' | 'paused'
}

/** What is heard while the session goes through these moments. */
async function hear(moments: readonly Moment[]): Promise<readonly string[]> {
  const at = ({ round, phase = 'running' }: Moment) =>
    ({ phase, clock: { ...clockAtRest([10, 10]), phase, round } }) as Session
  const [first = { round: 0, cue: null }, ...others] = moments
  const hook = await renderHook((now: Moment = first) => useCueSound(at(now), now.cue), { initialProps: first })
  for (const moment of others) await hook.rerender(moment)
  return room.heard
}

beforeEach(() => {
  room.heard.length = 0
  room.sound = true
})

it('a cue is heard once, when it comes', async () => {
  const moments: Moment[] = [null, 'half', 'half', 'minute', 'end', 'end'].map((cue) => ({ round: 0, cue: cue as Cue }))
  expect(await hear(moments)).toEqual(['half', 'minute', 'end'])
})

it('nothing is heard where sound is off', async () => {
  room.sound = false
  expect(
    await hear([
      { round: 0, cue: null },
      { round: 0, cue: 'half' },
      { round: 0, cue: 'end' },
    ]),
  ).toEqual([])
})

it('nothing is heard of a round that is opened late, given more minutes or paused', async () => {
  const opened: Moment[] = [
    { round: 0, cue: 'half' },
    { round: 1, cue: 'minute' },
  ]
  const extended: Moment[] = [
    { round: 1, cue: 'half' },
    { round: 1, cue: null },
  ]
  const paused: Moment[] = [{ round: 1, cue: 'end', phase: 'paused' }]
  expect(await hear([...opened, ...extended, ...paused])).toEqual([])
})
