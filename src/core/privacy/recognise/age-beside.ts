import { type Candidate, strengths } from '../text/candidate.ts'
import { isPossible } from './age.ts'
import { AGE, NO_UNIT } from './age-words.ts'

const SOFTENER =
  '(?:(?:nu|net|pas|al|bijna|inmiddels|nog|maar|toen|ook|ongeveer|circa|ca\\.?|rond de|is|was|wordt|aged?|about|around|only|just|now|then|nearly|almost|who is|who was|die) |± ?)*'
/** “(voornaam Hui)”, “van de Vlasakker”, between the name and the age. */
const ASIDE = '(?: ?\\([^()\\n]{1,40}\\))?(?: (?:van|uit|from|of) [^,.;:()\\n]{1,30})?'
const CLOSE = '(?=[,.;:)!?\\n]|$| (?:en|and|–|-) )'
const AND = `(?:(?:,| en| and| of) (?<second>${AGE}))?(?:(?:,| en| and) (?<third>${AGE}))?`

const patterns = [
  // “Fatima (38)”, “Ilyas (bijna 14)”, “Samira (v, 34, alleenstaand)”
  `^(?:['’]s?)? ?\\((?:[^()\\d\\n]{0,24}[, ] ?)?${SOFTENER}(?<first>${AGE})${AND}(?:[,;:] [^()\\n]*)?\\)`,
  // “Youri, 23,”, “Gerard en Ineke, 52 en 50”, “mw. Chen (voornaam Hui), 44.”, “Danny P. van de Vlasakker, 47,”
  `^${ASIDE}, ${SOFTENER}(?<first>${AGE})${AND}${CLOSE}`,
  // “Emre van 10”, “kleine Sami van 2 jr”
  `^ van ${SOFTENER}(?<first>${AGE})${AND}${NO_UNIT}`,
  // “Kimberley 24, ”
  `^ (?<first>${AGE})(?=[,.;:)\\n]|$)`,
  // “Fatima is 38”, “Levi turned eight”
  `^,?(?: die| who)? (?:is|wordt|was|werd|turned|turns|is geworden)(?: (?:nu|net|pas|al|bijna|inmiddels|nog maar|maar|toen|ook|only|just|now|nearly|almost|about|still|barely))* (?<first>${AGE})(?=[,.;:)!?\\n]|$| (?:en|and|jaar|maar|but|geworden|when|toen|now|years))${NO_UNIT}`,
  // “Levi, die 13 is”
  `^,? die (?:net |pas |al |bijna |nu )*(?<first>${AGE}) (?:is|was|wordt|werd)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'diu'))

const REACH = 110
/** In the same sentence, further on: “…, 57, …”. */
const APPOSITION = new RegExp(
  `, (?<first>(?:\\d{1,2}|1[01]\\d)(?: (?:jaar|jr\\.?))?)(?=, \\p{L})(?!, (?:\\d|en |and ))`,
  'du',
)
/** A sentence that begins with it: “Toen kwam Mei uit school. 12, brugklas.” */
const OPENING = /(?<=[.!?] )(?<first>\d{1,2})(?=, \p{Ll})/dgu

/** Numbers beside a name that are how old that person is. */
export function findAgesBeside(text: string, people: readonly { start: number; end: number }[]): Candidate[] {
  const found: Candidate[] = []
  const add = (offset: number, span: readonly [number, number] | undefined) => {
    if (!span) return
    const [start, end] = [offset + span[0], offset + span[1]]
    if (isPossible(text.slice(start, end)))
      found.push({ start, end, label: 'age', reason: 'age-beside-person', strength: strengths.counted })
  }
  for (const { end } of people) {
    const rest = text.slice(end, end + REACH)
    const match = patterns.map((pattern) => pattern.exec(rest)).find((each) => each !== null)
    const groups = match?.indices?.groups
    for (const span of [groups?.['first'], groups?.['second'], groups?.['third']]) add(end, span)
    const sentence = /^[^.!?;\n]*/.exec(rest)?.[0] ?? ''
    if (!match && !/[€\d]/.test(sentence.replace(APPOSITION, '')))
      add(end, APPOSITION.exec(sentence)?.indices?.groups?.['first'])
  }
  for (const match of text.matchAll(OPENING))
    if (people.some(({ end }) => end < match.index && match.index - end < REACH))
      add(0, match.indices?.groups?.['first'])
  return found
}
