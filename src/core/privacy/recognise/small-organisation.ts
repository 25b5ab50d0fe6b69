import { type Candidate, strengths } from '../text/candidate.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'
import { kindsAfter, looseKinds, plainBeforeKind } from '../words/kinds.ts'
import { deeds, particles, roles, titles } from '../words/people.ts'

/** Houses and schools that bear a name; what follows or goes before their kind without an article is that name. */
const housesBefore =
  /^(?:verpleeghuis|verpleegtehuis|verzorgingshuis|verzorgingstehuis|bejaardentehuis|zorgcentrum|woonzorgcentrum|woonzorghuis|zorghuis|hospice|basisschool|kinderdagverblijf|gezinshuis|zorgboerderij|buurthuis|ziekenhuis|moskee|camping|sporthal|vv|sv|fc|rksv)$/
const housesAfter =
  /^ (?:(?:care|nursing|residential|retirement|rest) home|primary|secondary|college|lyceum|school|academy|hospital|hospice|hostel|shelter|nursery|cafe|pub|mosque|church|court|lodge|house|surgery)(?!\p{L})/u
/** Of these the word itself belongs to the name. */
const partOfName =
  /^(?:college|lyceum|school|academy|primary|secondary|hospital|hospice|nursery|surgery|court|lodge|house)$/
/** “avondrood, het verpleeghuis” */
const sameThing =
  /^, (?:het|de|een|dat|the|a) (?:\p{Ll}+ )?(?:verpleeghuis|verpleegtehuis|verzorgingshuis|verzorgingstehuis|bejaardentehuis|zorgcentrum|woonzorgcentrum|hospice|basisschool|ziekenhuis|(?:care|nursing|residential) home|hospital|school)(?!\p{L})/u
const before = /^(?:in|naar|van|uit|bij|op|het|at|to|from|the|of|near|into)$/
const MOST_WORDS = 3

/** Organisations in text that was typed without capitals, where only their kind gives them away. */
export function findSmallOrganisations(read: ReadText, isTaken: (token: Token) => boolean): Candidate[] {
  if (read.usesCapitals) return []
  return read.tokens.flatMap((token): Candidate[] => {
    if (isTaken(token)) return []
    const next = read.tokens[token.index + 1]
    if (housesBefore.test(token.folded) && next?.gap === ' ' && !isTaken(next) && isNameLike(next, read))
      return [organisation(next, next, token.text)]
    if (isNameLike(token, read) && sameThing.test(read.text.slice(token.end, token.end + 60)) && isPlaced(token, read))
      return [organisation(token, token, token.text)]
    return housesAfter.test(read.text.slice(token.end, token.end + 20)) ? beforeKind(token, read, isTaken) : []
  })
}

/** “gerrit rietveld college”, “in willow court care home” */
function beforeKind(last: Token, read: ReadText, isTaken: (token: Token) => boolean): Candidate[] {
  const name: Token[] = []
  for (let token: Token | undefined = last; token && name.length < MOST_WORDS; token = read.tokens[token.index - 1]) {
    if (isTaken(token) || !isNameLike(token, read, name.length === 0)) break
    name.unshift(token)
    if (token.gap !== ' ') break
  }
  const [first] = name
  if (!first || !isPlaced(first, read)) return []
  const isOwn = name.some((token) => !read.facts(token).isFrequent && !kindsAfter.has(token.folded))
  const kind = read.tokens[last.index + 1]
  const end = kind && partOfName.test(kind.folded) ? kind : last
  return isOwn ? [organisation(first, end, kind?.text ?? '')] : []
}

function isPlaced(first: Token, read: ReadText): boolean {
  const word = read.tokens[first.index - 1]
  return word !== undefined && first.gap === ' ' && before.test(word.folded)
}

/** No word that says which or what one does there. */
function isNameLike(token: Token, read: ReadText, mayBeKind = true): boolean {
  const { folded, shape } = token
  if (shape !== 'lower' || folded.length < 3 || plainBeforeKind.has(folded) || looseKinds.has(folded)) return false
  if (particles.has(folded) || roles.has(folded) || titles.has(folded) || deeds.has(folded)) return false
  if (!mayBeKind && kindsAfter.has(folded)) return false
  const { isFrequent, isNoName, isGiven } = read.facts(token)
  // “opgenomen”, “gebeld”, “gelegen”: what was done there.
  const isDone = !isGiven && /^(?:\p{L}{2,4})?ge\p{L}+(?:d|t|en)$|(?:de|te|den|ten)$/u.test(folded)
  return !isFrequent && !isNoName && !isDone
}

function organisation(first: Token, last: Token, word: string): Candidate {
  const span = { start: first.start, end: last.end }
  return { ...span, label: 'organisation', reason: 'organisation-kind', strength: strengths.named, word }
}
