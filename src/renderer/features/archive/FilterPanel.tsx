import { useTranslation } from 'react-i18next'
import { type ArchiveSort, archiveSorts } from '#shared/archive/facets.ts'
import type { FacetValue } from '#shared/contract/archive.ts'
import type { CalendarDay } from '#shared/units.ts'
import { DateField } from '#renderer/ui/DateField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { useFacets } from './archive-queries.ts'
import { type ArchiveView, withValues } from './archive-view.ts'
import { useFacetWords } from './facet-words.ts'
import styles from './FilterBar.module.css'

interface FilterPanelProps {
  view: ArchiveView
  onChange: (changes: Partial<ArchiveView>) => void
}

const ALL = '\u0000'
const offered = ['space', 'author', 'tag', 'domain', 'share', 'quality', 'method', 'principle'] as const
/** Days in the archive are of any year. */
const LONG_AGO = new Date(1990, 0, 1)

/** Everything to filter by and how to sort. What nothing has cannot be asked after. */
export function FilterPanel({ view, onChange }: FilterPanelProps) {
  const { t } = useTranslation('archive')
  const facets = useFacets(view, offered).data
  if (!facets) return null
  const used = offered.filter((facet) => (facets[facet]?.length ?? 0) > 0 || view.facets[facet])
  return (
    <div className={styles.panel} role="group" aria-label={t('filter.label')}>
      {used.map((facet) => (
        <Choice
          key={facet}
          facet={facet}
          values={facets[facet] ?? []}
          chosen={view.facets[facet]?.[0]}
          onChoose={(value) => onChange(withValues(view, facet, value === undefined ? [] : [value]))}
        />
      ))}
      <DateField
        label={t('filter.from')}
        value={view.from ?? ''}
        from={LONG_AGO}
        onChange={(day) => onChange({ from: dayOrNull(day) })}
      />
      <DateField
        label={t('filter.until')}
        value={view.until ?? ''}
        from={LONG_AGO}
        onChange={(day) => onChange({ until: dayOrNull(day) })}
      />
      <Select<ArchiveSort>
        label={t('filter.sort')}
        value={view.sort}
        onChange={(sort) => onChange({ sort })}
        options={archiveSorts.map((sort) => ({ value: sort, label: t(`filter.by.${sort}`) }))}
      />
    </div>
  )
}

const dayOrNull = (day: string) => (day === '' ? null : (day as CalendarDay))

interface ChoiceProps {
  facet: (typeof offered)[number]
  values: readonly FacetValue[]
  chosen: string | undefined
  onChoose: (value: string | undefined) => void
}

/** One value of a facet, with how many lines each would leave. */
function Choice({ facet, values, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation('archive')
  const words = useFacetWords()
  // What is chosen stays to be seen, also when the other filters leave nothing of it.
  const missing = chosen !== undefined && !values.some(({ value }) => value === chosen)
  const options = [...values, ...(missing ? [{ value: chosen, count: 0, name: null }] : [])]
  return (
    <Select
      label={t(`facet.${facet}`)}
      value={chosen ?? ALL}
      onChange={(value) => onChoose(value === ALL ? undefined : value)}
      options={[
        { value: ALL, label: t('filter.all') },
        ...options.map(({ value, count }) => ({
          value,
          label: t('filter.counted', { label: words(facet, value, values), count }),
        })),
      ]}
    />
  )
}
