import { expect, it } from 'vitest'
import type { SessionLine } from '#shared/contract/session-view.ts'
import { nextSession } from './next-session.ts'

const session = (id: string, phase: SessionLine['phase'], plannedForMs: number | null = null) =>
  ({ id, phase, plannedForMs }) as SessionLine

it('a session that is on goes before any plan', () => {
  const found = nextSession([session('soon', 'planned', 1), session('on', 'paused', 9), session('past', 'closed', 0)])
  expect(found?.id).toBe('on')
})

it('of the planned ones the soonest comes next, and one without a day last', () => {
  expect(
    nextSession([session('some day', 'planned'), session('late', 'planned', 5), session('soon', 'planned', 2)])?.id,
  ).toBe('soon')
  expect(nextSession([session('some day', 'planned'), session('past', 'closed', 2)])?.id).toBe('some day')
})

it('a closed session is never next', () => {
  expect(nextSession([session('past', 'closed', 2)])).toBeUndefined()
})
