import type { MethodId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import { actionLearning } from './shipped/action-learning.ts'
import { afterActionReview } from './shipped/after-action-review.ts'
import { appreciative } from './shipped/appreciative.ts'
import { balintGroup } from './shipped/balint-group.ts'
import { balintTenSteps } from './shipped/balint-ten-steps.ts'
import { casetime } from './shipped/casetime.ts'
import { clearnessCommittee } from './shipped/clearness-committee.ts'
import { consultancy } from './shipped/consultancy.ts'
import { consultation } from './shipped/consultation.ts'
import { deepDemocracy } from './shipped/deep-democracy.ts'
import { fiveSteps } from './shipped/five-steps.ts'
import { gossip } from './shipped/gossip.ts'
import { heilsbronn } from './shipped/heilsbronn.ts'
import { imi } from './shipped/imi.ts'
import { incidentLong } from './shipped/incident-long.ts'
import { incidentShort } from './shipped/incident-short.ts'
import { learningQuestion } from './shipped/learning-question.ts'
import { moralDeliberationQuestionsFirst } from './shipped/moral-deliberation-questions-first.ts'
import { moralDeliberation } from './shipped/moral-deliberation.ts'
import { prismaLight } from './shipped/prisma-light.ts'
import { reflectingTeam } from './shipped/reflecting-team.ts'
import { schwartzRound } from './shipped/schwartz-round.ts'
import { sixHats } from './shipped/six-hats.ts'
import { sixPhases } from './shipped/six-phases.ts'
import { socraticDialogue } from './shipped/socratic-dialogue.ts'
import { socraticShort } from './shipped/socratic-short.ts'
import { tenSteps } from './shipped/ten-steps.ts'
import { troika } from './shipped/troika.ts'
import { tuning } from './shipped/tuning.ts'
import { utrechtSteps } from './shipped/utrecht-steps.ts'
import { wiseCrowds } from './shipped/wise-crowds.ts'

/** The methods that come with Ruimte, in the order in which they are offered: the ones to begin with first, then as they are akin. */
export const methods: readonly Method[] = [
  incidentShort,
  fiveSteps,
  gossip,
  tenSteps,
  sixPhases,
  troika,
  wiseCrowds,
  casetime,
  consultation,
  consultancy,
  socraticShort,
  actionLearning,
  moralDeliberation,
  moralDeliberationQuestionsFirst,
  utrechtSteps,
  appreciative,
  afterActionReview,
  prismaLight,
  imi,
  incidentLong,
  reflectingTeam,
  balintTenSteps,
  balintGroup,
  clearnessCommittee,
  schwartzRound,
  learningQuestion,
  heilsbronn,
  sixHats,
  tuning,
  deepDemocracy,
  socraticDialogue,
]

export function findMethod(id: MethodId): Method | undefined {
  return methods.find((method) => method.id === id)
}
