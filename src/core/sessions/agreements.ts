import type { Agreements, Session as SessionView } from '#shared/contract/session-view.ts'
import type { RecordPolicy } from '#shared/sessions/block.ts'
import type { Session } from './session.ts'

/** What the circle agrees on before it begins. */
export function agreementsOf({ method, events }: Session): Agreements {
  const blocks = (record: RecordPolicy) =>
    (method?.blocks ?? []).filter((block) => block.record === record).map(({ id }) => id)
  return {
    doubleConfidentiality: method?.doubleConfidentiality ?? false,
    keeps: { all: blocks('all'), 'bringer-only': blocks('bringer-only'), nothing: blocks('nothing') },
    agreedAtMs: events.findLast(({ type }) => type === 'agreed')?.atMs ?? null,
  }
}

/** A reason to look twice at the method, never to refuse. */
export function groupFits({ method, participants }: Session): SessionView['groupFits'] {
  if (method === null) return 'fits'
  if (participants.length < method.group.from) return 'too-small'
  return participants.length > method.group.to ? 'too-large' : 'fits'
}
