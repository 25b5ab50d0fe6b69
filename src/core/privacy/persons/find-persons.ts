import { type Candidate, strengths } from '../text/candidate.ts'
import { Cover } from '../text/cover.ts'
import type { ReadText } from '../text/read-text.ts'
import type { ReasonCode } from '../text/reason-code.ts'
import type { Token } from '../text/tokens.ts'
import { deeds, namedSo, openingParticles, particles, roles } from '../words/people.ts'
import { initialsAt, isListed } from './initials.ts'
import { afterParticles, extend, isInitialWithDot, type NameRun, runOf } from './name-run.ts'
import { isConfirmed, isNicknameWord, isTitled, standingOf } from './name-standing.ts'
import { findNicknames } from './nicknames.ts'

/** A name that was found, and what the rest of the text may know of it. */
interface Found extends NameRun {
  readonly reason: ReasonCode
  readonly word?: string
}

/**
 * The people of a text. First the names that are sure where they stand, then those that the sure ones confirm: a word that
 * is somebody's name in one place is so in another.
 */
export function findPersons(read: ReadText, isTaken: (token: Token) => boolean): Candidate[] {
  const sure = walk(read, isTaken, (token) => isHead(token, read))
  const nicknames = findNicknames(read)
  const names = new Set([...namesIn(sure, read), ...nicknames.flatMap((nickname) => partsOf(nickname, read))])
  const known = new Cover(read.text.length, sure)
  const again = walk(
    read,
    (token) => isTaken(token) || known.touches(token),
    (token) => isNamedElsewhere(token, names, read),
  )
  return [...sure, ...again, ...nicknames].map(({ start, end, reason, word }) => ({
    start,
    end,
    label: 'person',
    reason,
    strength: strengths.known,
    ...(word === undefined ? {} : { word }),
  }))
}

/** The words of a nickname by which it is found again: those with a capital. */
function partsOf({ start, end }: { start: number; end: number }, { tokens }: ReadText): string[] {
  const within = tokens.filter((token) => start <= token.start && token.end <= end)
  return within.length > 1 ? [] : within.filter(({ shape }) => shape === 'capital').map(({ folded }) => folded)
}

interface Head {
  readonly run: NameRun
  readonly reason: ReasonCode
}

function walk(read: ReadText, isTaken: (token: Token) => boolean, headAt: (token: Token) => Head | undefined): Found[] {
  const found: Found[] = []
  let free = 0
  for (const token of read.tokens) {
    if (token.index < free || isTaken(token)) continue
    const head = headAt(token)
    if (!head) continue
    found.push({ ...withNickname(head.run, free, read), ...explain(head, read) })
    free = (head.run.tokens.at(-1)?.index ?? token.index) + 1
  }
  return found
}

/** “Lange Stef”: the word before belongs to the name when it has a capital of its own. */
function withNickname(run: NameRun, free: number, read: ReadText): NameRun {
  const [first] = run.tokens
  const before = first && read.tokens[first.index - 1]
  if (!before || before.index < free || first.gap !== ' ' || !isNicknameWord(before, read)) return run
  return runOf([before, ...run.tokens], read)
}

function explain({ run, reason }: Head, read: ReadText): { reason: ReasonCode; word?: string } {
  const [first] = run.tokens
  const before = first && read.tokens[first.index - 1]
  if (first && before && first.gap.trim().length < 2) {
    if (isTitled(first, read)) return { reason: 'person-title', word: before.text }
    if (roles.has(before.folded)) return { reason: 'person-role', word: before.text }
    if (namedSo.has(before.folded)) return { reason: 'person-named-so', word: before.text }
  }
  if (reason === 'person-elsewhere' || reason === 'person-initial') return { reason }
  return run.tokens.length > 1 ? { reason: 'person-full-name' } : { reason, word: run.tokens[0]?.text ?? '' }
}

function isHead(token: Token, read: ReadText): Head | undefined {
  if (token.shape === 'number' || isPlainWord(token, read)) return undefined
  const initials = initialsAt(token, read)
  if (initials) return { run: extend(initials, read), reason: 'person-initial' }
  const surname = surnameHead(token, read)
  if (surname) return { run: extend(surname, read), reason: 'person-surname' }
  const titled = isTitled(token, read) && titledHead(token, read)
  if (titled) return { run: extend([token], read), reason: 'person-title' }
  const standing = standingOf(token, read)
  if (!standing) return undefined
  const run = extend([token], read)
  if (standing.level === 'sure' || isConfirmed(token, read) || isFullName(run, read))
    return { run, reason: standing.reason }
  return undefined
}

/** Most words of a text, and never the beginning of a name. */
function isPlainWord(token: Token, read: ReadText): boolean {
  const { isFrequent, isGiven } = read.facts(token)
  return token.shape === 'lower' && isFrequent && !isGiven && !openingParticles.has(token.folded)
}

/** A word that may be a name, and another with a capital after it. */
function isFullName({ tokens }: NameRun, read: ReadText): boolean {
  const [first, ...rest] = tokens
  const last = rest.at(-1)
  if (!first || !last || last.shape !== 'capital' || last.text.length === 1) return false
  const { isGiven } = read.facts(first)
  const { isSurname, isDutch, isEnglish } = read.facts(last)
  return isGiven
    ? isSurname || !(isDutch || isEnglish)
    : !read.isOrdinary(first) && (isSurname || !read.isOrdinary(last))
}

/** “Van Dongen zei niks”, “de jongen van De Groot”, and after a title also “van Rijn”. */
function surnameHead(token: Token, read: ReadText): readonly Token[] | undefined {
  if (!openingParticles.has(token.folded)) return undefined
  const hasTitle = isTitled(token, read)
  if (token.shape !== 'capital' && !hasTitle) return undefined
  const isCapitalised = token.shape === 'capital' && !token.opensSentence
  const tokens = afterParticles(token, read, isCapitalised) ?? (hasTitle ? capitalAfter(token, read) : undefined)
  const surname = tokens?.at(-1)
  if (!tokens || !surname || surname.text.length === 1) return undefined
  // “het bruin café”: a colour of a house, not a name.
  if (/^(?: caf[eé]|-caf[eé]| kroeg)/u.test(read.text.slice(surname.end, surname.end + 6))) return undefined
  if (hasTitle) return tokens
  const { isSurname, isNoName, isPlace } = read.facts(surname)
  if (isNoName && !isSurname) return undefined
  const isOpening = token.opensSentence
  if (/^(?:van|von|vd|v\.d\.|vande|vander|el|al|abu|abou|ait|ben|bin|ten|ter)$/.test(token.folded)) {
    return isSurname || !(isOpening && (isPlace || read.isOrdinary(surname))) ? tokens : undefined
  }
  return isSurname && !(isOpening && tokens.length === 2 && isPlace) ? tokens : undefined
}

/** “Mrs. van Rijn”: after a title the surname may be any word. */
function capitalAfter(particle: Token, read: ReadText): readonly Token[] | undefined {
  const next = read.tokens[particle.index + 1]
  return next?.gap === ' ' && next.shape === 'capital' ? [particle, next] : undefined
}

/** After a title every capital names somebody; in small letters what is no other word, or is known as a name. */
function titledHead(token: Token, read: ReadText): boolean {
  if (token.text.length < 2 || token.shape === 'number' || /^(?:NN|N\.N|XX|YY)$/.test(token.text)) return false
  const { isNoName, isSurname, isGiven, isFrequent, isDutch, isEnglish } = read.facts(token)
  if (token.shape === 'capital')
    return !token.opensSentence && (!isNoName || isSurname || isGiven) && !read.isSaying(token)
  if (token.shape !== 'lower' || particles.has(token.folded) || isNoName) return false
  if (!isDutch && !isEnglish) return token.text.length > 2
  return !read.usesCapitals && (isSurname || isGiven) && !isFrequent
}

const SHORTEST_PART = 2

/** The parts of the names that were found, by which the same people are found again. */
function namesIn(found: readonly Found[], read: ReadText): ReadonlySet<string> {
  const names = found.flatMap(({ tokens }) =>
    tokens.filter((token) => !particles.has(token.folded) && !isNicknameWord(token, read)),
  )
  const initials = found
    .filter(({ tokens: { length } }) => length === 1)
    .flatMap(({ tokens }) => tokens.filter((token) => isInitialWithDot(token, read)))
  return new Set([
    ...names.filter(({ text }) => text.length >= SHORTEST_PART).map(({ folded }) => folded),
    ...initials.map(({ text }) => `${text}.`),
  ])
}

function isNamedElsewhere(token: Token, names: ReadonlySet<string>, read: ReadText): Head | undefined {
  if (isInitialWithDot(token, read) && names.has(`${token.text}.`) && !isListed(token, read))
    return { run: runOf([token], read), reason: 'person-elsewhere' }
  if (token.text.length < SHORTEST_PART || !names.has(token.folded) || read.isSaying(token)) return undefined
  const { isDutch, isEnglish, isNoName } = read.facts(token)
  const isWord = isDutch || isEnglish || isNoName
  if (token.shape === 'lower' && (token.text.length < 3 || (isWord && !isSmallAgain(token, read)))) return undefined
  // “Kok van beroep ook nog”: where a sentence begins the word may be itself.
  if (isWord && token.opensSentence && !isConfirmed(token, read) && !isFollowedAsName(token, read)) return undefined
  return { run: extend([token], read), reason: 'person-elsewhere' }
}

/** In a text without capitals a name that is a word too is a name again where it does something. */
function isSmallAgain(token: Token, read: ReadText): boolean {
  const next = read.tokens[token.index + 1]
  return !read.usesCapitals && read.facts(token).isGiven && next?.gap === ' ' && deeds.has(next.folded)
}

function isFollowedAsName(token: Token, read: ReadText): boolean {
  const next = read.tokens[token.index + 1]
  if (next?.gap === ' ' && deeds.has(next.folded)) return true
  return /^(?:['’]s|[,:(]| ?\()/.test(read.text.slice(token.end, token.end + 2))
}
