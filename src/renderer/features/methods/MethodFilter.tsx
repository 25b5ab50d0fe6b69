import { useTranslation } from 'react-i18next'
import { Select } from '#renderer/ui/Select.tsx'
import { questionKinds } from './question-kinds.ts'
import type { LineFilter } from './filter-lines.ts'
import styles from './MethodFilter.module.css'

const ANY = 'any'
const times = [30, 45, 60, 90]
const MOST_NAMED = 10
/** Stands for more people than are named. */
const MANY = MOST_NAMED + 2
const sizes = [3, 4, 5, 6, 7, 8, 9, MOST_NAMED]

interface MethodFilterProps {
  filter: LineFilter
  onChange: (filter: LineFilter) => void
}

/** What for, how long, with how many: three choices that narrow the list. */
export function MethodFilter({ filter, onChange }: MethodFilterProps) {
  const { t } = useTranslation('methods')
  const number = (value: string) => (value === ANY ? null : Number(value))
  return (
    <div className={styles.filter} role="group" aria-label={t('filter.label')}>
      <Select
        label={t('filter.question')}
        value={filter.question ?? ANY}
        onChange={(value) => onChange({ ...filter, question: value === ANY ? null : value })}
        options={[
          { value: ANY, label: t('filter.anyQuestion') },
          ...questionKinds.map((kind) => ({ value: kind, label: t(`question.${kind}`) })),
        ]}
      />
      <Select
        label={t('filter.time')}
        value={String(filter.minutes ?? ANY)}
        onChange={(value) => onChange({ ...filter, minutes: number(value) })}
        options={[
          { value: ANY, label: t('filter.anyTime') },
          ...times.map((count) => ({ value: String(count), label: t('filter.upTo', { count }) })),
        ]}
      />
      <Select
        label={t('filter.people')}
        value={String(filter.people ?? ANY)}
        onChange={(value) => onChange({ ...filter, people: number(value) })}
        options={[
          { value: ANY, label: t('filter.anyPeople') },
          ...sizes.map((count) => ({ value: String(count), label: t('filter.peopleIs', { count }) })),
          { value: String(MANY), label: t('filter.peopleMore', { count: MOST_NAMED }) },
        ]}
      />
    </div>
  )
}
