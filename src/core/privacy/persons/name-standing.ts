import type { ReadText } from '../text/read-text.ts'
import type { ReasonCode } from '../text/reason-code.ts'
import type { Token } from '../text/tokens.ts'
import { namesFirst } from '../words/names-first.ts'
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
  if (token.text.length < 2 || token.folded === '' || token.shape === 'number' || read.isSaying(token)) return undefined
  if (/^(?:I|We|You|He|She|They|It|That|There|Who|What|Don|Can|Won)['’]/.test(token.text)) return undefined
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
  const isUnsure = isPlain && token.opensSentence && !isNameFirst(token)
  return { level: isUnsure ? 'maybe' : 'sure', reason: 'person-given-name' }
}

function surname(token: Token, read: ReadText, isWord: boolean): Standing | undefined {
  const reason = 'person-surname'
  if (!isWord) return { level: 'sure', reason }
  if (!read.isOrdinary(token)) return { level: token.opensSentence ? 'maybe' : 'sure', reason }
  // English gives a capital to much that is no name; Dutch does not.
  const isDutchOnly = !read.languages.includes('en')
  const before = read.tokens[token.index - 1]
  const hasArticle = before !== undefined && /^(?:de|het|een|the|a|an)$/i.test(before.text)
  return { level: isDutchOnly && !token.opensSentence && !hasArticle ? 'sure' : 'maybe', reason }
}

/** In small letters, or all in capitals: only what a list knows as a name and nothing else. */
function uncapitalised(token: Token, read: ReadText): Standing | undefined {
  const { isGiven, isDutch, isEnglish } = read.facts(token)
  if (token.text.length < SHORTEST_SMALL_NAME) return undefined
  if (!isGiven) return isSmallSurname(token, read) ? { level: 'sure', reason: 'person-surname' } : undefined
  if (!isDutch && !isEnglish) return { level: 'sure', reason: 'person-given-name' }
  if (token.shape !== 'lower' || read.usesCapitals) return undefined
  return { level: isNameFirst(token) ? 'sure' : 'maybe', reason: 'person-given-name' }
}

const SHORTEST_SMALL_SURNAME = 5

/** “die jongen van verhoeven”, in a text without capitals. */
function isSmallSurname(token: Token, read: ReadText): boolean {
  const { isSurname, isListed, isPlace } = read.facts(token)
  if (read.usesCapitals || token.shape !== 'lower' || token.text.length < SHORTEST_SMALL_SURNAME) return false
  return isSurname && !isListed && !isPlace
}

/** Words in the dictionary that are far more often somebody's name. */
function isNameFirst({ folded }: Token): boolean {
  return namesFirst.has(folded)
}

const beforeMonth =
  /^(?:in|sinds|vanaf|tot|eind|begin|half|medio|van|per|voor|na|en|of|deze|vorige|volgende|since|until|by|from|and|or|next|last|this|early|late|mid|during|pas|heel)$/

/** Months, peoples and theories are names too, when nothing says that they are the month. */
function noNameStanding(token: Token, read: ReadText): Standing | undefined {
  if (!nameAllTheSame.has(token.folded)) return undefined
  const reason = 'person-given-name'
  if (token.shape === 'lower' && !read.usesCapitals && !isMonth(token)) return { level: 'maybe', reason }
  if (token.shape !== 'capital') return undefined
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
    (isTitled(token, read) ||
      (token.gap === ' ' && roles.has(before.folded)) ||
      (isBesides(token.gap) && namedSo.has(before.folded)))
  if (isNamedSo && !(token.shape === 'lower' && facts.isFrequent)) return true
  const after = read.text.slice(token.end, token.end + 12)
  if (/^ ?\((?:v|m|x|f|vr|ca\.?)?,? ?\d{1,3}[,) ]/u.test(after) || /^, \d{1,2}[,.; ]/u.test(after)) return true
  // In a table: “| Mo | 17 |”
  if (/^ ?\| ?\d{1,3}(?: ?jr\.?| jaar)? ?\|/.test(read.text.slice(token.end, token.end + 16))) return true
  if (/^['’]s(?!\p{L})/u.test(after) && token.shape === 'capital' && !token.opensSentence) return true
  return doesSomething(token, read) || isAfterPreposition(token, read) || isCalledSo(token, read)
}

/** “Lucky noemen ze hem” */
function isCalledSo(token: Token, read: ReadText): boolean {
  return (
    token.shape === 'capital' &&
    /^ (?:noem(?:t|en|de|den)|heet|heette)(?!\p{L})/u.test(read.text.slice(token.end, token.end + 9))
  )
}

/** “bij margriet”: after these a thing has its article. */
function isAfterPreposition(token: Token, read: ReadText): boolean {
  const before = read.tokens[token.index - 1]
  const { isGiven, isFrequent } = read.facts(token)
  if (token.shape !== 'lower' || !isGiven || isFrequent || token.gap !== ' ' || !before) return false
  return /^(?:met|bij|aan|tegen|door|namens|volgens|with|told|tell|asked)$/.test(before.folded)
}

/** What only people do. */
const human = new Set(
  `called calls ate heet heette zegt zei vertelt vertelde vraagt vroeg antwoordt antwoordde belt belde mailt mailde appt appte schrijft schreef roept riep fluistert fluisterde vindt vond denkt dacht weet wist huilt huilde lacht lachte
   glimlachte knikt knikte zwijgt zweeg slaapt sliep eet rookt rookte drinkt dronk praat praatte woont woonde luistert luisterde zucht zuchtte durft durfde twijfelt twijfelde studeert studeerde trouwde
   says said tells told asks asked answered phones phoned rang texts texted writes wrote shouts shouted whispers whispered thinks thought knows knew sat slept sleeps cries cried laughs laughed smiled nodded
   smokes smoked drinks drank hates hated loves loved lives lived sighed shrugged grinned stared promised admitted denied argued`.split(
    /\s+/,
  ),
)
const bare = new Set(
  'is was wordt werd heeft had kan kon zit zat staat stond ligt lag doet deed gaat ging komt kwam moet mag wil has does did can comes came goes went'.split(
    ' ',
  ),
)

function doesSomething(token: Token, read: ReadText): boolean {
  const next = read.tokens[token.index + 1]
  if (!next || next.gap !== ' ' || !deeds.has(next.folded)) return false
  const { isFrequent, isNoName } = read.facts(token)
  if (isFrequent && token.opensSentence && (!human.has(next.folded) || token.folded === 'dan')) return false
  const { isGiven, isSurname } = read.facts(token)
  if (!isGiven && (isFrequent || (!isSurname && !human.has(next.folded)))) return false
  // “Hoop doet leven”: what everything can do confirms only a rare word.
  if (bare.has(next.folded)) return !isFrequent && !isNoName && token.shape === 'capital'
  return !isFrequent || token.shape === 'capital' || human.has(next.folded)
}

function isBesides(gap: string): boolean {
  return /^[.:]? ?["“‘'*_]{0,3}$/.test(gap) || gap === ' ('
}

const SHORT_TITLE = 4

export function isTitled(token: Token, read: ReadText): boolean {
  const before = read.tokens[token.index - 1]
  if (before === undefined || !titles.has(before.folded)) return false
  // Only an abbreviation has a dot: “mw. Kuiper”, and not “een zuster. Haar man”.
  return token.gap === ' ' || token.gap === ' (' || (token.gap === '. ' && before.text.length <= SHORT_TITLE)
}

/** “Lange Stef”, “Turkse Mo” */
export function isNicknameWord(token: Token, read: ReadText): boolean {
  if (token.shape !== 'capital') return false
  return nicknameWords.has(token.folded) || (read.facts(token).isNoName && /.{3}(?:se|ish)$/.test(token.folded))
}
