import type { Participant } from '#shared/contract/session-view.ts'
import type { MethodId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { type DraftPerson, lackOf } from './circle-draft.ts'
import { momentOf, parseTime } from './moment.ts'

/** A session that is being planned, as the form holds it. */
export interface PlanDraft {
  readonly methodId: MethodId | undefined
  readonly people: readonly DraftPerson[]
  readonly when: 'now' | 'later'
  /** A calendar day, or empty. */
  readonly day: string
  /** As it was typed. */
  readonly time: string
}

export interface ReadyPlan {
  readonly methodId: MethodId
  readonly participants: Omit<Participant, 'id'>[]
  readonly plannedForMs: UnixMs | null
  /** Begins at once. */
  readonly isNow: boolean
}

export type Lack = NonNullable<ReturnType<typeof lackOf>> | 'method' | 'day' | 'time'

/** The plan, or what it still lacks. */
export function readyPlan(draft: PlanDraft): ReadyPlan | Lack {
  const { methodId, people, when, day, time } = draft
  if (methodId === undefined) return 'method'
  const lack = lackOf(people)
  if (lack) return lack
  const participants = people.map(({ name, role }) => ({ name, role }))
  if (when === 'now') return { methodId, participants, plannedForMs: null, isNow: true }
  const minutes = parseTime(time)
  if (day === '') return 'day'
  if (minutes === null) return 'time'
  return { methodId, participants, plannedForMs: momentOf(day, minutes) as UnixMs, isNow: false }
}
