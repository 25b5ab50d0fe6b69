import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { type ArchiveView, everything, isFiltered, withValues } from './archive-view.ts'
import styles from './FilterBar.module.css'
import { useChosenFilters } from './use-chosen-filters.ts'

interface ChosenFiltersProps {
  view: ArchiveView
  onChange: (changes: Partial<ArchiveView>) => void
}

/** The filters that are on, in words; a press takes one off. */
export function ChosenFilters({ view, onChange }: ChosenFiltersProps) {
  const { t } = useTranslation('archive')
  const chosen = useChosenFilters(view, onChange)
  if (!isFiltered(view)) return null
  return (
    <ul className={styles.chosen} aria-label={t('filter.chosen')}>
      {chosen.map(({ key, words, takeOff }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('filter.remove', { filter: words })}
            onClick={takeOff}
          >
            {words}
            <X aria-hidden />
          </button>
        </li>
      ))}
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
