import type { Participant } from '#shared/contract/session-view.ts'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import type { PlannedCase } from '#shared/sessions/session-case.ts'
import type { UnixMs } from '#shared/units.ts'
import { type DraftPerson, lackOf } from './circle-draft.ts'
import { momentOf, parseTime } from './moment.ts'

/** A session that is being planned, as the form holds it. */
export interface PlanDraft {
  /** Null to choose together in the lobby. */
  readonly methodId: MethodId | null
  /** The cases beside the first, which the one with the role of bringer brings. */
  readonly others: readonly DraftCase[]
  readonly people: readonly DraftPerson[]
  readonly when: 'now' | 'later'
  /** A calendar day, or empty. */
  readonly day: string
  /** As it was typed. */
  readonly time: string
  /** A room, or the address of a call. */
  readonly place: string
}

/** A further case, as the form holds it. */
export interface DraftCase {
  /** For the screen only. */
  readonly key: string
  /** Null for one that is told on the spot. */
  readonly dilemmaId: DocumentId | null
  readonly title: string
  /** The key of who brings it; empty while nobody was chosen. */
  readonly bringer: string
}

export interface ReadyPlan {
  readonly methodId: MethodId | null
  readonly participants: Omit<Participant, 'id'>[]
  readonly plannedForMs: UnixMs | null
  readonly place: string
  /** Begins at once. */
  readonly isNow: boolean
  /** The cases beside the first, with the place of their bringer among the participants. */
  readonly others: PlannedCase[]
}

export type Lack = NonNullable<ReturnType<typeof lackOf>> | 'method' | 'case' | 'day' | 'time'

/** The plan, or what it still lacks. */
export function readyPlan(draft: PlanDraft): ReadyPlan | Lack {
  const { methodId, people, others, when, day, time } = draft
  const lack = lackOf(people)
  if (lack) return lack
  if (!others.every((one) => isWhole(one, people))) return 'case'
  const plan = {
    methodId,
    participants: people.map(({ name, role }) => ({ name, role })),
    place: draft.place.trim(),
    others: others.map(({ dilemmaId, title, bringer }) => ({
      dilemmaId,
      title: title.trim(),
      question: '',
      bringer: people.findIndex(({ key }) => key === bringer),
    })),
  }
  // Beginning at once, there is no lobby to choose in.
  if (when === 'now') return methodId === null ? 'method' : { ...plan, plannedForMs: null, isNow: true }
  const minutes = parseTime(time)
  if (day === '') return 'day'
  if (minutes === null) return 'time'
  return { ...plan, plannedForMs: momentOf(day, minutes) as UnixMs, isNow: false }
}

function isWhole({ dilemmaId, title, bringer }: DraftCase, people: readonly DraftPerson[]): boolean {
  return (dilemmaId !== null || title.trim() !== '') && people.some(({ key }) => key === bringer)
}
