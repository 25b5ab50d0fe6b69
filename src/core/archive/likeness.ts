/** A word of the text that likeness is asked of, and where else it stands. */
export interface WordUse {
  readonly word: string
  /** How often the text says it. */
  readonly times: number
  /** How many other texts hold it, counted up to some number. */
  readonly texts: number
  /** The texts that are compared, of those that hold it. */
  readonly entries: readonly number[]
}

/** A text that shares telling words with the one that was asked of. */
export interface Likeness {
  readonly entry: number
  /** 0 to 1: how much of what tells the one stands in the other. */
  readonly score: number
  /** What they share, the most telling first. */
  readonly words: readonly string[]
}

/** One word in common, however rare, is a coincidence: a name of a month, a typing error. */
const FEWEST_SHARED = 2

/** More words than this tell little more; the rarest of a long text are mostly chance. */
const MOST_DECIDING = 24

/**
 * Puts texts in the order of what they share with another. A word weighs by how often it is said and how rare it is
 * elsewhere (the weight of Spärck Jones, 1972), so that what everybody writes about makes nothing alike.
 *
 * @param total how many texts there are
 * @param least the score under which nothing is alike
 */
export function rankByLikeness(uses: readonly WordUse[], total: number, least: number): Likeness[] {
  const deciding = uses
    .map((use) => ({ ...use, weight: (1 + Math.log(use.times)) * Math.log(1 + total / (1 + use.texts)) }))
    .toSorted((one, other) => other.weight - one.weight || compare(one.word, other.word))
    .slice(0, MOST_DECIDING)
  const most = deciding.reduce((sum, { weight }) => sum + weight, 0)
  const shared = new Map<number, { weight: number; words: string[] }>()
  for (const { entries, word, weight } of deciding) {
    for (const entry of entries) {
      const found = shared.get(entry) ?? { weight: 0, words: [] }
      found.weight += weight
      found.words.push(word)
      shared.set(entry, found)
    }
  }
  return [...shared]
    .map(([entry, { weight, words }]) => ({ entry, score: weight / most, words }))
    .filter(({ words, score }) => words.length >= FEWEST_SHARED && score >= least)
    .toSorted((one, other) => other.score - one.score || other.entry - one.entry)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
