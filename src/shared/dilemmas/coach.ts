import { countWords } from '../count-words.ts'
import { asksClosed, asksInOwnName, hasName } from './question.ts'
import { type HintName, hintNames } from './hint-names.ts'
import { tellsOutcome } from './tells-outcome.ts'

/** One page: what a group can read or hear and still hold in mind. */
export const PAGE_WORDS = 500

/** Fewer words than this are not a question yet. */
const QUESTION_WORDS = 3

export interface Coached {
  readonly question: string
  /** The situation, up to the moment of choosing, without its headings. */
  readonly story: string
  readonly outcome: string
}

/** All that a colleague might say about how a dilemma is written, the most telling first. Advice, never a rule. */
export function coach(dilemma: Coached): HintName[] {
  const asks = countWords(dilemma.question) >= QUESTION_WORDS
  const holds: Record<HintName, boolean> = {
    'closed-question': asks && asksClosed(dilemma.question),
    'not-mine': asks && !asksInOwnName(dilemma.question),
    'name-in-question': asks && hasName(dilemma.question),
    'outcome-told': tellsOutcome(dilemma.story, dilemma.outcome),
    'too-long': countWords(dilemma.story) > PAGE_WORDS,
  }
  return hintNames.filter((name) => holds[name])
}
