import { useTranslation } from 'react-i18next'
import type { Principle } from '#shared/contract/vision.ts'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'

/** Says how far a principle is, and since when. */
export function useStateWords(): (principle: Pick<Principle, 'state' | 'adoptedOn' | 'retiredOn'>) => string {
  const { t } = useTranslation('vision')
  const language = useLanguage()
  const nowMs = useNow()
  const day = (text: string) => formatCalendarDay(text, nowMs, language)
  return ({ state, adoptedOn, retiredOn }) => {
    switch (state) {
      case 'draft':
        return t('state.draft')
      case 'adopted':
        return adoptedOn === null ? t('state.adoptedOnce') : t('state.adopted', { day: day(adoptedOn) })
      case 'retired':
        return retiredOn === null ? t('state.retiredOnce') : t('state.retired', { day: day(retiredOn) })
    }
  }
}
