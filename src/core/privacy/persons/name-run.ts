import type { ReadText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'
import { isKind, looseKinds } from '../words/kinds.ts'
import { deeds, openingParticles, particles, roles, titles } from '../words/people.ts'

/** The words of one name, from the first to the last. */
export interface NameRun {
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
}

const MOST_PARTICLES = 4
const MOST_WORDS = 7

export function runOf(tokens: readonly Token[], read: ReadText): NameRun {
  const first = tokens[0]
  const last = tokens.at(-1)
  const end = last ? last.end + (isInitialWithDot(last, read) ? 1 : 0) : 0
  return { tokens, start: first?.start ?? 0, end }
}

/** What follows `head` and belongs to the same name: more given names, initials, particles, surnames. */
export function extend(head: readonly Token[], read: ReadText): NameRun {
  const tokens = [...head]
  while (tokens.length < MOST_WORDS) {
    const last = tokens.at(-1)
    const more = last && nextPart(last, tokens, read)
    if (!more) break
    tokens.push(...more)
  }
  return runOf(tokens, read)
}

function nextPart(last: Token, before: readonly Token[], read: ReadText): readonly Token[] | undefined {
  const next = read.tokens[last.index + 1]
  if (!next || !isJoined(last, next)) return undefined
  if (particles.has(next.folded)) {
    // A surname has its particles once: “Stijn de Jong van het Brekerland College”.
    const hasSurname = before.some(({ folded, text }) => text.length > 1 && particles.has(folded))
    const surname = hasSurname ? undefined : afterParticles(next, read, isInitial(last))
    if (surname) return surname
    if (next.shape === 'lower') return undefined
  }
  if (next.text.length === 1) return isInitial(next) && !isSentenceEnd(last, next) ? [next] : undefined
  return isLaterName(last, next, read) ? [next] : undefined
}

function isJoined(last: Token, next: Token): boolean {
  return next.gap === ' ' || (isInitial(last) && /^\.? ?$/.test(next.gap)) || next.gap === '-'
}

function isSentenceEnd(last: Token, next: Token): boolean {
  return last.text.length > 1 && next.gap.includes('.')
}

/** A second word of a name: with a capital, unless it names something else; in small letters when it is no other word. */
function isLaterName(last: Token, next: Token, read: ReadText): boolean {
  const { isNoName, isDutch, isEnglish, isFrequent, isSurname, isPlace } = read.facts(next)
  if (read.isSaying(next)) return false
  if (isTradeAsSurname(last, next, read)) return true
  if (titles.has(next.folded)) return false
  if (next.shape === 'capital') return (!isNoName || isSurname) && !isKind(next)
  if (next.shape === 'upper') return next.text.length > 2 && isSurname && last.shape === 'upper'
  if (next.shape !== 'lower' || last.shape === 'capital' || next.text.length < 3 || deeds.has(next.folded)) return false
  if (roles.has(next.folded) || isNoName || isPlace) return false
  return isDutch || isEnglish ? isSurname && !isFrequent && !read.usesCapitals : true
}

/** “Truus Bakker”, “Mei Tan”: what names a trade, a house or a title is a surname here, unless it says what the next name is. */
function isTradeAsSurname(last: Token, next: Token, read: ReadText): boolean {
  const belongsToName = read.facts(last).isGiven || isInitial(last) || next.gap === '-'
  if (next.shape !== 'capital' || !belongsToName || !read.facts(next).isSurname) return false
  const after = read.tokens[next.index + 1]
  return after?.gap !== ' ' || after.shape !== 'capital'
}

/**
 * “van der Laan-Mendes”: particles, then the surname they belong to.
 *
 * @param isSure initials went before, so that any word is a surname
 */
export function afterParticles(first: Token, read: ReadText, isSure = false): readonly Token[] | undefined {
  const tokens = [first]
  while (tokens.length <= MOST_PARTICLES) {
    const last = tokens.at(-1)
    const next = last && read.tokens[last.index + 1]
    if (!next || !/^ ?\.? ?$/.test(next.gap)) return undefined
    tokens.push(next)
    if (particles.has(next.folded) && next.shape !== 'capital') continue
    const isPlainSurname = isSure && next.shape === 'capital' && next.text.length > 1
    return isPlainSurname || isSurnameAfter(tokens, next, read) ? tokens : undefined
  }
  return undefined
}

function isSurnameAfter(tokens: readonly Token[], surname: Token, read: ReadText): boolean {
  const { isNoName, isSurname, isDutch, isEnglish, isFrequent, isPlace } = read.facts(surname)
  const [first, second] = tokens
  if (!first || !second || !opensSurname(first, second) || read.isSaying(surname)) return false
  if (surname.shape === 'capital') {
    if (surname.text.length === 1) return isInitial(surname)
    // “Mo de Kapper”
    if (first.text === 'de' && tokens.length === 2 && (roles.has(surname.folded) || looseKinds.has(surname.folded)))
      return true
    return isSurname || !(isNoName || isKind(surname) || isFrequent)
  }
  if (surname.shape !== 'lower' || isNoName) return false
  // “dokter van lieshout”: a title makes a surname of what is no other word, in any text.
  if (isFormal(first, read) && (isPlace || !(isDutch || isEnglish))) return surname.text.length > 1
  if (read.usesCapitals) return false
  // In small letters “sanne van de buren” is no name, and “sanne de vries” is.
  if (!isDutch && !isEnglish) return !isPlace || isSurname
  return isSurname && (!isFrequent || isFormal(first, read))
}

/** “mevrouw de boer”: after these even the commonest word is a surname. */
function isFormal(first: Token, read: ReadText): boolean {
  return /^(?:mw|mevr|mevrouw|dhr|hr|heer|meneer|mijnheer|fam|familie|mr|mrs|ms|dokter|doctor|dr|drs|prof|professor|dominee|ds|pastoor|rechter|meester|juf|zuster|broeder)$/.test(
    read.tokens[first.index - 1]?.folded ?? '',
  )
}

const weak = /^(?:in|op|aan|bij|uit|over|onder|voor|tot|te|het)$/

/** “in 't Veld” and “op den Buijs” are surnames; “in de Havenstraat” is not. */
function opensSurname(first: Token, second: Token): boolean {
  if (!openingParticles.has(first.folded)) return false
  // “In De Pijp”: a sentence that begins with where it is.
  if (weak.test(first.folded) && first.opensSentence && second.shape === 'capital') return false
  return !weak.test(first.folded) || first.shape === 'capital' || /^(?:'t|den|der)$/.test(second.folded)
}

export function isInitial({ text, shape }: Token): boolean {
  return shape !== 'number' && /^(?:\p{Lu}|Th|Ch|Ph|Chr|IJ|Tj|Joh|Jac|Wm|St)$/u.test(text)
}

export function isInitialWithDot(token: Token, read: ReadText): boolean {
  return isInitial(token) && read.text[token.end] === '.'
}
