import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#shared/language.ts'

const files = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', { eager: true, import: 'default' })

function resources() {
  const found: Record<string, Record<string, Record<string, unknown>>> = {}
  for (const [path, texts] of Object.entries(files)) {
    const [language = '', file = ''] = path.split('/').slice(-2)
    found[language] = { ...found[language], [file.replace('.json', '')]: texts }
  }
  return found
}

/** Starts the interface's texts; every text of both languages is in the bundle, so switching is instant. */
export async function startTexts(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: resources() as never,
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  })
}

/** Switches the interface at once, and tells assistive technology. */
export async function setLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language
  if (i18next.language !== language) await i18next.changeLanguage(language)
}
