import { useTranslation } from 'react-i18next'
import type { DilemmaFacets } from '#shared/contract/dilemmas.ts'
import { shares } from '#shared/dilemmas/shares.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { states } from './dilemma-fields.ts'
import styles from './ListFilters.module.css'
import { everything, isFiltered, type ListView } from './list-view.ts'

interface ListFiltersProps {
  view: ListView
  facets: DilemmaFacets
  onChange: (changes: Partial<ListView>) => void
}

const ALL = ''
const sorts = ['changed', 'created', 'title'] as const

/** How the list is sorted, and what is left out of it. What nothing is written about cannot be asked after. */
export function ListFilters({ view, facets, onChange }: ListFiltersProps) {
  const { t } = useTranslation('dilemmas')
  const counted = (label: string, count: number) => t('filter.counted', { label, count })
  const usedStates = states.filter((state) => facets.states[state] > 0 || view.state === state)
  const usedShares = shares.filter((share) => facets.shares[share] > 0 || view.share === share)
  return (
    <div className={styles.filters} role="group" aria-label={t('filter.label')}>
      <Select
        label={t('filter.sort')}
        labelHidden
        value={view.sort}
        onChange={(sort) => onChange({ sort })}
        options={sorts.map((sort) => ({ value: sort, label: t(`filter.by.${sort}`) }))}
      />
      <Choice
        label={t('filter.state')}
        all={t('filter.allStates')}
        value={view.state}
        onChange={(state) => onChange({ state })}
        options={usedStates.map((state) => ({
          value: state,
          label: counted(t(`state.${state}`), facets.states[state]),
        }))}
      />
      <Choice
        label={t('filter.tag')}
        all={t('filter.allTags')}
        value={view.tag}
        onChange={(tag) => onChange({ tag })}
        options={facets.tags.map(({ tag, count }) => ({ value: tag, label: counted(tag, count) }))}
      />
      <Choice
        label={t('filter.share')}
        all={t('filter.allShares')}
        value={view.share}
        onChange={(share) => onChange({ share })}
        options={usedShares.map((share) => ({
          value: share,
          label: counted(t(`shares.${share}`), facets.shares[share]),
        }))}
      />
      <div className={styles.principle}>
        <TextField
          label={t('filter.principle')}
          labelHidden
          type="search"
          placeholder={t('filter.principle')}
          maxLength={300}
          value={view.principle}
          onChange={(principle) => onChange({ principle })}
        />
      </div>
      {isFiltered(view) && (
        <Button variant="plain" onClick={() => onChange({ ...everything, sort: view.sort })}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  all: string
  value: Value | null
  onChange: (value: Value | null) => void
  options: readonly { value: Value; label: string }[]
}

function Choice<Value extends string>({ label, all, value, onChange, options }: ChoiceProps<Value>) {
  if (options.length === 0) return null
  return (
    <Select<Value | typeof ALL>
      label={label}
      labelHidden
      value={value ?? ALL}
      onChange={(next) => onChange(next === ALL ? null : next)}
      options={[{ value: ALL, label: all }, ...options]}
    />
  )
}
