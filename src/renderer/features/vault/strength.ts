import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be'

/** How hard a passphrase is to guess. The keys of advice are those of zxcvbn and have a sentence in the texts. */
export interface Strength {
  /** From 0, a moment's work, to 4, out of reach. */
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly warning: string | null
  readonly suggestions: readonly string[]
}

/** Core refuses shorter ones, whatever they are made of; they never score as strong. */
const MIN_PASSPHRASE_CHARS = 10
const BEST_OF_SHORT = 2

/** Guessing time grows with every character; the first of them tell enough, and long texts would make typing slow. */
const MEASURED_CHARS = 100

// The names of the Dutch lists must end like the others', for their words to be advised on in the same way.
const named = Object.entries(dutch).map(([name, words]) => [`${name}-nl`, words] as const)

const meter = new ZxcvbnFactory({
  dictionary: { ...common, ...english, ...Object.fromEntries(named) },
  graphs: adjacencyGraphs,
})

/** @param own words that others know of this person, such as the name */
export function measure(passphrase: string, own: readonly string[]): Strength {
  const known = own.flatMap((word) => [word, ...word.split(/\s+/)]).filter((word) => word.length > 2)
  const { score, feedback } = meter.check(passphrase.slice(0, MEASURED_CHARS), [...known, 'ruimte', 'intervisie'])
  const tooShort = Array.from(passphrase.normalize('NFKC').trim()).length < MIN_PASSPHRASE_CHARS
  return {
    score: tooShort && score > BEST_OF_SHORT ? BEST_OF_SHORT : score,
    warning: feedback.warning,
    suggestions: feedback.suggestions,
  }
}
