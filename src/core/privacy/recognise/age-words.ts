const units = ['een', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
]
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const dutch = [
  `(?:(?:${units.join('|')})[eë]n)?(?:${tens.join('|')})`,
  ...teens.toReversed(),
  'anderhalf',
  'tweeënhalf',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zeven',
  'zes',
  'acht',
  'negen',
]

const englishTens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const english = [
  `(?:${englishTens})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?`,
  'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|ten|eleven|twelve|two|three|four|five|six|seven|eight|nine',
]

/** A number in words that can be an age. */
export const NUMBER_WORD = `(?:${[...dutch, ...english].join('|')})`
/** Those that hardly count anything at the end of a sentence. */
export const TEENS_AND_TENS = `(?:${[...dutch.slice(0, 9), ...english.slice(0, 1), '(?:thir|four|fif|six|seven|eigh|nine)teen'].join('|')})(?![\\p{L}-])`
export const NUMBER = `(?:\\d{1,3}(?:[½¼]|,5)?|${NUMBER_WORD}(?: and a half)?)(?![\\p{L}\\p{N}])`
/** What an age is counted in. */
export const AGE_UNIT =
  '(?:jaar|jr\\.?|maanden|maand|mnd|weken|wkn|wk|dagen|years?|yrs?|months?|mths?|weeks?|days?)(?![\\p{L}])'
/** With the unit where one stands: “2 jr”, “7 maanden”. */
export const AGE = `(?:${NUMBER}(?: ?${AGE_UNIT})?)`

/** A number that counts something is no age. */
export const NO_UNIT =
  "(?!\\p{N}|[.,:/]\\d| ?(?:%|€|keer|x |uur|u |euro|km|kilo|kg|meter|minuten|min|pagina|procent|graden|mensen|personen|gesprekken|huizen|maal|times|hours?|minutes|miles|pounds|people|percent|o['’]clock|pm|am)(?![\\p{L}]))"

export const DECADE = {
  nl: `(?:${tens.join('|')})`,
  en: '(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)',
} as const

const ordinalTeens =
  'vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende'
/** “op haar zestiende” */
export const ORDINAL_AGE = `(?:${ordinalTeens}|(?:(?:${units.join('|')})[eë]n)?(?:${tens.join('|')})ste)`
