import type { ReadText } from '../text/read-text.ts'
import type { ReasonCode } from '../text/reason-code.ts'
import type { Token } from '../text/tokens.ts'
import { nameAllTheSame } from '../words/no-names.ts'
import { deeds, namedSo, nicknameWords, particles, roles, titles } from '../words/people.ts'

/**
 * How much a word looks like somebody's name, before the words around it are asked: `sure` by itself, `maybe` when
 * something else in the text confirms it.
 */
export interface Standing {
  readonly level: 'sure' | 'maybe'
  readonly reason: ReasonCode
}

const SHORTEST_SMALL_NAME = 3

/** Undefined when a word is no name, whatever stands around it. */
export function standingOf(token: Token, read: ReadText): Standing | undefined {
  if (token.text.length < 2 || token.shape === 'number' || read.isSaying(token)) return undefined
  const facts = read.facts(token)
  if (facts.isNoName) return noNameStanding(token, read)
  if (token.shape !== 'capital') return uncapitalised(token, read)
  if (isTypedWord(token)) return undefined
  if (facts.isGiven) return given(token, read)
  const isWord = facts.isDutch || facts.isEnglish
  if (facts.isSurname && !facts.isPlace) return surname(token, read, isWord)
  if (facts.isPlace || (isWord && (read.isOrdinary(token) || token.opensSentence))) return undefined
  return { level: token.opensSentence ? 'maybe' : 'sure', reason: 'person-unknown-capital' }
}

/** A title or a role with a capital is no name itself. */
function isTypedWord({ folded }: Token): boolean {
  return titles.has(folded) || roles.has(folded) || (particles.has(folded) && folded.length < 4) || namedSo.has(folded)
}

function given(token: Token, read: ReadText): Standing {
  const isPlain = read.isOrdinary(token)
  return { level: isPlain && token.opensSentence ? 'maybe' : 'sure', reason: 'person-given-name' }
}

function surname(token: Token, read: ReadText, isWord: boolean): Standing | undefined {
  const reason = 'person-surname'
  if (!isWord) return { level: 'sure', reason }
  if (!read.isOrdinary(token)) return { level: token.opensSentence ? 'maybe' : 'sure', reason }
  // English gives a capital to much that is no name; Dutch does not.
  const isDutchOnly = !read.languages.includes('en')
  const before = read.tokens[token.index - 1]
  const hasArticle = before !== undefined && /^(?:de|het|een|the|a|an)$/.test(before.text)
  return { level: isDutchOnly && !token.opensSentence && !hasArticle ? 'sure' : 'maybe', reason }
}

/** In small letters, or all in capitals: only what a list knows as a name and nothing else. */
function uncapitalised(token: Token, read: ReadText): Standing | undefined {
  const { isGiven, isDutch, isEnglish, isPlace } = read.facts(token)
  if (!isGiven || isPlace || token.text.length < SHORTEST_SMALL_NAME) return undefined
  if (!isDutch && !isEnglish) return { level: 'sure', reason: 'person-given-name' }
  return token.shape === 'lower' && !read.usesCapitals ? { level: 'maybe', reason: 'person-given-name' } : undefined
}

const beforeMonth =
  /^(?:in|sinds|vanaf|tot|eind|begin|half|medio|van|per|voor|na|en|of|deze|vorige|volgende|since|until|by|from|and|or|next|last|this|early|late|mid|during|pas|heel)$/

/** Months, peoples and theories are names too, when nothing says that they are the month. */
function noNameStanding(token: Token, read: ReadText): Standing | undefined {
  if (!nameAllTheSame.has(token.folded) || token.shape !== 'capital') return undefined
  const reason = 'person-given-name'
  const before = read.tokens[token.index - 1]
  if (token.opensSentence || read.languages.includes('en')) return { level: 'maybe', reason }
  if (!before || before.shape === 'number' || beforeMonth.test(before.folded)) return undefined
  return { level: isMonth(token) ? 'sure' : 'maybe', reason }
}

function isMonth({ folded }: Token): boolean {
  return /^(?:april|mei|juni|jan|may|june|august)$/.test(folded)
}

/** What confirms a name that may be something else: who it is said to be, or what it does. */
export function isConfirmed(token: Token, read: ReadText): boolean {
  const before = read.tokens[token.index - 1]
  const facts = read.facts(token)
  const isNamedSo =
    before !== undefined &&
    isBesides(token.gap) &&
    (titles.has(before.folded) || roles.has(before.folded) || namedSo.has(before.folded))
  if (isNamedSo && !(token.shape === 'lower' && (facts.isFrequent || facts.isNoName))) return true
  const after = read.text.slice(token.end, token.end + 12)
  if (/^ ?\((?:v|m|x|f|vr|ca\.?)?,? ?\d{1,3}[,) ]/u.test(after) || /^, \d{1,2}[,.; ]/u.test(after)) return true
  if (/^['’]s(?!\p{L})/u.test(after) && token.shape === 'capital' && !token.opensSentence) return true
  return doesSomething(token, read)
}

const bare = new Set(
  'is was wordt werd heeft had kan kon zit zat staat stond ligt lag doet deed gaat ging komt kwam moet mag wil has does did can comes came goes went'.split(
    ' ',
  ),
)

function doesSomething(token: Token, read: ReadText): boolean {
  const next = read.tokens[token.index + 1]
  if (!next || next.gap !== ' ' || !deeds.has(next.folded)) return false
  const { isFrequent, isNoName } = read.facts(token)
  if (isFrequent && token.opensSentence) return false
  // “Hoop doet leven”: what everything can do confirms only a rare word.
  if (bare.has(next.folded)) return !isFrequent && !isNoName && token.shape === 'capital'
  return !isFrequent || token.shape === 'capital'
}

function isBesides(gap: string): boolean {
  return /^[.:]? ?["“‘'*_]{0,3}$/.test(gap) || gap === ' ('
}

export function isTitled(token: Token, read: ReadText): boolean {
  const before = read.tokens[token.index - 1]
  return before !== undefined && titles.has(before.folded) && /^\.? $/.test(token.gap)
}

export function isNicknameWord(token: Token): boolean {
  return token.shape === 'capital' && nicknameWords.has(token.folded)
}
