import { type Candidate, strengths } from '../text/candidate.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'
import { isKind, kindsAfter, kindsBefore, looseKinds, plainBeforeKind } from '../words/kinds.ts'
import { particles, roles, titles } from '../words/people.ts'
import { findEmployers, findKnownOrganisations } from './employer.ts'
import { findSmallOrganisations } from './small-organisation.ts'

type Taken = (token: Token) => boolean

const MOST_WORDS = 6
const SUFFIX =
  /.{3,}(?:school|college|lyceum|ziekenhuis|kliniek|kerk|moskee|theater|museum|bedrijf|centrum|fabriek|groep|garage|bakkerij|slagerij|winkel|markt)$/
const CLUB =
  /(?<![\p{L}\p{N}.])(?:[vV]\.?[vV]\.?|[sS]\.?[vV]\.?|[fF]\.?[cC]\.?|[sS]\.?[cC]\.?|[hH]\.?[cC]\.?|[tT]\.?[cC]\.?|[rR][kK][sS][vV]|RKVV|rkvv|vvv|VVV|asv|ASV|usv|USV|kv|KV) (?:(?:\p{Lu}|['’]t )[\p{L}'’-]*(?: |$|(?=[\s.,;:)!?])))+(?:['’]?\d{2}(?!\d))?/gu
/** “at St Aldhelm's”: what a saint owns is a church, a school, a hospice. */
const SAINTS = /(?<![\p{L}\p{N}])(?:St\.?|Saint) \p{Lu}\p{L}+['’]s(?![\p{L}])/gu

/** Schools, employers, clubs, practices: a name beside the word for what it is. */
export function findOrganisations(read: ReadText, isTaken: Taken): Candidate[] {
  const found = [
    ...afterKinds(read, isTaken),
    ...beforeKinds(read, isTaken),
    ...byArticle(read, isTaken),
    ...findEmployers(read, (first) => employerFrom(first, read, isTaken)),
    ...findKnownOrganisations(read, isTaken),
    ...findSmallOrganisations(read, isTaken),
    ...projects(read, isTaken),
  ]
  const named = new Set(found.map(({ start, end }) => read.text.slice(start, end)))
  const alone = read.tokens.filter((token) => isNamedKind(token, read) && !isTaken(token) && !named.has(token.text))
  return [...found, ...clubs(read), ...alone.map((token) => organisation(token, token, 'organisation-kind'))]
}

function organisation(
  first: Token,
  last: Token,
  reason: 'organisation-kind' | 'organisation-context',
  word?: string,
): Candidate {
  return {
    start: first.start,
    end: last.end,
    label: 'organisation',
    reason,
    strength: strengths.named,
    ...(word ? { word } : {}),
  }
}

/** “basisschool De Regenwulp”, “Huisartsenpraktijk Vos & Rademaker”, “Eetcafé 't Wiel” */
function afterKinds(read: ReadText, isTaken: Taken): Candidate[] {
  return read.tokens.flatMap((kind) => {
    const first = read.tokens[kind.index + 1]
    if (!first || first.shape === 'number' || (first.shape === 'lower' && first.text.length !== 2)) return []
    if (!isKind(kind) || isTaken(kind) || !/^ ["“‘'*_]?$/.test(first.gap) || !isNameWord(first, read)) return []
    if ((looseKinds.has(kind.folded) || !kindsBefore.has(kind.folded)) && isPerson(first, read)) return []
    const name = nameFrom(first, read, isTaken)
    if (!name || (name.length === 1 && /^(?:de|het|'t|een|the)$/.test(first.folded))) return []
    const last = name.at(-1) ?? first
    return [organisation(kind, last, 'organisation-kind', kind.text)]
  })
}

function isPerson(token: Token, read: ReadText): boolean {
  const { isGiven, isDutch } = read.facts(token)
  return isGiven && !isDutch
}

function isNameWord(token: Token, read: ReadText): boolean {
  if (/^['’][tn]$/.test(token.text)) return read.tokens[token.index + 1]?.shape === 'capital'
  return (
    token.shape === 'capital' && !read.isSaying(token) && !(read.facts(token).isNoName && !read.facts(token).isSurname)
  )
}

/** The words of a name, from its first: capitals, and what stands between capitals. */
function nameFrom(first: Token, read: ReadText, isTaken: Taken): Token[] | undefined {
  const name: Token[] = []
  for (let token: Token | undefined = first; token && name.length < MOST_WORDS; token = read.tokens[token.index + 1]) {
    if (isTaken(token) || read.isSaying(token) || (name.length > 0 && !/^(?: |-| & | \+ )$/.test(token.gap))) break
    const isCapital =
      token.shape === 'capital' || (token.shape === 'upper' && name.length > 0) || /^['’][tns]$/.test(token.text)
    if (!isCapital && !joinsCapitals(token, read)) break
    name.push(token)
  }
  while (name.length > 0 && name.at(-1)?.shape === 'lower') name.pop()
  return name.length > 0 ? name : undefined
}

function joinsCapitals(token: Token, read: ReadText): boolean {
  const next = read.tokens[token.index + 1]
  return (
    /^(?:en|van|de|het|der|den|ter|ten|op|aan|of|the|and|'t)$/.test(token.folded) &&
    next?.gap === ' ' &&
    next.shape === 'capital' &&
    /^(?:ter|ten|of|van|op|aan|'t)$/.test(token.folded)
  )
}

/** “Elzenbroek College”, “St. Lambert's Primary”, “Delta Pumps BV”, “Riverside nursery” */
function beforeKinds(read: ReadText, isTaken: Taken): Candidate[] {
  return read.tokens.flatMap((kind) => {
    if (!kindsAfter.has(kind.folded) || !/^(?:s)? $|^['’]s? $/.test(kind.gap) || isTaken(kind)) return []
    const name: Token[] = []
    for (
      let token = read.tokens[kind.index - 1];
      token && name.length < MOST_WORDS;
      token = read.tokens[token.index - 1]
    ) {
      if ((token.shape !== 'capital' && token.shape !== 'upper') || isTaken(token) || read.isSaying(token)) break
      name.unshift(token)
      if (!/^(?: |\.? |-| & |['’]s? )$/.test(token.gap) || (token.opensSentence && token.gap !== ' ')) break
    }
    while (name[0] && isPlain(name[0], read)) name.shift()
    const [first] = name
    if (!first || !isOwnName(name, kind, read) || isTitledPerson(name, kind, read)) return []
    const last =
      kind.shape === 'lower' &&
      !/^(?:school|nursery|college|primary|hospital|bakery|garage|hostel|shelter|surgery|academy|church|mosque|pub|pharmacy|centre|club)$/.test(
        kind.folded,
      )
        ? undefined
        : kind
    return last ? [organisation(first, last, 'organisation-kind', kind.text)] : []
  })
}

/** “Mrs Emma Hall”: a title and a given name before it make a surname of the kind. */
function isTitledPerson([title, given]: readonly Token[], kind: Token, read: ReadText): boolean {
  if (!title || !given || kind.shape !== 'capital') return false
  return titles.has(title.folded) && read.facts(given).isGiven && read.facts(kind).isSurname
}

function isPlain(token: Token, read: ReadText): boolean {
  return plainBeforeKind.has(token.folded) || (token.opensSentence && token.folded.length < 4 && read.isOrdinary(token))
}

function isOwnName(name: readonly Token[], kind: Token, read: ReadText): boolean {
  if (name.every((token) => read.facts(token).isNoName || kindsAfter.has(token.folded))) return false
  if (kind.shape === 'lower')
    return name.every(({ opensSentence }) => !opensSentence) || name.some((token) => !read.isOrdinary(token))
  return name.length > 1 || !name[0]?.opensSentence || !read.isOrdinary(name[0])
}

/** “bij De Klaproos”, “naar 't Hommeltje”: an article with a capital in the midst of a sentence. */
function byArticle(read: ReadText, isTaken: Taken): Candidate[] {
  return read.tokens.flatMap((article) => {
    if (article.opensSentence || !/^(?:De|Het|'t|’t)$/.test(article.text) || isTaken(article)) return []
    if (isInSurname(article, read)) return []
    const next = read.tokens[article.index + 1]
    if (!next || next.gap !== ' ' || next.shape !== 'capital') return []
    const name = nameFrom(article, read, isTaken)
    const last = name?.at(-1)
    if (!name || name.length < 2 || !last || read.facts(next).isNoName) return []
    const { isSurname, isGiven } = read.facts(last)
    if (name.length === 2 && isSurname && !isGiven && article.text === 'De') return []
    return [organisation(article, last, 'organisation-context', article.text)]
  })
}

/** “mevrouw In 't Veld”, “Jan van 't Hof” */
function isInSurname(article: Token, read: ReadText): boolean {
  const particle = read.tokens[article.index - 1]
  if (!particle || !particles.has(particle.folded) || article.gap !== ' ') return false
  const before = read.tokens[particle.index - 1]
  return particle.shape === 'capital' || before?.shape === 'capital' || titles.has(before?.folded ?? '')
}

/** “Sint-Janschool”: a name and the kind in one word. */
function isNamedKind(token: Token, read: ReadText): boolean {
  const { isListed, isNoName, isSurname } = read.facts(token)
  return (
    token.shape === 'capital' &&
    SUFFIX.test(token.folded) &&
    !isListed &&
    !isNoName &&
    !isSurname &&
    !(token.opensSentence && read.isOrdinary(token))
  )
}

/** The name of an employer; a known person's is none. */
function employerFrom(first: Token, read: ReadText, isTaken: Taken): Token[] | undefined {
  return isTaken(first) || !isNameWord(first, read) || isPerson(first, read)
    ? undefined
    : nameFrom(first, read, isTaken)
}

/** “via Zuiver Wonen”, “at Bright Futures”: two words with a capital that have no reason for one. */
function projects(read: ReadText, isTaken: Taken): Candidate[] {
  return read.tokens.flatMap((preposition) => {
    if (preposition.shape !== 'lower' || !/^(?:bij|via|at)$/.test(preposition.folded)) return []
    const first = read.tokens[preposition.index + 1]
    if (!first || first.gap !== ' ' || first.shape !== 'capital' || isTaken(first) || isPerson(first, read)) return []
    const name = nameFrom(first, read, isTaken)
    const last = name?.at(-1)
    const isPlain = name?.every(
      (token) => token.shape !== 'capital' || (read.isOrdinary(token) && !read.facts(token).isNoName),
    )
    if (!name || !last || name.length < 2 || !isPlain || roles.has(first.folded)) return []
    return [organisation(first, last, 'organisation-context', preposition.text)]
  })
}

function clubs({ text }: ReadText): Candidate[] {
  return [...text.matchAll(CLUB), ...text.matchAll(SAINTS)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.trimEnd().length,
    label: 'organisation',
    reason: 'organisation-kind',
    strength: strengths.named,
  }))
}
