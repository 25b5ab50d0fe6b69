import { useTranslation } from 'react-i18next'
import type { UnderstoodFilter } from '#shared/contract/search.ts'
import { formatCalendarDay } from '../dates.ts'
import { useLanguage } from '../use-language.ts'

/** A filter as people say it: "vanaf 1 maart 2025", "zonder label gemeente". */
export function useFilterWords(): (filter: UnderstoodFilter) => string {
  const { t } = useTranslation(['search', 'app'])
  const language = useLanguage()
  return ({ filter, value, kinds, day, isNot }) => {
    const named = kinds.map((kind) => t(`app:kind.${kind}`).toLowerCase()).join(', ')
    const said = day ? formatCalendarDay(day, Date.now(), language) : named || value
    const what = t(`filter.${filter}`, { value: said })
    return isNot ? t('without', { what }) : what
  }
}
