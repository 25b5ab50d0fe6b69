import { useTranslation } from 'react-i18next'
import { ANONYMOUS, type Facet } from '#shared/archive/facets.ts'
import type { FacetValue } from '#shared/contract/archive.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'

/** What a value of a facet is called; a value that is not among those known goes by itself. */
export function useFacetWords(): (facet: Facet, value: string, known?: readonly FacetValue[]) => string {
  const { t } = useTranslation(['archive', 'dilemmas'])
  const language = useLanguage()
  return (facet, value, known = []) => {
    switch (facet) {
      case 'kind':
        return t(`plural.${value as 'lesson'}`)
      case 'space':
        return t(value === 'team' ? 'filter.team' : 'filter.personal')
      case 'share':
        return t(`dilemmas:shares.${value as 'mine'}`)
      case 'author':
        return value === ANONYMOUS ? t('filter.anonymous') : value
      case 'month':
        return monthWords(value, language)
      case 'method':
      case 'principle':
        return known.find((one) => one.value === value)?.name?.[language] ?? t('filter.unknown')
      case 'tag':
      case 'quality':
      case 'domain':
        return value
    }
  }
}

/** @param month as `2026-11` */
export function monthWords(month: string, language: string, style: 'long' | 'short' = 'long'): string {
  const date = new Date(`${month}-01T12:00:00`)
  return new Intl.DateTimeFormat(language, { month: style, ...(style === 'long' ? { year: 'numeric' } : {}) }).format(
    date,
  )
}
