import type { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import { shareFields, sharesIn } from '#shared/dilemmas/shares.ts'

/** The principles that pull, without those not filled in. */
export function principlesIn(meta: DilemmaMeta): string[] {
  return [meta.principleOne, meta.principleTwo].map((principle) => principle.trim()).filter(Boolean)
}

/** All that a person wrote in a dilemma, in the order of the page, for the search index. */
export function wordsOf(meta: DilemmaMeta, story: readonly string[]): string[] {
  const shares = sharesIn(meta).map((share) => meta[shareFields[share]] ?? '')
  const fields = [...principlesIn(meta), ...shares, ...meta.qualities, ...meta.tags]
  return [meta.question, ...story, meta.tried, meta.outcome, ...fields].filter(Boolean)
}

/** The fields of a dilemma that nobody wrote in yet. */
export const blankDilemma: Pick<DilemmaMeta, 'title' | 'question' | 'state'> = {
  title: '',
  question: '',
  state: 'draft',
}
