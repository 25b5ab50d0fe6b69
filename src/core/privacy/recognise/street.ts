import { type Candidate, strengths } from '../text/candidate.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'
import { STREET_END, SURE_STREET_END } from '../words/kinds.ts'

/** What is counted or numbered with a capital and is no street. */
const numbered = new Set(
  `gesprek groep klas deel optie foto kamer vraag stap artikel art week dag fase bijlage hoofdstuk paragraaf punt nummer nr versie ronde les sessie
   dossier zaak casus pagina blz figuur tabel route lijn bus tram trein spoor perron lokaal zaal etage verdieping huis team afdeling level top nog
   option step part photo room question group class year day phase chapter page table version round session file case section unit grade platform
   gate flight building floor formula windows channel psalm genesis matteus johannes romeinen article act about over only just nearly at in on for
   ongeveer ruim bijna zo circa al pas sinds met na voor tot van op om per elke iedere ik hij zij we u jij slechts maximaal minimaal totaal plus
   gemiddeld ten alle de het een drie twee code key stage score cijfer norm samen rond tegen before after from until by and or the a an bed balie
   wachttijd wachtlijst werkdruk kosten budget schuld zin vrij totaal`.split(/\s+/),
)

const streetEnd = new RegExp(`.{2,}(?:${STREET_END})$`)
const sureEnd = new RegExp(`.{3,}(?:${SURE_STREET_END})$`)
const smallEnd = /.{3,}(?:straat|laan|weg|plein|gracht|kade|singel|dreef|plantsoen|steeg)$/
const LONGEST_NUMBER = 4
const MOST_WORDS = 5

/** “Kersenlaan 112”, “Markt 17a”, “Laan van Meerdervoort 12”: a street, and the number of a house. */
export function findStreets(read: ReadText): Candidate[] {
  return read.tokens.flatMap((number) => {
    if (number.shape !== 'number' || number.text.length > LONGEST_NUMBER || isYear(number)) return []
    const last = streetBefore(number, read)
    if (!last) return []
    const isStreet = streetEnd.test(last.folded)
    const isNamed = isStreet ? isStreetName(last, read) : isPlainName(last, read)
    const first = isNamed ? firstWord(last, read) : last
    const end = number.end + suffixLength(read.text.slice(number.end, number.end + 10))
    if (!isNamed || isCounting(read.text.slice(end, end + 20))) return []
    if (!(sureEnd.test(last.folded) || isPlaced(first, read))) return []
    const strength = isStreet ? strengths.notation : strengths.named
    return [{ start: first.start, end, label: 'location', reason: 'address', strength }]
  })
}

function isYear({ text }: Token): boolean {
  return /^(?:19|20)\d{2}$/.test(text)
}

/** The word before a house number, past “nr.” */
function streetBefore(number: Token, read: ReadText): Token | undefined {
  const before = read.tokens[number.index - 1]
  if (!before || !/^(?:,? |\.? ?)$/.test(number.gap)) return undefined
  if (/^(?:nr|nummer|no|huisnummer)$/.test(before.folded) && /^,? $/.test(before.gap))
    return read.tokens[before.index - 1]
  return number.gap === ' ' || (number.gap === ', ' && sureEnd.test(before.folded)) ? before : undefined
}

/** In small letters only what no dictionary has, “onderweg 3 keer”, or what follows “de” in a text without capitals. */
function isStreetName(token: Token, read: ReadText): boolean {
  if (numbered.has(token.folded)) return false
  const { isGiven, isListed, isNoName } = read.facts(token)
  if (token.shape === 'capital')
    return !isNoName && !(token.opensSentence && isListed && !sureEnd.test(token.folded)) && !isGiven
  const isSmall = token.shape === 'lower' && smallEnd.test(token.folded)
  return isSmall && (!isListed || (!read.usesCapitals && read.tokens[token.index - 1]?.folded === 'de'))
}

function isPlainName(token: Token, read: ReadText): boolean {
  if (token.shape !== 'capital' || token.text.length < 4 || numbered.has(token.folded)) return false
  const { isGiven, isNoName } = read.facts(token)
  return !isNoName && !isGiven
}

/** “Prins Hendrikkade”, “Burgemeester van der Walstraat”, “Ds. Talmaweg”: where the name of the street begins. */
function firstWord(last: Token, read: ReadText): Token {
  let first = last
  for (let words = 1; words < MOST_WORDS; words += 1) {
    const before = read.tokens[first.index - 1]
    if (!before || !/^\.? $/.test(first.gap)) break
    const isJoint =
      /^(?:van|de|den|der|het|'t|aan|op|ten|ter|en)$/.test(before.folded) && hasCapitalBefore(before, read)
    if (!isJoint && !(before.shape === 'capital' && isPartOfName(before, read))) break
    first = before
  }
  return first.shape === 'capital' || first === last ? first : last
}

/** “Laan van”, “Burgemeester van der” */
function hasCapitalBefore(joint: Token, read: ReadText): boolean {
  return read.tokens
    .slice(Math.max(0, joint.index - 2), joint.index)
    .some(
      ({ shape, folded }) =>
        shape === 'capital' &&
        /^(?:laan|weg|plein|hof|park|singel|straat|prins|prinses|koningin|koning|burgemeester|dokter|dr|ds|pastoor|jan|graaf|heer|sint|st|professor|prof)$/.test(
          folded,
        ),
    )
}

function isPartOfName(token: Token, read: ReadText): boolean {
  return !(token.opensSentence && read.isOrdinary(token) && read.facts(token).isFrequent)
}

/** Where a sentence begins a capital says nothing: then the word is no ordinary one, or a place or postcode follows. */
function isPlaced(first: Token, read: ReadText): boolean {
  if (!first.opensSentence) return true
  const rest = read.text.slice(first.end, first.end + 60)
  return (
    !read.isOrdinary(first) ||
    /^[^.\n]{0,20}\d[^.\n]{0,6}(?: (?:in|te|at) \p{Lu}|, ?(?:\d{4} ?[A-Z]{2}|\p{Lu}))/u.test(rest)
  )
}

/** “17a”, “3-B”, “88-2”, “3 bis”, “141-III” */
function suffixLength(rest: string): number {
  return (
    /^(?: ?(?:bis|hs|huis)(?!\p{L})| ?[A-Fa-f](?![\p{L}\p{N}])|-?[IVX]{1,4}(?!\p{L})|[-/] ?(?:[A-Za-z](?!\p{L})|\d{1,4}(?!\d)))/u.exec(
      rest,
    )?.[0].length ?? 0
  )
}

function isCounting(rest: string): boolean {
  return /^(?:\d|[.:,]\d|%|\)? ?(?:keer|x|uur|u|jaar|jr|maanden|mnd|weken|dagen|min|minuten|euro|km|m|meter|kilo|procent|mensen|kinderen|years?|months?|weeks?|days?|hours?|times|people|minutes)(?![\p{L}]))/u.test(
    rest,
  )
}
