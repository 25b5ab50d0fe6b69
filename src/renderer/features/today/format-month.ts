import type { Language } from '#shared/language.ts'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

/** `maart`, with the year when it is not this one. */
export function formatMonth(atMs: number, nowMs: number, language: Language): string {
  const sameYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear()
  return new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(atMs)
}
