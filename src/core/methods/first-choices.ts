import type { QuestionKind } from '#shared/sessions/method.ts'

/**
 * Which method when: the chooser logic of the field report, best first. Methods that are not named, own ones too, follow by the questions
 * that they say they are for.
 */
export const firstChoices: Readonly<Record<QuestionKind, readonly string[]>> = {
  practical: ['incident-short', 'five-steps', 'gossip', 'troika', 'casetime', 'consultation'],
  'own-part': ['balint-ten-steps', 'gossip', 'ten-steps', 'balint-group', 'socratic-short'],
  emotion: ['balint-group', 'reflecting-team', 'schwartz-round'],
  moral: ['moral-deliberation', 'utrecht-steps'],
  mistake: ['after-action-review', 'prisma-light', 'imi'],
  success: ['appreciative'],
  vision: ['socratic-dialogue', 'deep-democracy'],
}

/** For a practical question with three quarters of an hour or less. */
export const quickChoices: readonly string[] = ['gossip', 'troika', 'casetime']

/** Fits almost any question, so these fill the list where few methods are meant for one. */
export const anyQuestion: readonly string[] = ['six-phases', 'socratic-short', 'five-steps', 'six-hats']
