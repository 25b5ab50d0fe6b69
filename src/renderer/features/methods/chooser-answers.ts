import type { ChooserAnswers, SafetyOfGroup } from '#shared/contract/methods.ts'
import type { QuestionKind } from '#shared/sessions/method.ts'

/** What was chosen and typed so far. */
export interface ChooserDraft {
  readonly question: QuestionKind | null
  readonly minutes: number
  /** As it was typed. */
  readonly people: string
  readonly safety: SafetyOfGroup
  readonly isFirstTime: boolean
}

export const firstDraft: ChooserDraft = {
  question: null,
  minutes: 60,
  people: '6',
  safety: 'fairly',
  isFirstTime: false,
}

/** How many people, or null where that is no number that a circle can have. */
export function peopleOf({ people }: ChooserDraft): number | null {
  const count = /^\d{1,3}$/.test(people.trim()) ? Number(people) : 0
  return count >= 2 && count <= 100 ? count : null
}

/** Null while there is not enough to choose by. */
export function answersOf(draft: ChooserDraft): ChooserAnswers | null {
  const people = peopleOf(draft)
  if (draft.question === null || people === null) return null
  const { question, minutes, safety, isFirstTime } = draft
  return { question, minutes, people, safety, isFirstTime }
}
