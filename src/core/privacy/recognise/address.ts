import { type Candidate, strengths } from '../text/candidate.ts'
import { matchesIn, matchesOf, type Pattern } from '../text/pattern.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Region } from '../text/regions.ts'
import { findStreets } from './street.ts'

/** “on Mill Lane” */
const roads: readonly Pattern[] = [
  {
    expression:
      /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Road|Street|Lane|Avenue|Close|Crescent|Drive|Gardens|Grove|Terrace|Mews)(?: \d{1,4}[A-Za-z]?)?(?![\p{L}])/gu,
    hints: ['road', 'street', 'lane', 'avenue', 'close', 'crescent', 'drive', 'gardens', 'grove', 'terrace', 'mews'],
    label: 'location',
    reason: 'address',
  },
]

/** Those with a number. */
const patterns: readonly Pattern[] = [
  {
    // “14 Victoria Road”, “Flat 3, 22 Mill Lane”
    expression:
      /(?<![\p{L}\p{N}])(?:Flat \d{1,3}[A-Za-z]?, ?)?\d{1,4}[A-Za-z]? (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Court|Crescent|Drive|Gardens|Grove|Place|Terrace|Way|Walk|Row|Hill|Square|Mews|Park|Green)(?![\p{L}])/gu,
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
    hints: ['postcode'],
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
export function findAddresses(read: ReadText, aroundNumbers: readonly Region[]): Candidate[] {
  return [...matchesIn(aroundNumbers, patterns), ...matchesOf(read.text, roads), ...findStreets(read)]
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
