import { findIdentifiers } from '../../src/core/privacy/find-identifiers.ts'
import { countWords } from '../../src/shared/count-words.ts'
import { timeMs } from '../bench/measure.ts'

const WARM_UPS = 3
const RUNS = 30

/**
 * Milliseconds that the check takes for 1,000 words, warm, over all texts. Of each text the quickest run counts: what the
 * check costs, and not what else the machine was doing.
 */
export function msPer1000Words(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  if (words === 0) return 0
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) for (const text of texts) timeMs(() => findIdentifiers(text))
  const quickest = texts.map((text) =>
    Math.min(...Array.from({ length: RUNS }, () => timeMs(() => findIdentifiers(text)))),
  )
  const total = quickest.reduce((sum, ms) => sum + ms, 0)
  return Math.round((total / words) * 1000 * 100) / 100
}
