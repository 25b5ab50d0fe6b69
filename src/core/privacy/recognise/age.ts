import { type Candidate, strengths } from '../text/candidate.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'
import { personNouns } from '../words/people.ts'
import { AGE_UNIT, DECADE, NO_UNIT, NUMBER_WORD, ORDINAL_AGE } from './age-words.ts'

const NOUN = `(?<!\\p{L})(?:${[...personNouns].join('|')}|little one)`
const SOFTENER =
  '(?:(?:nu|net|pas|al|bijna|inmiddels|nog|maar|toen|ook|gisteren|vandaag|morgen|yesterday|today|tomorrow|ruim|hooguit|amper|krap|ongeveer|ca\\.?|circa|rond de|zo rond de|een jaar of|only|just|now|nearly|almost|about|around|still|barely|already|not yet|weer|er|(?:volgende|deze|next|this) (?:maand|week|jaar|month|week|year|zomer|winter|lente|herfst)|(?:met|in|op) \\p{L}+) |± ?)*'
const PRONOUN = '(?:ik|hij|ze|zij|i|he|she|who|die)'
const BE =
  '(?:is|was|wordt|werd|ben|word|bent|worden|waren|zijn|geworden|turned|turns|turning|am|are|were|be|becomes|became)'
const ENDS = '(?=[.,;:!?)"”]|$'
/** A number, what stands before it and what after it; both read from the number outwards. */
interface Around {
  readonly before: RegExp
  readonly after: RegExp
}

const around = (before: string, after: string): Around => ({
  before: new RegExp(`${before}$`, 'iu'),
  after: new RegExp(`^${after}`, 'iu'),
})

/** The number itself, with its unit, is the age. */
const numbers: readonly Around[] = [
  // “vrouw van 34”, “a boy of eight”, “zoon van zes weken”
  around(`${NOUN} (?:van|of|aged) ${SOFTENER}`, NO_UNIT),
  // “jongen (12)”, “cliënt (v, 34)”, “(m/19)”
  around(
    `(?:${NOUN} \\((?:[vmxf],? ?)?|[( ]\\([vmxf][,/ ]{1,2}|^\\([vmxf][,/ ]{1,2})${SOFTENER}`,
    `(?=[,;) ])${NO_UNIT}`,
  ),
  // “mijn jongste, 15,”
  around(`${NOUN}[,:] ${SOFTENER}`, `${ENDS}| (?:en|and|of) (?:\\d|${NUMBER_WORD}))`),
  // “ze was 19”, “she's only 22”, “mijn dochter is 4”
  around(
    `(?:(?<!\\p{L})${PRONOUN}|${NOUN})(?:['’](?:s|m)| ${BE}) ${SOFTENER}`,
    `${ENDS}| (?:en|and|but|maar|toen|when|dan|now|then|geworden|is|was|of|or|with|met|die|in|op|this|next|last|volgende|deze))${NO_UNIT}`,
  ),
  // “shes 17”, typed in haste
  around('(?<!\\p{L})(?:hes|shes|im) (?:only |now |just |nearly |almost )?', `${ENDS}|[- ]?ish)${NO_UNIT}`),
  // “wordt ze 18”
  around(`(?<!\\p{L})${BE} ${PRONOUN} ${SOFTENER}`, `${ENDS}| (?:en|and|maar|but|dan|when|op|in|geworden))${NO_UNIT}`),
  // “toen ik 16 was”, “als hij 18 wordt”
  around(
    `(?<!\\p{L})(?:toen|als|sinds|omdat|dat|terwijl|nu|voordat|voor|zodra|wanneer|die|tot) (?:${PRONOUN} )?${SOFTENER}`,
    ' (?:was|is|werd|wordt|geworden|waren|zijn|worden)(?!\\p{L})',
  ),
  // “dochter 11,”, “meisje 8 jr”
  around(`${NOUN} `, ENDS + ')'),
  // “12 is hij pas”, “84 jaar is ze”
  around('(?:^|[.!?\\n] ?|maar |al |pas )', ' (?:is|was|wordt) (?:ze|hij|zij|he|she)(?!\\p{L})'),
  // “voel ik me weer 16”
  around('(?<!\\p{L})(?:voel|voelde|voelt|feel|felt|feels)(?: \\p{L}+){0,3} ', '(?= (?:met|with)|[.,;!?]|$)'),
  // “at the age of 9”, “aged 6”, “leeftijd: 43”, “op mijn 16”
  around('(?<!\\p{L})(?:(?:at|from|since|until|by) (?:the age of|age) )', NO_UNIT),
  around(`(?<!\\p{L})(?:aged|leeftijd|lft\\.?|age):? (?:van )?${SOFTENER}`, NO_UNIT),
  // “vermoedelijk rond de 60”, “een jaar of 40”
  around(
    '(?<!\\p{L})(?:rond de|tegen de|een jaar of|naar schatting|schat (?:hem|haar|ik)(?: op)?|looks about|around) ',
    '(?=[.,;!?)]|$)',
  ),
  // “dat zijn dochter jarig is, vijf”
  around('(?<!\\p{L})(?:jarig|verjaardag|birthday)(?: \\p{L}+){0,3},? ', ENDS + ')'),
  around('(?<!\\p{L})(?:turned|turns|turning) ', `${ENDS}| (?:in|on|last|this|next|when|and))`),
]

/** What belongs to the number makes it an age: “34-jarige”, “6-year-old”, “3 jaar oud”. */
const tails: readonly RegExp[] = [
  // “haar 80e verjaardag”
  /^(?:ste|de|e|st|nd|rd|th) (?:verjaardag|birthday)(?!\p{L})/iu,
  /^[- ]?jarige?(?! ?(?:bestaan|huwelijk|jubileum|contract|traject|opleiding|relatie|ervaring))(?!\p{L})/iu,
  /^(?:[½¼]|,5)?[- ]?(?:jaar|jr\.?|maanden|mnd|weken|wkn|wk|dagen|years?|yrs?|months?|weeks?|days?)[- ](?:oud|jong|old)(?!s|\p{L})/iu,
  /^ ?(?:y\.?o\.?|y\/o|yrs? old)(?!\p{L})/iu,
]

const WRITTEN = new RegExp(`^(?:${NUMBER_WORD})(?=$|[- ]?jarige?$|-)`, 'iu')
const UNIT = new RegExp(`^ ?${AGE_UNIT}`, 'iu')

const decades: readonly RegExp[] = [
  // “in his 40s”, “mid-30s”, “begin 30”
  /(?<!\p{L})(?:in (?:his|her|their|my) (?:early |mid |late )?|(?:early|mid|late)[- ])[2-9]0s(?!\p{L})/giu,
  /(?<=(?<!\p{L})met (?:haar|zijn|mijn|hun) )\d{1,3} (?:jaar|jr)(?!\p{L})/giu,
  /(?<!\p{L})(?:begin|eind|midden|half) [2-9]0(?=[,.;:)!?]|$| (?:en|met|is|was)(?!\p{L}))/gimu,
  new RegExp(
    `(?<!\\p{L})(?:halverwege de|rond de|tegen de|dik in de|ver over de|net over de) ${DECADE.nl}(?![\\p{L}])(?! (?:euro|keer|mensen|procent|gezinnen))`,
    'giu',
  ),
  // “begin dertig”, “eind twintig”, “in de zeventig”, “in haar dertiger jaren”
  new RegExp(
    `(?<!\\p{L})(?:begin|eind|midden|half|medio|voorin|achterin|diep in|ver in|(?:ergens )?in)(?: in)?(?: de| haar| zijn| hun| mijn)?(?: late| early| mid)? ${DECADE.nl}(?:er jaren)?(?! ?(?:euro|keer|mensen|jaar|procent|gezinnen|cli|dagen|minuten|uur|%))(?![\\p{L}])`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:in )?(?:(?:his|her|their|my|the) )?(?:(?:early|mid|late|middle)[- ])?(?:to[- ])?${DECADE.en}(?![\\p{L}])`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:een|die|deze|de|als|jonge|oude|eenzame|vitale) )${DECADE.nl}er(?![\\p{L}])(?! jaren)`,
    'giu',
  ),
]
/** “op haar zestiende”, “vanaf zijn 12e” */
const ORDINAL = new RegExp(
  `(?<=(?<!\\p{L})(?:op|vanaf|sinds|tot|voor|na|rond|tegen) (?:zijn|haar|hun|mijn|je|m['’]n|z['’]n|d['’]r|de leeftijd van) )(?:\\d{1,2}(?:ste|de|e)?|${ORDINAL_AGE})(?! (?:kind|jaar|keer|dag|week|verjaardag|huis|baan|poging|plek))(?![\\p{L}\\p{N}])`,
  'giu',
)

const LONGEST_HALF = ' and a half.'.length
const REACH_BEFORE = 44
const REACH_AFTER = 40

/** Years and months, as those write who follow how children grow: “7;4”. */
const YEARS_AND_MONTHS = /(?<![\p{L}\p{N};.,:/-])1?\d;(?:1[01]|\d)(?![\p{L}\p{N};:/-]|[.,]\d)/gu

/** Ages that the words around them give away; those beside a name are `findAgesBeside`. */
export function findAges({ text, tokens }: ReadText): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, end: number, reason: 'age-number' | 'age-words') =>
    found.push({ start, end, label: 'age', reason, strength: strengths.counted })
  let last = -1
  for (const token of tokens) {
    const number = numberIn(token, text)
    if (number === undefined) continue
    const index = token.start
    const end = endOfAge(text, index, number)
    const joined = found.at(-1)?.end === last && isListed(text.slice(last, index))
    if (end === undefined && !joined) continue
    if (!isPossible(number)) continue
    last = end ?? withUnit(text, index + number.length)
    add(index, last, 'age-number')
  }
  for (const { 0: age, index } of text.includes(';') ? text.matchAll(YEARS_AND_MONTHS) : [])
    add(index, index + age.length, 'age-number')
  for (const pattern of tokens.some(isDecadeOrOrdinal) ? [...decades, ORDINAL] : [])
    for (const { 0: age, index } of text.matchAll(pattern)) add(index, index + age.length, 'age-words')
  return found
}

/** The number that a word is or begins with; not one that is part of an amount, a time or a date. */
function numberIn({ start, text: word, shape }: Token, text: string): string | undefined {
  const rest = text.slice(start + word.length, start + word.length + LONGEST_HALF)
  if (shape === 'number')
    return word.length > 3 || /[.,€$£:/-]/.test(text[start - 1] ?? '')
      ? undefined
      : word + (/^[½¼¾]/.exec(rest)?.[0] ?? '')
  const written = WRITTEN.exec(word)?.[0]
  return written === word ? written + (/^ and a half(?!\p{L})/u.exec(rest)?.[0] ?? '') : written
}

function isDecadeOrOrdinal({ folded, shape, gap }: Token): boolean {
  return /(?:tig(?:er|ste)?|ties|teens|de|te)$/.test(folded) || (shape === 'number' && /[ -]$/.test(gap))
}

/** “kinderen van 4, 6 en 9”: a number joined to an age is one too. */
function isListed(between: string): boolean {
  return /^(?:, | en | and | of | or | & )$/.test(between)
}

/** Where the age ends that begins here, if it is one. */
function endOfAge(text: string, index: number, number: string): number | undefined {
  const before = text.slice(Math.max(0, index - REACH_BEFORE), index)
  if (isRule(before)) return undefined
  const bare = index + number.length
  const after = text.slice(bare, bare + REACH_AFTER)
  const tail = tails.map((pattern) => pattern.exec(after)?.[0]).find((match) => match !== undefined)
  if (tail !== undefined) return bare + tail.length
  const end = withUnit(text, bare)
  const rest = text.slice(end, end + REACH_AFTER)
  return numbers.some((each) => each.after.test(rest) && each.before.test(before)) ? end : undefined
}

function withUnit(text: string, end: number): number {
  return end + (UNIT.exec(text.slice(end, end + 12))?.[0].length ?? 0)
}

/** Nobody is older than this. */
export const OLDEST = 112

export function isPossible(age: string): boolean {
  const [number] = /\d+/.exec(age) ?? []
  return number === undefined || Number(number) <= OLDEST
}

/** “tot 18 jaar”, “boven de 30”, “under 12”: an age in a rule is nobody's. */
function isRule(before: string): boolean {
  return /(?:tot|vanaf|boven de|onder de|minstens|minimaal|maximaal|t\/m|tot en met|under|over|until|up to|at least|from)(?: de)? $/i.test(
    before,
  )
}
