import { useTranslation } from 'react-i18next'
import type { Language, LocalText } from '#shared/language.ts'

/** The language of the interface at this moment. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'nl'
}

/** Picks the interface's language out of a text that is data, such as a method's prompt. */
export function useLocalText(): (text: LocalText) => string {
  const language = useLanguage()
  return (text) => text[language]
}
