import { type Candidate, strengths } from '../text/candidate.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'
import { isBrand } from '../words/no-names.ts'
import { organisationNames } from '../words/organisations.ts'

const WORKED =
  'werk(?:t|te|en|ten|zaam)?|gewerkt|baan|baantje|bijbaan|stage|dienst|loon|salaris|contract|ontslag(?:en)?|inpakker|vakkenvuller|chauffeur|schoonmaker|lasser|solliciteert|sollicitatie|works?|worked|working|job|employed|wages|shifts?|placement|volunteers?|driver|cleaner'
/** “werkt bij”, “lost his job at the”; and after the one, the other: “bij Hoogovens en bij de” */
const EMPLOYED = new RegExp(
  `(?<!\\p{L})(?:${WORKED})(?: \\p{Ll}+){0,2} (?:bij|van|voor|at|for|with)(?: de| het| the)? (?=\\p{L})`,
  'giu',
)
const ANOTHER = /^(?:,| en| and| of| or)(?: later| daarna| then)?(?: bij| voor| at| for)?(?: de| het| the)? (?=\p{Lu})/u

/** What the words of a name are, from its first; undefined when they are no name. */
type NameFrom = (first: Token) => readonly Token[] | undefined

/**
 * Where somebody works: “werkt bij Nijhuis”, “a job at Brightwater”. A company that everybody knows counts as well, for
 * here it says something about a person.
 */
export function findEmployers(read: ReadText, nameFrom: NameFrom): Candidate[] {
  const byStart = new Map(read.tokens.map((token) => [token.start, token]))
  return [...read.text.matchAll(EMPLOYED)].flatMap(({ 0: match, index }) => {
    const found: Candidate[] = []
    let first = byStart.get(index + match.length)
    while (first) {
      const last: Token | undefined = isKnown(first) ? first : nameFrom(first)?.at(-1)
      if (!last) break
      found.push(employer(first, last, match.trim()))
      const more: RegExpExecArray | null = ANOTHER.exec(read.text.slice(last.end, last.end + 40))
      first = more ? byStart.get(last.end + more[0].length) : undefined
    }
    return found
  })
}

function isKnown({ folded }: Token): boolean {
  return isBrand(folded) || organisationNames.has(folded)
}

/** Names that say by themselves that they are an organisation's, wherever they stand. */
export function findKnownOrganisations(read: ReadText, isTaken: (token: Token) => boolean): Candidate[] {
  return read.tokens
    .filter((token) => organisationNames.has(token.folded) && !isTaken(token) && isNamed(token, read))
    .map((token) => employer(token, token, token.text))
}

/** With a capital that says something; in small letters only what is no other word. */
function isNamed(token: Token, read: ReadText): boolean {
  const { isListed, isGiven, isSurname } = read.facts(token)
  const isOther = isListed || isGiven || isSurname
  return token.shape === 'lower'
    ? !isOther && !read.usesCapitals
    : !isOther || (!token.opensSentence && !isGiven && !isSurname)
}

function employer(first: Token, last: Token, word: string): Candidate {
  const span = { start: first.start, end: last.end }
  return { ...span, label: 'organisation', reason: 'organisation-context', strength: strengths.named, word }
}
