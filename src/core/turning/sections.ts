import type { LearntKind } from '#shared/contract/archive.ts'
import type { Question } from '#shared/reflection/reflection-model.ts'

/** What the headings of a template ask after, in their order; one without questions takes what belongs nowhere else. */
const sections: Readonly<Record<LearntKind, readonly (readonly Question[])[]>> = {
  // What should have happened · what happened · what made it sensible at the time · what we do differently
  mistake: [['aim'], [], ['thoughts', 'circumstances', 'sense', 'surroundings'], ['learnt', 'plan', 'alternatives']],
  // What worked · what made it possible
  success: [[], ['circumstances', 'own-part', 'skills', 'sense']],
  // What we saw · what we do now
  lesson: [[], ['learnt', 'plan']],
}

/** Under which heading, from 0, an answer to `question` belongs. */
export function sectionOf(kind: LearntKind, question: Question | undefined): number {
  const found = sections[kind].findIndex((questions) => question !== undefined && questions.includes(question))
  return found === -1 ? sections[kind].findIndex((questions) => questions.length === 0) : found
}
