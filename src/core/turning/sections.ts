import type { TurnedKind } from '#shared/contract/journal.ts'
import type { Question } from '#shared/reflection/reflection-model.ts'

/** What a heading of a template asks after. The templates' headings stand in the same order. */
const sections: Readonly<Record<TurnedKind, readonly (readonly Question[])[]>> = {
  // The situation · what I tried · what happened next
  dilemma: [[], ['action', 'alternatives'], ['outcome', 'effect']],
  // What happened · what made it sensible at the time · what I do differently
  mistake: [[], ['aim', 'thoughts', 'circumstances', 'sense', 'surroundings'], ['learnt', 'plan', 'alternatives']],
  // What worked · what made it possible
  success: [[], ['circumstances', 'own-part', 'skills', 'sense']],
  // What we saw · what we do now
  lesson: [[], ['learnt', 'plan']],
}

/** Under which heading, from 0, an answer to `question` belongs; the first takes what belongs nowhere else. */
export function sectionOf(kind: TurnedKind, question: Question | undefined): number {
  return Math.max(
    0,
    sections[kind].findIndex((questions) => question !== undefined && questions.includes(question)),
  )
}
