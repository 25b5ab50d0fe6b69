import type { SessionLine } from '#shared/contract/session-view.ts'

/** Sessions by what they ask of people: those under way, those to come, those behind us. Their order stays. */
export function groupSessions(sessions: readonly SessionLine[]) {
  const isOn = ({ phase }: SessionLine) => phase === 'running' || phase === 'paused' || phase === 'closing'
  return {
    on: sessions.filter(isOn),
    planned: sessions.filter(({ phase }) => phase === 'planned'),
    held: sessions.filter(({ phase }) => phase === 'closed'),
  }
}
