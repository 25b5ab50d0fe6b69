import { type Candidate, strengths } from '../text/candidate.ts'
import { matchesIn, type Pattern } from '../text/pattern.ts'
import type { Region } from '../text/regions.ts'

const SUBJECT =
  'zaak|dossier|inschrijf|klant|cli[eë]nt|casus|kenmerk|registratie|polis|lid|pati[eë]nt|referentie|ref|beschikking|aanvraag|melding|meldings|aangifte|proces-?verbaal|pv|burger|vreemdelingen|paspoort|identiteitskaart|id-?kaart|id|rijbewijs|factuur|contract|order|student|leerling|personeels|verblijfs|case|file|claim|tenancy|customer|client|service|nhs|ni|national insurance|hospital|report|crime|passport|driving licence|licence|record|reference|v|crv'
const NUMBER = 'nummers?|nrs?|no|number|num|ref|id'
const VALUE = '(?=[A-Z0-9/._-]{0,24}\\d[A-Z0-9/._-]{0,24}\\d)[A-Z0-9](?:[A-Z0-9]|[/._-](?=[A-Z0-9])){3,24}'

const patterns: readonly Pattern[] = [
  {
    // “zaaknr WT-2024-0117”, “case number 20391”, “ref: 8841-B”
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${SUBJECT})(?:[- ]?(?:${NUMBER})\\.?|\\.?:| ?#)(?: is| was)?:? ?#? ?["“(]?(?<span>${VALUE})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    label: 'id',
    reason: 'case-number',
  },
  {
    // “zorgverzekeringsnummer 402219873”: a number of anything that a person has one of
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}])(?!(?:telefoon|tel|mobiel|rekening|huis|kamer|versie|volg|regel|bus|lijn|artikel|product|bestel|model|pagina|jaar|serie)\\S*)\\p{Ll}{4,}(?:nummer|nr)\\.?:? (?<span>(?=\\S{0,24}\\d{4})${VALUE})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    label: 'id',
    reason: 'case-number',
  },
  {
    // “Case VO/24/0093”, “Dossier OV-88213”
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${SUBJECT}) (?<span>(?=\\S{0,24}\\d{3})${VALUE})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    label: 'id',
    reason: 'case-number',
    isRight: ({ groups }) => !isYear(groups?.['span'] ?? ''),
  },
  {
    // Letters, then digits with signs between: “OV-88213”, “VO/24/0093”, “WT-2024-0117”
    expression:
      /(?<![\p{L}\p{N}/-])[A-Z]{1,6}[-/.]?(?:\d{2,4}[-/.]){0,6}\d{3,}(?:[-/][A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
    label: 'id',
    reason: 'case-number',
    isRight: ([number]) => digitsIn(number) >= 4 && !/^[A-Z]+[-/.]?(?:19|20)\d{2}$/.test(number),
  },
  {
    // “2024-01178”, “2024/117-K”: a year and a number that is no year
    expression: /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}[-/.]\d{3,7}(?:[-/][A-Z0-9]{1,4})?(?![\p{L}\p{N}]|[-/.]\d)/gu,
    label: 'id',
    reason: 'case-number',
    isRight: ([number]) => !/^\d{4}[-/.](?:19|20)\d{2}$/.test(number),
  },
  {
    // British national insurance numbers
    expression: /(?<![\p{L}\p{N}])(?:QQ|[A-CEGHJ-PR-TW-Z]{2}) ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
    label: 'id',
    reason: 'case-number',
  },
  {
    hints: ['nhs'],
    expression: /(?<!\p{L})NHS(?: no\.?| number)?:? (?<span>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/giu,
    label: 'id',
    reason: 'case-number',
    strength: strengths.proven,
  },
]

/** Numbers of cases, files, policies, passports. */
export function findCaseNumbers(aroundNumbers: readonly Region[]): Candidate[] {
  return matchesIn(aroundNumbers, patterns)
}

function digitsIn(text: string): number {
  return text.replaceAll(/\D/g, '').length
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text)
}
