import { CalendarRange, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { useFacets } from './archive-queries.ts'
import { ChosenFilters } from './ChosenFilters.tsx'
import styles from './FilterBar.module.css'
import { FilterPanel } from './FilterPanel.tsx'
import { KindChips } from './KindChips.tsx'
import { SavedFilters } from './SavedFilters.tsx'
import { Timeline } from './Timeline.tsx'
import type { ArchiveSearch } from './use-archive-search.ts'

type Opened = 'filters' | 'timeline' | null

/** What narrows the list: the kind, the filters, the time; and the questions that are asked more often. */
export function FilterBar({ search }: { search: ArchiveSearch }) {
  const { t } = useTranslation('archive')
  const { view, change } = search
  const kinds = useFacets(view, ['kind']).data?.kind
  const [opened, setOpened] = useState<Opened>(null)
  const toggle = (which: Opened) => setOpened(opened === which ? null : which)
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <KindChips search={search} counts={kinds} />
        <span className={styles.rule} aria-hidden />
        <div className={styles.tools}>
          <Button
            variant="plain"
            size="s"
            icon={SlidersHorizontal}
            aria-expanded={opened === 'filters'}
            onClick={() => toggle('filters')}
          >
            {t('filter.open')}
          </Button>
          <Button
            variant="plain"
            size="s"
            icon={CalendarRange}
            aria-expanded={opened === 'timeline'}
            onClick={() => toggle('timeline')}
          >
            {t('timeline.title')}
          </Button>
          <SavedFilters search={search} />
        </div>
      </div>
      {opened === 'filters' && <FilterPanel view={view} onChange={change} />}
      {opened === 'timeline' && <Timeline view={view} onChange={change} />}
      <ChosenFilters view={view} onChange={change} />
    </div>
  )
}
