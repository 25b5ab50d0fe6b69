import type { Language } from '#shared/language.ts'
import { languagesOf } from '../../search/language-of-text.ts'
import { factsOf, type WordFacts } from '../lexicon/word-facts.ts'
import { sayingsIn } from '../words/sayings.ts'
import { Cover } from './cover.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A text as the recognisers see it. */
export interface ReadText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly languages: readonly Language[]
  /** False for text that was typed without capitals, where a small letter says nothing. */
  readonly usesCapitals: boolean
  facts(token: Token): WordFacts
  /** An ordinary word of a language of this text. */
  isOrdinary(token: Token): boolean
  /** Part of a proverb, a theory, a fixed expression. */
  isSaying(token: Token): boolean
}

/** With fewer sentences than these nothing can be said about capitals. */
const FEWEST_SENTENCES = 3

/** The languages of a text, the likelier first. */
export function languagesOfText(text: string): readonly Language[] {
  const words = tokensOf(text).filter(({ shape }) => shape !== 'number')
  return languagesOfWords(words, ({ folded }) => factsOf(folded))
}

/** With fewer words than these a text has too few small words to tell its language by. */
const FEW_WORDS = 40

/** By the small words; where those do not decide, by the words that only one of the languages has. */
function languagesOfWords(words: readonly Token[], facts: (word: Token) => WordFacts): readonly Language[] {
  const told = languagesOf(words.map(({ folded }) => folded))
  if (told.length === 1 && words.length > FEW_WORDS) return told
  let [dutch, english] = [0, 0]
  for (const word of words) {
    const { isDutch, isEnglish } = facts(word)
    if (isDutch && !isEnglish) dutch += 1
    if (isEnglish && !isDutch) english += 1
  }
  const likelier: readonly Language[] = english > dutch ? ['en', 'nl'] : ['nl', 'en']
  if (told.length > 1) return likelier
  return Math.max(dutch, english) >= 2 * Math.min(dutch, english) && dutch !== english ? likelier.slice(0, 1) : told
}

export function readText(text: string): ReadText {
  const tokens = tokensOf(text)
  const words = tokens.filter(({ shape }) => shape !== 'number')
  const facts = tokens.map(({ folded }) => factsOf(folded))
  const languages = languagesOfWords(words, ({ index, folded }) => facts[index] ?? factsOf(folded))
  const sayings = new Cover(text.length, sayingsIn(text))
  const has = { nl: languages.includes('nl'), en: languages.includes('en') }
  return {
    text,
    tokens,
    languages,
    usesCapitals: capitalsAreUsed(words),
    facts: (token) => facts[token.index] ?? factsOf(token.folded),
    isOrdinary(token) {
      const { isDutch, isEnglish } = facts[token.index] ?? factsOf(token.folded)
      return (has.nl && isDutch) || (has.en && isEnglish)
    },
    isSaying: (token) => sayings.touches(token),
  }
}

function capitalsAreUsed(words: readonly Token[]): boolean {
  const openings = words.filter(({ opensSentence }) => opensSentence)
  const capitals = openings.filter(({ shape }) => shape !== 'lower').length
  if (openings.length < FEWEST_SENTENCES) return words.some(({ shape }) => shape === 'capital')
  return capitals * 2 >= openings.length
}
