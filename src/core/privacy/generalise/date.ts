import type { Language } from '#shared/language.ts'

const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mrt', 'maart', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
]

const seasons: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  nl: ['in de winter', 'in het voorjaar', 'in de zomer', 'in het najaar'],
  en: ['in winter', 'in spring', 'in summer', 'in autumn'],
}

const partsOfYear: Readonly<Record<Language, readonly [string, string, string]>> = {
  nl: ['begin', 'half', 'eind'],
  en: ['early in', 'midway through', 'late in'],
}

interface Parts {
  /** 1 to 12. */
  readonly month: number | undefined
  readonly year: string | undefined
}

/** 14 okt. → “in het najaar”; 12-03-2024 → “begin 2024”, “in het voorjaar”; a date of birth → a year is told no more. */
export function generaliseDate(text: string, language: Language): string[] {
  const { month, year } = partsOf(text.toLowerCase())
  if (month === undefined) return [language === 'nl' ? 'op een dag' : 'one day']
  const season = seasons[language][Math.floor((month % 12) / 3)] ?? ''
  const part = partsOfYear[language][Math.floor((month - 1) / 4)] ?? ''
  return [
    ...(year === undefined ? [] : [`${part} ${year}`]),
    season,
    language === 'nl' ? 'een tijd geleden' : 'some time ago',
  ]
}

function partsOf(text: string): Parts {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0] ?? shortYear(/['’](\d{2})|[-/. ](\d{2})$/.exec(text))
  const named = months.findIndex((names) => names.some((name) => text.includes(name)))
  if (named >= 0)
    return {
      month: named + 1,
      year: /\d/.test(text) ? (/(?:19|20)\d{2}|['’]\d{2}/.test(text) ? year : undefined) : undefined,
    }
  const iso = /^(?:19|20)\d{2}\D(\d{1,2})/.exec(text)?.[1]
  const [first, second] = [...text.matchAll(/\d{1,2}(?!\d)/g)].map(([number]) => Number(number))
  const month = iso === undefined ? (second !== undefined && second > 12 ? first : second) : Number(iso)
  const hasYear = iso !== undefined || /\d\D+\d+\D+['’]?\d{2}/.test(text)
  return {
    month: month !== undefined && month >= 1 && month <= 12 ? month : undefined,
    year: hasYear ? year : undefined,
  }
}

function shortYear(match: RegExpExecArray | null): string | undefined {
  const digits = match?.[1] ?? match?.[2]
  if (digits === undefined) return undefined
  return Number(digits) > 40 ? `19${digits}` : `20${digits}`
}
