import type { ReadText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'
import { deeds, openingParticles, roles, titles } from '../words/people.ts'
import { isInitial, isInitialWithDot } from './name-run.ts'

/** Letters after these count or measure something. */
const lettered = new Set(
  `groep optie vitamine plan categorie type klas bijlage punt deel route blok model hepatitis team keuze stap fase rij vak gebouw niveau maat cup lijn de het een of en
   group option vitamin category class appendix part section block step phase row building level size form point grade the a an`.split(
    /\s+/,
  ),
)
const abbreviations =
  /^(?:B\.?V|N\.?V|U\.?K|U\.?S|P\.?S|N\.?B|E\.?U|V\.?S|A\.?D|T\.?V|D\.?J|P\.?M|A\.?M|I\.?D|I\.?Q|O\.?K|C\.?V|R\.?I\.?P)\.?$/

/** Initials that are somebody's name, alone or before a surname: “J.W. van der Berg”, “mevrouw K.”, “B. (34)”. */
export function initialsAt(token: Token, read: ReadText): readonly Token[] | undefined {
  if (!isInitial(token) || (token.text === 'I' && read.languages.includes('en'))) return undefined
  const before = read.tokens[token.index - 1]
  if (before && token.gap === '.' && isInitial(before)) return undefined
  const tokens = allInitials(token, read)
  const last = tokens.at(-1)
  if (!last) return undefined
  if (hasSurname(last, read) && !(before && token.gap === ' ' && lettered.has(before.folded) && tokens.length === 1))
    return tokens
  if (abbreviations.test(read.text.slice(token.start, last.end))) return undefined
  return isSomebody(tokens, before, read) ? tokens : undefined
}

const MOST_INITIALS = 6

function allInitials(first: Token, read: ReadText): Token[] {
  const tokens = [first]
  for (
    let next = read.tokens[first.index + 1];
    next && tokens.length < MOST_INITIALS;
    next = read.tokens[next.index + 1]
  ) {
    const last = tokens.at(-1)
    if (!last || !isInitial(next) || !isInitialWithDot(last, read) || !/^\. ?$/.test(next.gap)) break
    tokens.push(next)
  }
  return tokens
}

/** A surname follows: with its dot before it, or with a particle between. */
function hasSurname(last: Token, read: ReadText): boolean {
  const next = read.tokens[last.index + 1]
  if (!next || !isInitialWithDot(last, read) || !/^\. ?$/.test(next.gap)) return false
  if (next.shape === 'capital' && next.text.length > 1) {
    const { isSurname, isNoName } = read.facts(next)
    return !isNoName && (isSurname || !read.isOrdinary(next) || !isListed(last, read))
  }
  const surname = read.tokens[next.index + 1]
  return (
    openingParticles.has(next.folded) &&
    surname !== undefined &&
    /^(?:van|v|de|den|der|el|ten|ter|te|vd|'t)$/.test(next.folded) &&
    hasCapitalSoon(next, read)
  )
}

function hasCapitalSoon(particle: Token, read: ReadText): boolean {
  return read.tokens.slice(particle.index + 1, particle.index + 4).some(({ shape }) => shape === 'capital')
}

/** “A. Stoppen”: a letter that numbers a line. */
export function isListed(token: Token, read: ReadText): boolean {
  const begins = /(?:^|\n)[\s*_>#|-]*$/.test(read.text.slice(Math.max(0, token.start - 12), token.start))
  return begins && /^\.[*_]* (?:\p{Lu}|$)/u.test(read.text.slice(token.end, token.end + 6))
}

function isSomebody(tokens: readonly Token[], before: Token | undefined, read: ReadText): boolean {
  const [first] = tokens
  const last = tokens.at(-1)
  if (!first || !last || first.text.length > 2) return false
  const after = read.text.slice(last.end, last.end + 12)
  const isSpoken =
    before !== undefined &&
    ((titles.has(before.folded) && /^\.? $/.test(first.gap)) || (roles.has(before.folded) && first.gap === ' '))
  // “mevrouw X” has no name yet.
  if (isSpoken) return !/^[XYZ]$/.test(first.text) && /^(?:\.|[\s,;:)'’]|$)/.test(after)
  if (!after.startsWith('.')) return /^ \((?:v|m|x|f)?,? ?\d{1,2}\b/.test(after) && !first.opensSentence
  if (/^\.? ?\((?:v|m|x|f)?,? ?\d{1,2}\b/.test(after) || isQuoted(first, last, read)) return true
  const next = read.tokens[last.index + 1]
  if (!next || !/^\.['’]?s? $/.test(next.gap) || next.shape !== 'lower')
    return after.startsWith('.,') && !first.opensSentence
  if (isListed(first, read) || first.opensSentence) return deeds.has(next.folded)
  return before === undefined || !(first.gap === ' ' && lettered.has(before.folded))
}

function isQuoted(first: Token, last: Token, read: ReadText): boolean {
  return /["“‘]$/.test(first.gap) && /^\.["”’]/.test(read.text.slice(last.end, last.end + 2))
}
