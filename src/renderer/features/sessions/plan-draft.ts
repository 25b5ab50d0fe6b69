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
  /** By what time people must be out, as it was typed; empty where the method's own length decides. */
  readonly until: string
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
  readonly untilMs: UnixMs | null
  readonly place: string
  /** Begins at once. */
  readonly isNow: boolean
  /** The cases beside the first, with the place of their bringer among the participants. */
  readonly others: PlannedCase[]
}

export type Lack = NonNullable<ReturnType<typeof lackOf>> | 'method' | 'case' | 'day' | 'time' | 'until'

/**
 * The plan, or what it still lacks.
 *
 * @param today the calendar day that it is, for a session that begins at once
 */
export function readyPlan(draft: PlanDraft, today: string): ReadyPlan | Lack {
  const { methodId, people, others, when, day } = draft
  const lack = lackOf(people)
  if (lack) return lack
  if (!others.every((one) => isWhole(one, people))) return 'case'
  const isNow = when === 'now'
  // Beginning at once, there is no lobby to choose in.
  if (isNow && methodId === null) return 'method'
  if (!isNow && day === '') return 'day'
  const minutes = isNow ? null : parseTime(draft.time)
  if (!isNow && minutes === null) return 'time'
  const plannedForMs = minutes === null ? null : (momentOf(day, minutes) as UnixMs)
  const untilMs = untilOf(draft.until, isNow ? today : day)
  if (untilMs === undefined || (untilMs !== null && plannedForMs !== null && untilMs <= plannedForMs)) return 'until'
  return {
    methodId,
    participants: people.map(({ name, role }) => ({ name, role })),
    plannedForMs,
    untilMs,
    place: draft.place.trim(),
    isNow,
    others: others.map(({ dilemmaId, title, bringer }) => ({
      dilemmaId,
      title: title.trim(),
      question: '',
      bringer: people.findIndex(({ key }) => key === bringer),
    })),
  }
}

/** Null where nothing was typed, undefined where it is no time. */
function untilOf(typed: string, day: string): UnixMs | null | undefined {
  if (typed.trim() === '') return null
  const minutes = parseTime(typed)
  return minutes === null ? undefined : (momentOf(day, minutes) as UnixMs)
}

function isWhole({ dilemmaId, title, bringer }: DraftCase, people: readonly DraftPerson[]): boolean {
  return (dilemmaId !== null || title.trim() !== '') && people.some(({ key }) => key === bringer)
}
