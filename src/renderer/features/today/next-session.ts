import type { SessionLine } from '#shared/contract/session-view.ts'

/** The session that asks for attention: one that is on, else the one planned soonest; one without a day comes last. */
export function nextSession(sessions: readonly SessionLine[]): SessionLine | undefined {
  const on = sessions.find(({ phase }) => phase === 'running' || phase === 'paused' || phase === 'closing')
  if (on) return on
  const soon = ({ plannedForMs }: SessionLine) => plannedForMs ?? Number.POSITIVE_INFINITY
  return sessions.filter(({ phase }) => phase === 'planned').toSorted((a, b) => soon(a) - soon(b))[0]
}
