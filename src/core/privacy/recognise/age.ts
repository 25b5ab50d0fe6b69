import { type Candidate, strengths } from '../text/candidate.ts'
import { matchesOf, type Pattern } from '../text/pattern.ts'
import { personNouns } from '../words/people.ts'
import { AGE, AGES, DECADE, NO_UNIT, NUMBER, NUMBER_WORD, ORDINAL_AGE } from './age-words.ts'

const NOUN = `(?:${[...personNouns].join('|')})`
const SOFTENER =
  '(?:nu|net|pas|al|bijna|inmiddels|nog|maar|toen|ook|ruim|ongeveer|ca\\.?|circa|rond de|zo rond de|een jaar of|only|just|now|nearly|almost|about|around|still|barely|already|not yet|weer|net geworden|± ?)'
const PRONOUN = '(?:ik|hij|ze|zij|i|he|she|who|die)'
const BE =
  '(?:is|was|wordt|werd|ben|word|bent|worden|waren|zijn|geworden|turned|turns|turning|am|are|were|be|becomes|became)'
const START = '(?<![\\p{L}\\p{N}.,€$£:/-])'

const counted = (lines: readonly string[], reason: 'age-number' | 'age-words'): Pattern[] =>
  lines.map((line) => ({
    expression: new RegExp(line, 'giu'),
    label: 'age',
    reason,
    strength: strengths.counted,
    isRight: (match, text) => !isRule(text.slice(Math.max(0, match.index - 16), match.index)),
  }))

const patterns: readonly Pattern[] = [
  ...counted(
    [
      // “34-jarige”, “vierendertigjarig”, “6-year-old”, “8 months old”, “3 jaar oud”
      `${START}(?<span>(?:\\d{1,3}|${NUMBER_WORD})[- ]?jarige?)(?! ?(?:bestaan|huwelijk|jubileum|contract|traject|opleiding|relatie|ervaring))(?![\\p{L}]*(?:contract|plan))`,
      `${START}(?<span>(?:\\d{1,3}|${NUMBER_WORD})(?:[½¼]|,5)?[- ]?(?:jaar|jr\\.?|maanden|mnd|weken|wkn|wk|dagen|years?|yrs?|months?|weeks?|days?)[- ](?:oud|jong|old)(?!s))(?![\\p{L}])`,
      `${START}(?<span>\\d{1,3} ?(?:y\\.?o\\.?|y\\/o|yrs? old|jr\\.? oud))(?![\\p{L}])`,
      // “vrouw van 34”, “kinderen van 4 en 6”, “a boy of eight”, “zoon van zes weken”
      `(?<!\\p{L})${NOUN} (?:van|of|aged) (?:${SOFTENER} )*(?<span>${AGES})${NO_UNIT}`,
      // “jongen (12)”, “zoons (4 en 6)”, “cliënt (v, 34)”
      `(?<!\\p{L})${NOUN} \\((?:[vmxf],? ?)?(?:${SOFTENER} ?)*(?<span>${AGES})(?=[,;) ])${NO_UNIT}`,
      // “mijn jongste, 15,”, “her son, eight”
      `(?<!\\p{L})${NOUN}, (?:${SOFTENER} )*(?<span>${AGE})(?=[,.;:)]|$)`,
      // “ze was 19”, “hij wordt 18”, “she's only 22”, “wordt ze 18”
      `(?<!\\p{L})${PRONOUN}(?:['’](?:s|m)| ${BE})(?: ${SOFTENER})* (?<span>${AGE})(?=[.,;:!?)"”]|$| (?:en|and|but|maar|toen|when|dan|now|geworden|is|was|of|or|with|met|die|in|op|this|next|last|volgende|deze))${NO_UNIT}`,
      // “mijn dochter is 4”, “de jongste is drie”
      `(?<!\\p{L})${NOUN} (?:is|was|wordt|werd|turned|turns)(?: ${SOFTENER})* (?<span>${AGE})(?=[.,;:!?)"”]|$| (?:en|and|but|maar|when|geworden|this|next|volgende|deze))${NO_UNIT}`,
      `(?<!\\p{L})${BE} ${PRONOUN}(?: ${SOFTENER})* (?<span>${AGE})(?=[.,;:!?)"”]|$| (?:en|and|maar|but|dan|when|op|in|geworden))${NO_UNIT}`,
      // “toen ik 16 was”, “als hij 18 wordt”
      `(?<!\\p{L})(?:toen|als|sinds|omdat|dat|terwijl|nu|voordat|voor|zodra|wanneer|die|tot) (?:${PRONOUN} )?(?:${SOFTENER} )*(?<span>${AGE}) (?:was|is|werd|wordt|geworden|waren|zijn|worden)(?!\\p{L})`,
      // “voel ik me weer 16”
      `(?<!\\p{L})(?:voel|voelde|voelt|feel|felt|feels)(?: \\p{L}+){0,3} (?<span>\\d{1,2})(?= (?:met|with)|[.,;!?]|$)`,
      // “op haar 16e”, “vanaf zijn twaalfde”, “at the age of 9”, “aged 6”, “leeftijd: 43”
      `(?<!\\p{L})(?:op|vanaf|sinds|tot|voor|na|rond|tegen) (?:zijn|haar|hun|mijn|je|m['’]n|z['’]n|d['’]r|de leeftijd van) (?<span>${AGE}|\\d{1,2}(?:ste|de|e)|${ORDINAL_AGE})(?! (?:kind|jaar|keer|dag|week|verjaardag|huis|baan|poging|plek))(?![\\p{L}])`,
      `(?<!\\p{L})(?:at|from|since|until|by) (?:the age of|age) (?<span>${AGE})${NO_UNIT}`,
      `(?<!\\p{L})(?:aged|leeftijd|lft\\.?|age):? (?:van )?(?:${SOFTENER} )*(?<span>${AGE})${NO_UNIT}`,
      // “dat zijn dochter jarig is, vijf”
      `(?<!\\p{L})(?:jarig|verjaardag|birthday)(?: \\p{L}+){0,3},? (?<span>${AGE})(?=[.,;!?)]|$)`,
      `(?<!\\p{L})(?:turned|turns|turning) (?<span>${AGE})(?=[.,;:!?)]|$| (?:in|on|last|this|next|when|and))`,
      // “M34”, “v, 45 jr”, “(m/19)”
      `(?<![\\p{L}\\p{N}])\\([vmxf][,/ ]{0,2}(?<span>${AGE})\\)`,
    ],
    'age-number',
  ),
  ...counted(
    [
      // “begin dertig”, “eind twintig”, “in de zeventig”, “in her late twenties”, “in haar dertiger jaren”
      `(?<!\\p{L})(?<span>(?:begin|eind|midden|half|medio|voorin|achterin|diep in|ver in|(?:ergens )?in)(?: in)?(?: de| haar| zijn| hun| mijn)?(?: late| early| mid)? ${DECADE.nl}(?:er jaren)?)(?! ?(?:euro|keer|mensen|jaar|procent|gezinnen|cli|dagen|minuten|uur|%))(?![\\p{L}])`,
      `(?<!\\p{L})(?<span>(?:in )?(?:(?:his|her|their|my|the) )?(?:(?:early|mid|late|middle)[- ])?(?:to[- ])?${DECADE.en})(?![\\p{L}])`,
      `(?<!\\p{L})(?:een|die|deze|de|als|jonge|oude|eenzame|vitale) (?<span>${DECADE.nl}er)(?![\\p{L}])(?! jaren)`,
    ],
    'age-words',
  ),
]

/** Ages that their own words give away; those beside a name are `findAgesBeside`. */
export function findAges(text: string): Candidate[] {
  return matchesOf(text, patterns)
    .filter(({ start, end }) => isPossible(text.slice(start, end)))
    .flatMap((candidate) => splitAges(text, candidate))
}

/** “4 en 6” are two ages. */
function splitAges(text: string, candidate: Candidate): Candidate[] {
  const span = text.slice(candidate.start, candidate.end)
  const single = new RegExp(`${NUMBER}(?: ?(?:jaar|jr\\.?|maanden|mnd|weken|wkn|wk|months?|weeks?|years?))?`, 'giu')
  const parts = / (?:en|and|of|or|&) |, /.test(span) ? [...span.matchAll(single)] : []
  if (parts.length < 2) return [candidate]
  return parts.map(({ 0: part, index }) => ({
    ...candidate,
    start: candidate.start + index,
    end: candidate.start + index + part.length,
  }))
}

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
