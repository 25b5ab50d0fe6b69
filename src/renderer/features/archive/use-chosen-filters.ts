import { useTranslation } from 'react-i18next'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useFacets } from './archive-queries.ts'
import { type ArchiveView, chosenIn, withValues } from './archive-view.ts'
import { useFacetWords } from './facet-words.ts'

/** A filter that is on. */
export interface ChosenFilter {
  readonly key: string
  readonly words: string
  readonly takeOff: () => void
}

/** The filters that are on beside the kind, in words, each to take off. */
export function useChosenFilters(
  view: ArchiveView,
  onChange: (changes: Partial<ArchiveView>) => void,
): readonly ChosenFilter[] {
  const { t } = useTranslation('archive')
  const words = useFacetWords()
  const language = useLanguage()
  const nowMs = useNow()
  // Only these go by an id; their names come with their counts.
  const facets = useFacets(
    view,
    (['method', 'principle'] as const).filter((facet) => view.facets[facet]),
  ).data
  const values = chosenIn(view).map(({ facet, value }) => {
    const others = (view.facets[facet] ?? []).filter((one) => one !== value)
    return {
      key: `${facet} ${value}`,
      words: words(facet, value, facets?.[facet]),
      takeOff: () => onChange(withValues(view, facet, others)),
    }
  })
  const days = (['from', 'until'] as const).flatMap((end) => {
    const day = view[end]
    if (day === null) return []
    const said = t(end === 'from' ? 'filter.since' : 'filter.upTo', { day: formatCalendarDay(day, nowMs, language) })
    return [{ key: end, words: said, takeOff: () => onChange({ [end]: null }) }]
  })
  return [...values, ...days]
}
