import { countWords } from '../../src/shared/count-words.ts'
import { findIdentifiers } from '../../src/core/privacy/find-identifiers.ts'

const WARM_UPS = 3
const RUNS = 9

/** Milliseconds that the check takes for 1,000 words, warm: the median of runs over all texts. */
export function msPer1000Words(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  if (words === 0) return 0
  const run = () => {
    const began = performance.now()
    for (const text of texts) findIdentifiers(text)
    return performance.now() - began
  }
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) run()
  const times = Array.from({ length: RUNS }, run).toSorted((one, other) => one - other)
  const median = times[Math.floor(RUNS / 2)] ?? 0
  return Math.round((median / words) * 1000 * 100) / 100
}
