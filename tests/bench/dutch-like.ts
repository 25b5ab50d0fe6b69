import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom } from '#core/testing/random.ts'

const casebook = join(import.meta.dirname, '../../src/core/demo/casebook')
const VOCABULARY_WORDS = 30_000

/** Makes text with the word frequencies of Dutch casework notes (Zipf), compounds and all; the same seed gives the same text. */
export class DutchLikeText {
  readonly #random: () => number
  readonly #vocabulary: readonly string[]

  constructor(seed: number) {
    this.#random = randomFrom(seed)
    this.#vocabulary = grow(casebookWords(), this.#random)
  }

  /** The words by frequency, the commonest first. */
  get vocabulary(): readonly string[] {
    return this.#vocabulary
  }

  /** By Zipf's law: the n-th word stands in the text 1/n as often as the first. */
  word(): string {
    const place = Math.floor(this.#vocabulary.length ** this.#random()) - 1
    return this.#vocabulary[place] ?? 'en'
  }

  sentence(): string {
    const words = Array.from({ length: 4 + Math.floor(this.#random() * 14) }, () => this.word())
    const text = words.join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }

  /** Paragraphs of about 60 words, `words` in all. */
  paragraphs(words: number): string[] {
    const paragraphs: string[] = []
    let count = 0
    while (count < words) {
      const sentences = Array.from({ length: 6 }, () => this.sentence())
      paragraphs.push(sentences.join(' '))
      count += paragraphs.at(-1)?.split(' ').length ?? 0
    }
    return paragraphs
  }

  title(): string {
    return Array.from({ length: 2 + Math.floor(this.#random() * 4) }, () => this.word()).join(' ')
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.#random() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
}

/** The words of the demo's Dutch texts, the commonest first. */
function casebookWords(): string[] {
  const counts = new Map<string, number>()
  for (const file of globSync('*.md', { cwd: casebook }).toSorted()) {
    for (const [word] of readFileSync(join(casebook, file), 'utf8')
      .toLowerCase()
      .matchAll(/\p{L}{2,}/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([word]) => word)
}

/** Adds compounds, as Dutch does, until the vocabulary is that of a large archive. */
function grow(words: string[], random: () => number): string[] {
  const parts = words.filter((word) => word.length > 3)
  const all = new Set(words)
  const part = () => parts[Math.floor(random() * parts.length)] ?? ''
  while (all.size < VOCABULARY_WORDS) all.add(part() + (random() < 0.3 ? 's' : '') + part())
  return [...all]
}
