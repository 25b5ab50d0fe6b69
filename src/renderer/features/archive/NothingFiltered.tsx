import { useTranslation } from 'react-i18next'
import { useFilterWords } from '#renderer/lib/search/use-filter-words.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { isFiltered } from './archive-view.ts'
import { BOX_ID } from './line-id.ts'
import styles from './Found.module.css'
import type { ArchiveSearch } from './use-archive-search.ts'
import { type ChosenFilter, useChosenFilters } from './use-chosen-filters.ts'

/** The filters that can be taken off: those chosen under the box and those typed in it. */
export function useFiltersOn({ view, change, hits, text }: ArchiveSearch): readonly ChosenFilter[] {
  const said = useFilterWords()
  const chosen = useChosenFilters(view, change)
  const typed = (hits.found?.filters ?? [])
    .filter(({ isKnown }) => isKnown)
    .map((filter) => ({
      key: `${filter.start} ${filter.value}`,
      words: said(filter),
      takeOff: () => text.takeOut(filter),
    }))
  return [...chosen, ...typed]
}

interface NothingFilteredProps {
  search: ArchiveSearch
  /** At least one. */
  filters: readonly ChosenFilter[]
}

/** Nothing is left with these filters: the same question without each of them, or without all. */
export function NothingFiltered({ search, filters }: NothingFilteredProps) {
  const { t } = useTranslation('archive')
  const query = search.query.trim()
  // The button that is pressed goes; whoever asked goes on in the box.
  const then = (widen: () => void) => () => {
    widen()
    document.getElementById(BOX_ID)?.focus()
  }
  return (
    <EmptyState
      text={query ? t('nothingFoundFiltered', { query, count: filters.length }) : t('nothingFiltered')}
      action={
        <div className={styles.ways}>
          {filters.map(({ key, words, takeOff }) => (
            <Button key={key} onClick={then(takeOff)}>
              {t('searchWithout', { filter: words })}
            </Button>
          ))}
          {filters.length > 1 && isFiltered(search.view) && (
            <Button variant="plain" onClick={then(search.widen)}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
      }
    />
  )
}
