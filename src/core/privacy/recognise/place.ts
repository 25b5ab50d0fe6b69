import { lexicon } from '../lexicon/lexicon.ts'
import { type Candidate, strengths } from '../text/candidate.ts'
import type { ReadText } from '../text/read-text.ts'
import type { ReasonCode } from '../text/reason-code.ts'
import type { Token } from '../text/tokens.ts'
import { PLACE_END, PLACE_START, SURE_STREET_END } from '../words/kinds.ts'

type Taken = (token: Token) => boolean

const MOST_WORDS = 5
/** In front of a place, and of little else. */
const locative = new Set(
  'in te uit naar vanuit nabij rondom richting omgeving gemeente regio dorp dorpje stad stadje gehucht wijk buurt from in near around outside towards'.split(
    ' ',
  ),
)
/** In front of a place, and of a person as well. */
const beside = new Set('bij van tot via langs achter voor rond op aan at to of by over tegenover behind'.split(' '))

const placeEnd = new RegExp(`^.{2,}(?:${PLACE_END})$`)
const placeStart = new RegExp(`^(?:${PLACE_START})$`)
const neighbourhoodEnd =
  /^.{2,}(?:akker|akkers|hoek|veld|velden|hof|hoven|beemd|kamp|kampen|made|wei|weide|horst|donk|heuvel|berg|duin|gaard|eiland|oord|zicht|rijt|loop|poel)$/
const streetEnd = new RegExp(`^.{3,}(?:${SURE_STREET_END})$`)
/** What stands for who governs there, unless the text says that somebody is in it. */
const seats = new Set([
  'den haag',
  'the hague',
  'brussel',
  'brussels',
  'washington',
  'westminster',
  'londen',
  'london',
  'hilversum',
])

interface Place {
  readonly first: Token
  readonly last: Token
  readonly reason: ReasonCode
}

/** Towns, villages, neighbourhoods, squares: what the list knows, and what the text speaks of as a place. */
export function findPlaces(read: ReadText, isTaken: Taken): Candidate[] {
  const found: Place[] = []
  for (let index = 0; index < read.tokens.length; index += 1) {
    const token = read.tokens[index]
    if (!token || isTaken(token) || read.isSaying(token)) continue
    const place =
      knownPlace(token, read) ??
      unknownPlace(token, read) ??
      namedSpot(token, read) ??
      smallPlace(token, read) ??
      smallRoad(token, read)
    if (!place) continue
    found.push(place)
    index = place.last.index
  }
  return [...found, ...elsewhere(found, read, isTaken)].map(({ first, last, reason }) => ({
    start: first.start,
    end: last.end,
    label: 'location',
    reason,
    strength: reason === 'place-context' || isLocated(first, read) ? strengths.named : strengths.known,
  }))
}

/** A place that the list knows; one that is a word or a name as well only after “in”, “uit”, “from”. */
function knownPlace(token: Token, read: ReadText): Place | undefined {
  if (token.shape !== 'capital' && !(token.shape === 'upper' && token.text.length > 3) && !/^['’]s$/.test(token.text))
    return undefined
  const last = longestKnown(token, read)
  if (!last) return undefined
  const name = read.text.slice(token.start, last.end).toLowerCase()
  const isLocal = isLocated(token, read) || isAfterAddress(token, read) || isDistrict(token, last, read)
  if (token.shape === 'upper' && !isLocal) return undefined
  if (last === token && read.facts(token).isNoName) return undefined
  if (seats.has(name)) return isLocal ? { first: token, last, reason: 'place-known' } : undefined
  if (last === token && !isLocal) {
    const { isGiven, isSurname, isNoName } = read.facts(token)
    if (isNoName || isGiven || isSurname || read.isOrdinary(token)) {
      const isBeside = isSurname && !isGiven && !read.isOrdinary(token) && beside.has(before(token, read)?.folded ?? '')
      if (!isBeside && (isGiven || isNoName || read.isOrdinary(token) || token.opensSentence)) return undefined
    }
  }
  return { first: token, last, reason: 'place-known' }
}

/** “in de Bijlmer”, “uit de Schilderswijk”: only districts have an article. */
function isDistrict(first: Token, last: Token, read: ReadText): boolean {
  if (!isInNeighbourhood(first, read)) return false
  const name = read.tokens.slice(first.index, last.index + 1).map(({ folded }) => folded)
  return lexicon().places.get(name.join(' '))?.startsWith('neighbourhood') ?? false
}

function longestKnown(first: Token, read: ReadText): Token | undefined {
  const { places } = lexicon()
  for (let words = MOST_WORDS; words > 1; words -= 1) {
    const last = read.tokens[first.index + words - 1]
    if (!last || last.shape === 'number') continue
    const between = read.text.slice(first.start, last.end)
    if (/[^\p{L} '’-]/u.test(between)) continue
    const name = read.tokens.slice(first.index, last.index + 1).map(({ folded }) => folded)
    const isNamed = last.shape === 'capital' || first.text === '’s' || /^(?:buurt|wijk)$/.test(last.text)
    if (isNamed && places.has(name.join(' '))) return last
  }
  return first.text.length > 1 && read.facts(first).isPlace ? first : undefined
}

/** “in Zandlo”, “bij Nieuw-Rietdijk”, “de dijk bij Ter Elsen”, “uit de Vlasakker” */
function unknownPlace(token: Token, read: ReadText): Place | undefined {
  if (token.shape !== 'capital' || token.opensSentence) return undefined
  const facts = read.facts(token)
  if (facts.isNoName || /^(?:De|Het|The)$/.test(token.text)) return undefined
  const next = read.tokens[token.index + 1]
  const isTwo =
    placeStart.test(token.text) && next?.gap === ' ' && next.shape === 'capital' && !read.facts(next).isNoName
  const isLonger = next?.gap === ' ' && next.shape === 'capital' && !read.facts(next).isGiven
  const last = isTwo || (isLonger && isLocated(token, read)) ? next : token
  const name = last.folded.replace(/^.*-/, '')
  const hasEnding = placeEnd.test(name)
  const hasStart = isTwo || new RegExp(`^(?:${PLACE_START})-`).test(token.text)
  const isWord = facts.isDutch || facts.isEnglish
  if (isLocated(token, read)) {
    if (facts.isGiven || (facts.isSurname && !hasEnding && !hasStart)) return undefined
    if (!isWord || hasStart || (hasEnding && !read.languages.includes('en')))
      return { first: token, last, reason: 'place-context' }
    return undefined
  }
  if (
    isInNeighbourhood(token, read) &&
    !facts.isGiven &&
    (!isWord || neighbourhoodEnd.test(token.folded) || streetEnd.test(token.folded))
  )
    return { first: token, last, reason: 'place-context' }
  if (hasStart && beside.has(before(token, read)?.folded ?? '') && !facts.isGiven)
    return { first: token, last, reason: 'place-context' }
  if (!hasEnding || facts.isGiven || facts.isSurname || facts.isListed || read.languages.includes('en'))
    return undefined
  return { first: token, last, reason: 'place-ending' }
}

function before(token: Token, read: ReadText): Token | undefined {
  return /^ (?:["“‘'(*_]*)$/.test(token.gap) ? read.tokens[token.index - 1] : undefined
}

/** “in”, “uit”, “from” stand before it, alone or with “het dorp”. */
function isLocated(token: Token, read: ReadText): boolean {
  const word = before(token, read)
  // “in Bussum en Naarden”
  if (word && /^(?:en|of|and|or)$/.test(word.folded)) {
    const other = before(word, read)
    return other !== undefined && read.facts(other).isPlace && other.shape === 'capital' && isLocated(other, read)
  }
  return (
    word !== undefined &&
    locative.has(word.folded) &&
    !/^(?:kijk|loopt|liep|zin|trek)$/.test(before(word, read)?.folded ?? '')
  )
}

function isInNeighbourhood(token: Token, read: ReadText): boolean {
  const article = before(token, read)
  const preposition = article && before(article, read)
  return (
    /^(?:de|het|the)$/.test(article?.text ?? '') &&
    preposition !== undefined &&
    /^(?:in|uit|van|op|naar|aan|bij|from|on|at|to)$/.test(preposition.folded)
  )
}

/** “7841 PN Wolderhaar”, “Smidsstraat 41, Wolderhaar” */
function isAfterAddress(token: Token, read: ReadText): boolean {
  return /(?:\d{4} ?[A-Z]{2}|\d[\w-]*),? $/.test(read.text.slice(Math.max(0, token.start - 12), token.start))
}

/** “Gedempte Zuiderdiep”, “Oude Kerkplein” */
function firstOfSpot(token: Token, read: ReadText): Token {
  const adjective = token.gap === ' ' ? read.tokens[token.index - 1] : undefined
  if (!adjective || adjective.shape !== 'capital' || adjective.opensSentence || token.shape !== 'capital') return token
  const { isGiven, isNoName } = read.facts(adjective)
  return isGiven || isNoName ? token : adjective
}

/** “het Beatrixpark”, “aan het Kerkplein”, “de Havenstraat”, also in small letters after “in de”. */
function namedSpot(token: Token, read: ReadText): Place | undefined {
  if (token.shape === 'number' || !streetEnd.test(token.folded)) return undefined
  const { isFrequent, isGiven, isSurname, isListed } = read.facts(token)
  if (isFrequent || isGiven) return undefined
  const spot: Place = { first: firstOfSpot(token, read), last: token, reason: 'place-ending' }
  if (token.shape === 'capital') {
    if (!token.opensSentence) return isSurname && !isInNeighbourhood(token, read) ? undefined : spot
    return !isListed && /(?:straat|laan|plein|gracht|kade|singel)$/.test(token.folded) ? spot : undefined
  }
  const isStreet = /.{3,}(?:straat|laan|plein|gracht|kade|singel)$/.test(token.folded)
  return token.shape === 'lower' && isStreet && !isListed && isInNeighbourhood(token, read) ? spot : undefined
}

/** Without a capital: a place of the list that is nothing else, after “in”, “uit”, “naar”. */
function smallPlace(token: Token, read: ReadText): Place | undefined {
  if (token.shape !== 'lower' || token.text.length < 4) return undefined
  const { isPlace, isListed, isGiven, isSurname, isFrequent } = read.facts(token)
  // “via rotherham”: after these a person may stand as well.
  const isBeside = !read.usesCapitals && !isListed && !isSurname && beside.has(before(token, read)?.folded ?? '')
  if (!isLocated(token, read) && !isBeside) return undefined
  // “in zuilen”: a town that is a word too has no article, and a word has.
  const isWord = isListed && (read.usesCapitals || isFrequent || !isTown(token))
  if (isPlace && !isWord && !isGiven) return { first: token, last: token, reason: 'place-known' }
  return undefined
}

/** Bigger than a village, or a district. */
function isTown({ folded }: Token): boolean {
  return !(lexicon().places.get(folded) ?? 'village').startsWith('village')
}

/** “on dunstable road”, “14 ash close”, without capitals. */
function smallRoad(token: Token, read: ReadText): Place | undefined {
  const road = read.tokens[token.index + 1]
  if (token.shape !== 'lower' || read.usesCapitals || road?.gap !== ' ') return undefined
  const number = token.gap === ' ' ? read.tokens[token.index - 1] : undefined
  const isNumbered = number?.shape === 'number' && number.text.length < 4
  if (read.facts(token).isFrequent || (read.facts(token).isListed && !isNumbered)) return undefined
  if (!/^(?:road|street|lane|avenue|drive|close|crescent|park|square|gardens|terrace|estate)$/.test(road.text))
    return undefined
  return { first: isNumbered ? number : token, last: road, reason: 'place-ending' }
}

/** A place that was found is found again where the words around it do not tell. */
function elsewhere(found: readonly Place[], read: ReadText, isTaken: Taken): Place[] {
  const names = new Set(
    found.filter(({ first, last }) => first === last && first.shape === 'capital').map(({ first }) => first.folded),
  )
  const starts = new Set(found.map(({ first }) => first.start))
  return read.tokens
    .filter((token) => names.has(token.folded) && !starts.has(token.start) && !isTaken(token) && isSame(token, read))
    .map((token) => ({ first: token, last: token, reason: 'place-known' }))
}

function isSame(token: Token, read: ReadText): boolean {
  const { isListed, isGiven } = read.facts(token)
  return token.shape === 'capital'
    ? !token.opensSentence || !isListed
    : token.shape === 'lower' && !isListed && !isGiven
}
