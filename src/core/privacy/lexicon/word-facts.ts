import { isNoName } from '../words/no-names.ts'
import { type Lexicon, lexicon } from './lexicon.ts'

/** What the lists say about a word. */
export interface WordFacts {
  /** An ordinary Dutch word; a compound of two is one too. */
  readonly isDutch: boolean
  readonly isEnglish: boolean
  /** Stands in a dictionary as it is, not only as a compound of other words. */
  readonly isListed: boolean
  /** One of the words that everybody uses all day. */
  readonly isFrequent: boolean
  readonly isGiven: boolean
  readonly isSurname: boolean
  readonly isPlace: boolean
  /** Bears a capital and names nobody: a brand, a law, a month, a people. */
  readonly isNoName: boolean
}

/** Texts use the same words again and again; more than these are not worth their memory. */
const MOST_REMEMBERED = 20_000
const remembered = new Map<string, WordFacts>()

export function factsOf(folded: string): WordFacts {
  const known = remembered.get(folded)
  if (known) return known
  const facts = lookUp(lexicon(), folded)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(folded, facts)
  return facts
}

function lookUp(lists: Lexicon, word: string): WordFacts {
  const parts = word.includes('-') ? word.split('-').filter((part) => part !== '') : [word]
  const all = (has: (part: string) => boolean) => parts.length > 0 && parts.every(has)
  return {
    isDutch: lists.dutch.has(word) || all((part) => lists.dutch.has(part) || isCompound(lists, part)),
    isEnglish: all((part) => lists.english.has(part)),
    isListed: lists.dutch.has(word) || lists.english.has(word),
    isFrequent: lists.frequent.has(word),
    isGiven: all((part) => lists.given.has(part) || isLittleName(lists, part)),
    isSurname: lists.surnames.has(word) || (parts.length > 1 && all((part) => lists.surnames.has(part))),
    isPlace: lists.places.has(word),
    isNoName: isNoName(word) || (parts.length > 1 && isNoName(parts[0] ?? '') && lists.dutch.has(parts[1] ?? '')),
  }
}

/** “Toontje”, “Pietje”: a name made small. */
function isLittleName({ given }: Lexicon, word: string): boolean {
  const [, name = ''] = /^(.{3,}?)(?:t?je|etje|ie)$/.exec(word) ?? []
  return name !== '' && given.has(name)
}

const SHORTEST_FIRST = 3
const SHORTEST_LAST = 3
const SHORTEST_COMPOUND = 7

function isCompound({ dutch }: Lexicon, word: string): boolean {
  if (word.length < SHORTEST_COMPOUND) return false
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_LAST; at += 1) {
    if (!dutch.has(word.slice(at))) continue
    const first = word.slice(0, at)
    if (dutch.has(first) || (first.endsWith('s') && first.length > SHORTEST_FIRST && dutch.has(first.slice(0, -1))))
      return true
  }
  return false
}
