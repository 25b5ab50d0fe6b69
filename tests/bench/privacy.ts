import { join } from 'node:path'
import { findIdentifiers } from '../../src/core/privacy/find-identifiers.ts'
import { countWords } from '../../src/shared/count-words.ts'
import { readAnnotatedTexts } from '../privacy-eval/annotated-texts.ts'
import { percentiles, printLine, timeMs } from './measure.ts'

const WARM_UPS = 3
const RUNS = 15
/** A text that long is a book of cases: what matters is that it costs no more for each word. */
const LONG = 20

/** The privacy check on texts as people write them (goal: at most 10 ms for 1,000 words), one by one and as one long text. */
export async function run(): Promise<void> {
  const texts = readAnnotatedTexts(join(import.meta.dirname, '../fixtures/privacy-set-b')).map(({ body }) => body)
  printLine({ bench: 'privacy', metric: 'first-check', ms: Math.round(timeMs(() => findIdentifiers(texts[0] ?? ''))) })
  measure('ms-per-1000-words', texts)
  measure('ms-per-1000-words-of-a-long-text', [texts.join('\n').repeat(LONG)])
}

function measure(metric: string, texts: readonly string[]): void {
  const thousands = texts.reduce((sum, text) => sum + countWords(text), 0) / 1000
  const run = () => timeMs(() => texts.forEach((text) => findIdentifiers(text))) / thousands
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) run()
  printLine({
    bench: 'privacy',
    metric,
    words: Math.round(thousands * 1000),
    ...percentiles(Array.from({ length: RUNS }, run)),
  })
}
