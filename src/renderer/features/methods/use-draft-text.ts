import { useLanguage } from '#renderer/lib/use-language.ts'
import type { DraftText } from '#shared/sessions/method-draft.ts'

/** Picks the interface's language out of a text, or the other one where this one is not written yet. */
export function useDraftText(): (text: DraftText) => string {
  const language = useLanguage()
  const other = language === 'nl' ? 'en' : 'nl'
  return (text) => text[language].trim() || text[other].trim()
}
