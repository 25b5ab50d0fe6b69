import { type Candidate, strengths } from '../text/candidate.ts'
import { Cover } from '../text/cover.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'
import { personNouns } from '../words/people.ts'
import { isPossible } from './age.ts'
import { AGE, AGE_UNIT, NO_UNIT, NUMBER, NUMBER_WORD, TEENS_AND_TENS } from './age-words.ts'

const SOFTENER =
  '(?:(?:nu|net|pas|al|bijna|inmiddels|nog|maar|toen|ook|gisteren|vandaag|morgen|yesterday|today|tomorrow|ongeveer|circa|ca\\.?|rond de|is|was|wordt|aged?|about|around|both|beiden?|allebei|samen|only|just|now|then|nearly|almost|who is|who was|die) |± ?)*'
/** “(voornaam Hui)”, “van de Vlasakker”, between the name and the age. */
const ASIDE = '(?: ?\\([^()\\n]{1,40}\\))?(?: (?:van|uit|from|of) [^,.;:()\\n]{1,30})?'
const CLOSE = '(?=[,.;:)!?\\n]|$| (?:en|and|–|-) )'
const AND = `(?:(?:,| en| and| of) (?<second>${AGE}))?(?:(?:,| en| and) (?<third>${AGE}))?`

const patterns = [
  // “Fatima (38)”, “Ilyas (bijna 14)”, “Samira (v, 34, alleenstaand)”
  `^(?:['’]s?)?(?: (?:uit|in|from) [^,.;:()\\n]{1,24})? ?\\((?:[^()\\d\\n]{0,24}[, ] ?)?(?<!groep |klas |leerjaar |kamer |fase |nr\\.? |year |grade )${SOFTENER}(?<first>${AGE})${AND}(?:[,;:] [^()\\n]*)?\\)`,
  // “Daan (groep 4, 8 jaar)”
  `^ ?\\([^()\\n]{1,40}, (?<first>${NUMBER} ?${AGE_UNIT})\\)`,
  // “| Daan | 8 jr |”
  `^[ *_]*\\|[ *_]*(?<first>${AGE})[ *_]*(?=\\|)`,
  // “Daan: 8 jaar”, “Daan – 8,”
  `^ ?(?::|–|-) (?<first>${AGE})(?=[,.;)\\n]|$)`,
  // “Youri, 23,”, “Gerard en Ineke, 52 en 50”, “mw. Chen (voornaam Hui), 44.”, “Danny P. van de Vlasakker, 47,”
  `^${ASIDE}, ${SOFTENER}(?<first>${AGE})${AND}${CLOSE}`,
  // “Emre van 10”, “kleine Sami van 2 jr”
  `^ van ${SOFTENER}(?<first>${AGE})${AND}${NO_UNIT}`,
  // “Kimberley 24, ”
  `^ (?<first>${AGE})(?=[,.;:)\\n]|$| (?:en|and) \\p{Lu})`,
  // “Teoman, haar zoon, is 2,5”
  `^, [^,.;()\\n]{1,50}, (?:is|was|wordt|werd) ${SOFTENER}(?<first>${AGE})${CLOSE}`,
  // “Fatima is 38”, “Levi turned eight”
  `^,?(?: die| who)? (?:is|wordt|was|werd|turned|turns|is geworden)(?: (?:nu|net|pas|al|bijna|inmiddels|nog maar|maar|toen|ook|gisteren|vandaag|morgen|yesterday|today|tomorrow|only|just|now|nearly|almost|about|still|barely))*(?: (?:met|in|op|dit|volgend|this|next) \\p{L}+)? (?<first>${AGE})(?=[,.;:)!?\\n]|$| (?:en|and|jaar|maar|but|geworden|when|toen|now|years))${NO_UNIT}`,
  // “Levi, die 13 is”
  `^,? die (?:net |pas |al |bijna |nu )*(?<first>${AGE}) (?:is|was|wordt|werd)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'diu'))

/** “Vandaag werd Marja 60 en ik was de enige.” */
const BECOMES = /(?<!\p{L})(?:werd|wordt|is|was|toen|als|nu|omdat|dat|when) $/iu
const AFTER_BECOMES = new RegExp(`^ (?<first>${AGE})(?=[.,;!?)]|$| (?:en|and|was|werd|wordt|is)(?!\\p{L}))`, 'du')

const REACH = 110
/** In the same sentence, further on: “…, 57, …”. */
const APPOSITION = new RegExp(
  `, (?<first>(?:\\d{1,2}|1[01]\\d)(?: (?:jaar|jr\\.?))?|${TEENS_AND_TENS})(?=, \\p{L}|$)`,
  'du',
)
/** Numbers in words that begin a sentence about somebody: not the small ones, which count. */
const WRITTEN =
  '(?:Dertien|Veertien|Vijftien|Zestien|Zeventien|Achttien|Negentien|(?:[A-Z]\\p{Ll}+[eë]n)?(?:[Tt]wintig|[Dd]ertig|[Vv]eertig|[Vv]ijftig|[Zz]estig|[Zz]eventig|[Tt]achtig|[Nn]egentig)|(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teen|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-\\p{Ll}+)?)'
/** A sentence that begins with it: “Toen kwam Mei uit school. 12, brugklas.”, “Het ging mis met Chayenne. 17 jaar, bijna 18.” */
const OPENING = new RegExp(
  `(?<=[.!?] )(?:(?:bijna|net|pas|nearly|almost|just) )?(?<first>\\d{1,2}(?: (?:jaar|jr\\.?|maanden|mnd))?|${WRITTEN})(?:, (?:bijna|net|pas|nearly|almost|just) (?<second>\\d{1,2}))?(?=, \\p{Ll})`,
  'dgu',
)
/** Further on in the sentence: “bij Soraya geweest (41)” */
const BRACKETED = /^[^.!?;:()\d\n]{1,60} \((?<first>\d{1,2})\)/du
/** A sentence of its own: “Dat was zijn broer. 81.” */
const ALONE = /^["”’)]{0,2}\. (?<first>\d{1,2})(?=\.(?:\s|$))/du
/** “Samen 61 en 58.” */
const TOGETHER = new RegExp(
  `(?<=[.!?] )(?:samen|together|both|beiden?) (?<first>\\d{1,2}) (?:en|and) (?<second>\\d{1,2})(?![\\p{L}\\p{N}])`,
  'dgiu',
)
const NOUN_BEFORE = new RegExp(`(?<!\\p{L})(?:${[...personNouns].join('|')})$`, 'iu')

const WRITTEN_NUMBER = new RegExp(`^${NUMBER_WORD}(?:-|$)`)

function isNumber({ shape, folded }: Token): boolean {
  return shape === 'number' || WRITTEN_NUMBER.test(folded)
}

/** Numbers beside a name that are how old that person is. */
export function findAgesBeside(
  { text, tokens }: ReadText,
  people: readonly { start: number; end: number }[],
): Candidate[] {
  const numbers = new Cover(text.length, tokens.filter(isNumber))
  const found: Candidate[] = []
  const add = (offset: number, span: readonly [number, number] | undefined) => {
    if (!span) return
    const [start, end] = [offset + span[0], offset + span[1]]
    // “al anderhalf jaar” lasts, “al 84” is old.
    const isSpell =
      /(?<!\p{L})al $/u.test(text.slice(Math.max(0, start - 4), start)) && /\p{L}$/u.test(text.slice(start, end))
    if (isPossible(text.slice(start, end)) && !isSpell)
      found.push({ start, end, label: 'age', reason: 'age-beside-person', strength: strengths.counted })
  }
  for (const { start, end } of people) {
    if (numbers.firstWithin(end, Math.min(text.length, end + REACH)) === undefined) continue
    const rest = text.slice(end, end + REACH)
    if (BECOMES.test(text.slice(Math.max(0, start - 12), start)))
      add(end, AFTER_BECOMES.exec(rest)?.indices?.groups?.['first'])
    const match = [...patterns, ALONE, BRACKETED].map((pattern) => pattern.exec(rest)).find((each) => each !== null)
    const groups = match?.indices?.groups
    for (const span of [groups?.['first'], groups?.['second'], groups?.['third']]) add(end, span)
    const sentence = /^[^.!?;\n]*/.exec(rest)?.[0] ?? ''
    const apposition = match ? null : APPOSITION.exec(sentence)
    if (apposition && !/[€\d]/.test(sentence.slice(0, apposition.index)))
      add(end, apposition.indices?.groups?.['first'])
  }
  const isNear = (at: number) => people.some(({ end }) => end < at && at - end < REACH)
  for (const { index, indices } of [...text.matchAll(OPENING), ...text.matchAll(TOGETHER)]) {
    if (!isNear(index)) continue
    add(0, indices?.groups?.['first'])
    add(0, indices?.groups?.['second'])
  }
  for (const { index } of text.matchAll(/(?<=\p{L})\. \d{1,2}\.(?=\s|$)/gu)) {
    const span = ALONE.exec(text.slice(index, index + 8))?.indices?.groups?.['first']
    if (span && isNear(index) && NOUN_BEFORE.test(text.slice(Math.max(0, index - 20), index))) add(index, span)
  }
  return found
}
