import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useFacets } from './archive-queries.ts'
import { type ArchiveView, chosenIn, everything, isFiltered, withValues } from './archive-view.ts'
import { useFacetWords } from './facet-words.ts'
import styles from './FilterBar.module.css'

interface ChosenFiltersProps {
  view: ArchiveView
  onChange: (changes: Partial<ArchiveView>) => void
}

/** The filters that are on, in words; a press takes one off. */
export function ChosenFilters({ view, onChange }: ChosenFiltersProps) {
  const { t } = useTranslation('archive')
  const words = useFacetWords()
  const language = useLanguage()
  const nowMs = useNow()
  // Only these go by an id; their names come with their counts.
  const facets = useFacets(
    view,
    (['method', 'principle'] as const).filter((facet) => view.facets[facet]),
  ).data
  if (!isFiltered(view)) return null
  const { from, until } = view
  return (
    <ul className={styles.chosen} aria-label={t('filter.chosen')}>
      {chosenIn(view).map(({ facet, value }) => (
        <Chosen
          key={`${facet} ${value}`}
          words={words(facet, value, facets?.[facet])}
          onRemove={() =>
            onChange(
              withValues(
                view,
                facet,
                (view.facets[facet] ?? []).filter((one) => one !== value),
              ),
            )
          }
        />
      ))}
      {from !== null && (
        <Chosen
          words={t('filter.since', { day: formatCalendarDay(from, nowMs, language) })}
          onRemove={() => onChange({ from: null })}
        />
      )}
      {until !== null && (
        <Chosen
          words={t('filter.upTo', { day: formatCalendarDay(until, nowMs, language) })}
          onRemove={() => onChange({ until: null })}
        />
      )}
      <li>
        <Button
          variant="plain"
          size="s"
          onClick={() =>
            onChange({ ...everything, sort: view.sort, ...withValues(everything, 'kind', view.facets.kind ?? []) })
          }
        >
          {t('filter.clear')}
        </Button>
      </li>
    </ul>
  )
}

function Chosen({ words, onRemove }: { words: string; onRemove: () => void }) {
  const { t } = useTranslation('archive')
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        aria-label={t('filter.remove', { filter: words })}
        onClick={onRemove}
      >
        {words}
        <X aria-hidden />
      </button>
    </li>
  )
}
