const WHOLE_MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october'
const SHORT_MONTH = 'jan|febr?|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec'

/** A month in words. The dot of an abbreviation belongs to it, the one that ends a sentence does not. */
export const MONTH = `(?:(?:${WHOLE_MONTH})(?![\\p{L}\\p{N}])|(?:${SHORT_MONTH})(?![\\p{L}\\p{N}])\\.?)`

/** A day of the month in digits: 3, 03, 3e, 3rd. */
export const DAY = '(?<!\\p{N}[.,]?)(?:[12]\\d|3[01]|0?[1-9])(?:ste|de|e|st|nd|rd|th)?(?![\\p{N}])'

/** Not followed by what makes it an amount or a time. */
export const YEAR = "(?:(?:19|20)\\d{2}(?![\\p{L}\\p{N}])|['’]\\d{2}(?!\\p{N}))"

export const WEEKDAY =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:avond|middag|ochtend|nacht|s)?'

const units = ['een', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(' ')
const twenties = units.map((unit) => `${unit}(?:en|ën)twintig`)
const dutchDays = [...units, ...teens, ...twenties, 'dertig', '(?:een|één)endertig']
/** “veertien maart” */
export const NUMBER_DAY = `(?:${dutchDays.toReversed().join('|')})`

const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste'
/** “the third of March” */
export const ORDINAL_DAY = `(?:${ordinals})`
