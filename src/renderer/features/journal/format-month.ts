import type { Language } from '#shared/language.ts'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

/** `november 2026` */
export function formatMonth(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric' }).format(atMs)
}
