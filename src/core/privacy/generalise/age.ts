import type { Language } from '#shared/language.ts'

interface Span {
  readonly to: number
  readonly nl: string
  readonly en: string
}

/** What children are called, by the last age of it. */
const young: readonly Span[] = [
  { to: 1, nl: 'een baby', en: 'a baby' },
  { to: 3, nl: 'een peuter', en: 'a toddler' },
  { to: 5, nl: 'een kleuter', en: 'a young child' },
  { to: 11, nl: 'op de basisschool', en: 'at primary school' },
  { to: 15, nl: 'een tiener', en: 'a young teenager' },
  { to: 17, nl: 'bijna volwassen', en: 'nearly an adult' },
  { to: 19, nl: 'net volwassen', en: 'just an adult' },
]

const decades: Readonly<Record<Language, readonly string[]>> = {
  nl: ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
  en: ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
}

const GROWN = 20
const OLDEST_DECADE = 99

const words = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
const englishWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** 29 → “eind twintig”, “late twenties”; 2 jr → “een peuter”. Nothing for an age that is vague already. */
export function generaliseAge(text: string, language: Language): string[] {
  const years = yearsIn(text)
  if (years === undefined) return []
  const child = young.find(({ to }) => years <= to)
  if (child) return [child[language]]
  if (years > OLDEST_DECADE) return [language === 'nl' ? 'hoogbejaard' : 'very old']
  const decade = decades[language][Math.floor((years - GROWN) / 10)] ?? ''
  return language === 'nl'
    ? [`${partOf(years, ['begin', 'midden', 'eind'])} ${decade}`, `in de ${decade}`]
    : [`${partOf(years, ['early', 'mid', 'late'])} ${decade}`, `in their ${decade}`]
}

/** Years of an age in digits or in a small number in words; months and weeks are less than one. */
function yearsIn(text: string): number | undefined {
  const small = text.toLowerCase()
  const digits = /\d+/.exec(small)?.[0]
  const number = digits === undefined ? numberOf(small) : Number(digits)
  if (number === undefined) return undefined
  return /maand|mnd|mth|month|week|weken|wk|dag|day/.test(small)
    ? Math.floor(number / (/w[ekn]|week/.test(small) ? 52 : 12))
    : number
}

function numberOf(small: string): number | undefined {
  const at = [words, englishWords].map((list) => list.indexOf(small.replace('één', 'een'))).find((index) => index >= 0)
  return at
}

function partOf(years: number, [early, middle, late]: readonly [string, string, string]): string {
  const unit = years % 10
  if (unit <= 3) return early
  return unit <= 6 ? middle : late
}
