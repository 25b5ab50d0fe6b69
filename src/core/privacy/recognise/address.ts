import { type Candidate, strengths } from '../text/candidate.ts'
import { matchesOf, type Pattern } from '../text/pattern.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'
import { STREET_END, SURE_STREET_END } from '../words/kinds.ts'

const NUMBER = String.raw`\d{1,4}(?: ?(?:bis|hs|huis|[IVX]{1,4}(?![\p{L}])|[A-Fa-f](?![\p{L}\p{N}])|[-/] ?(?:\d{1,4}|[A-Za-z](?![\p{L}]))(?![\p{L}\p{N}])))?`
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
const JOINT = String.raw`(?:van|van de|van den|van der|de|den|der|het|'t|aan de|op de|of|the|ter|ten|und)`

const patterns: readonly Pattern[] = [
  {
    // “Kersenlaan 112”, “kersenlaan 112-b”, “Burgemeester van der Wal-straat 3 bis”
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${WORD}(?: ${JOINT})? )*[\\p{L}'’-]*(?:${STREET_END})[ ,]{1,2}(?:nr\\.? ?|nummer |huisnummer )?${NUMBER}(?![\\p{L}\\p{N}]|[.:,]\\d| ?(?:%|uur|keer|km|meter))`,
      'gu',
    ),
    label: 'location',
    reason: 'address',
    isRight: ([address]) =>
      !/^(?:straat|laan|weg|hof|markt|park|dijk|wal|ring|veld|kamp|haven|pad|baan|akker|weide)/.test(address) &&
      !isYearAtEnd(address),
  },
  {
    // “14 Victoria Road”, “Flat 3, 22 Mill Lane”
    expression:
      /(?<![\p{L}\p{N}])(?:Flat \d{1,3}[A-Za-z]?, ?)?\d{1,4}[A-Za-z]? (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Court|Crescent|Drive|Gardens|Grove|Place|Terrace|Way|Walk|Row|Hill|Square|Mews|Park|Green)(?![\p{L}])/gu,
    label: 'location',
    reason: 'address',
  },
  {
    expression:
      /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Road|Street|Lane|Avenue|Close|Crescent|Drive|Gardens|Grove|Terrace|Mews)(?: \d{1,4}[A-Za-z]?)?(?![\p{L}])/gu,
    label: 'location',
    reason: 'address',
  },
  {
    expression:
      /(?<![\p{L}\p{N}])(?:nr|nummer|no|huisnr|huisnummer|number|flat|appartement)\.? ?\d{1,4}(?: ?[a-fA-F](?![\p{L}]))?(?=[\s.,;:)!?]|$)(?! ?(?:één|1|een)\b)/giu,
    label: 'location',
    reason: 'house-number',
    strength: strengths.counted,
    isRight: (match, text) => isHouse(match, text),
  },
  {
    expression: /(?<![\p{L}\p{N}.,-])[1-9]\d{3}[ \u00a0]?[A-Z]{2}(?![\p{L}\p{N}])/gu,
    label: 'location',
    reason: 'postcode',
    isRight: ([code]) => !/(?:S[ADS]|EU|MB|GB|KM|KG|BV|NL|TV|UK|OK|PM|AM|UR|JR|CV|NB|PS|IB)$/.test(code),
  },
  {
    expression:
      /(?<![\p{L}\p{N}.,-])[1-9]\d{3}(?!jr|mm|km|ml|kg|gr|mb|gb|wk|am|pm|eu|nd|rd|st|th|ms|px|en|ex|er|ad|pk|cc)[a-z]{2}(?![\p{L}\p{N}])/gu,
    label: 'location',
    reason: 'postcode',
  },
  {
    expression: /(?<!\p{L})postcode(?:gebied)?:? (?<span>[1-9]\d{3}(?: ?[a-z]{2})?)(?![\p{L}\p{N}])/giu,
    label: 'location',
    reason: 'postcode',
  },
  {
    expression:
      /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPS-UW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/gu,
    label: 'location',
    reason: 'postcode',
  },
]

/** Streets with their number, bare house numbers and postcodes. */
export function findAddresses(read: ReadText): Candidate[] {
  return [...matchesOf(read.text, patterns), ...namedPlacesWithNumber(read)]
}

/** What is counted or numbered with a capital and is no street. */
const numbered = new Set(
  `gesprek groep klas deel optie foto kamer vraag stap artikel art week dag fase bijlage hoofdstuk paragraaf punt nummer nr versie ronde les sessie
   dossier zaak casus pagina blz figuur tabel route lijn bus tram trein spoor perron lokaal zaal etage verdieping huis team afdeling level top nog
   option step part photo room question group class year day phase chapter page table version round session file case section unit grade platform
   gate flight building floor formula windows channel psalm genesis matteus johannes romeinen article act about over only just nearly at in on for
   ongeveer ruim bijna zo circa al pas sinds met na voor tot van op om per elke iedere ik hij zij we u jij slechts maximaal minimaal totaal plus
   gemiddeld ten alle de het een drie twee code key stage score cijfer norm samen rond tegen before after from until by and or the a an`.split(
    /\s+/,
  ),
)

/** “Markt 17a”, “Oude Vaart 5”, “Hoefblad 66”: a name in capitals, a number, and nothing that it could count. */
function namedPlacesWithNumber(read: ReadText): Candidate[] {
  const found: Candidate[] = []
  for (const number of read.tokens) {
    if (number.shape !== 'number' || number.gap !== ' ' || number.text.length > 4) continue
    const last = read.tokens[number.index - 1]
    if (!last || !isStreetWord(last, read)) continue
    const before = read.tokens[last.index - 1]
    const isTwo = before !== undefined && last.gap === ' ' && isAdjective(before) && before.shape === 'capital'
    const first = isTwo ? before : last
    const end = number.end + suffixLength(read.text.slice(number.end))
    if (isCounting(read.text.slice(end)) || !isPlaced(first, read)) continue
    found.push({ start: first.start, end, label: 'location', reason: 'address', strength: strengths.named })
  }
  return found
}

function isStreetWord(token: Token, read: ReadText): boolean {
  if (token.shape !== 'capital' || token.text.length < 4 || numbered.has(token.folded)) return false
  const { isGiven, isNoName, isDutch } = read.facts(token)
  return !isNoName && (!isGiven || isDutch)
}

function isAdjective({ folded }: Token): boolean {
  return /^(?:oude|oud|nieuwe|nieuw|grote|groot|kleine|korte|lange|hoge|lage|achter|voor|onder|boven|bij|buiten|binnen|sint|st|het|de|'t|den|ten|ter|aan|op|noorder|zuider|ooster|wester)$/.test(
    folded,
  )
}

/** Where a sentence begins a capital says nothing: then the word is no ordinary one, or a place or postcode follows. */
function isPlaced(first: Token, read: ReadText): boolean {
  if (!first.opensSentence) return true
  if (new RegExp(`(?:${SURE_STREET_END})$`).test(first.folded)) return true
  const rest = read.text.slice(first.end, first.end + 60)
  return (
    !read.isOrdinary(first) ||
    /^[^.\n]{0,20}\d[^.\n]{0,6}(?: (?:in|te|at) \p{Lu}|, ?(?:\d{4} ?[A-Z]{2}|\p{Lu}))/u.test(rest)
  )
}

function suffixLength(rest: string): number {
  return /^(?: ?(?:bis|hs)(?!\p{L})|[-/ ]?[A-Fa-f](?![\p{L}\p{N}])|[-/]\d{1,3}(?!\d))/u.exec(rest)?.[0].length ?? 0
}

function isCounting(rest: string): boolean {
  return /^(?:\d|[.:,]\d|%|\)? ?(?:keer|x|uur|u|jaar|jr|maanden|mnd|weken|dagen|min|minuten|euro|km|m|meter|kilo|procent|mensen|kinderen|years?|months?|weeks?|days?|hours?|times|people|minutes)(?![\p{L}]))/u.test(
    rest,
  )
}

/** “nr. 43” is a house when the text says that somebody lives there. */
function isHouse(match: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 30), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20)
  return (
    /(?<!\p{L})(?:van|op|naar|bij|naast|tegenover|woont|wonen|buren|buurman|buurvrouw|at|from|next door|lives|opposite)(?: (?:de|het|the))? $/iu.test(
      before,
    ) && !/^ op |^ in (?:de|het) (?:rij|lijst)/.test(after)
  )
}

function isYearAtEnd(address: string): boolean {
  return / (?:19|20)\d{2}$/.test(address)
}
