import type { Method } from '#shared/sessions/method.ts'
import { defineMethod } from '../define-method.ts'
import { moralDeliberation } from './moral-deliberation.ts'

/** The other order that is in use (Kruijtbosch): clarifying questions first, and only then the dilemma in words. All else is the same. */
export const moralDeliberationQuestionsFirst: Method = defineMethod({
  ...moralDeliberation,
  id: 'moral-deliberation-questions-first',
  name: { nl: 'Moreel beraad, eerst de vragen', en: 'Moral deliberation, questions first' },
  use: {
    nl: 'Als nog niet duidelijk is wat het dilemma precies is: eerst inleven, dan pas onder woorden brengen.',
    en: 'When it is not clear yet what the dilemma is: step into it first, put it into words only then.',
  },
  variantOf: moralDeliberation.id,
  blocks: swapped(moralDeliberation.blocks, 'dilemma', 'clarify'),
})

function swapped(blocks: Method['blocks'], one: string, other: string): Method['blocks'] {
  const places = new Map(blocks.map((block) => [block.id, block]))
  const partner: Record<string, string> = { [one]: other, [other]: one }
  return blocks.map((block) => places.get(partner[block.id] ?? block.id) ?? block)
}
