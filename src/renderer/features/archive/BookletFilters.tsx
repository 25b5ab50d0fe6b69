import { useTranslation } from 'react-i18next'
import type { LearntKind } from '#shared/contract/archive.ts'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { type BookletFilter, useBookletTags } from './booklet-queries.ts'
import styles from './BookletPage.module.css'
import { learntKinds } from './kinds.ts'

interface BookletFiltersProps {
  filter: BookletFilter
  onFilter: (filter: BookletFilter) => void
}

/** Words, kind and theme together. */
export function BookletFilters({ filter, onFilter }: BookletFiltersProps) {
  const { t } = useTranslation(['keeping', 'archive'])
  const tags = useBookletTags().data ?? []
  const kinds: readonly { value: LearntKind | 'all'; label: string }[] = [
    { value: 'all', label: t('booklet.all') },
    ...learntKinds.map((kind) => ({ value: kind, label: t(`archive:plural.${kind}`) })),
  ]
  return (
    <>
      <TextField
        type="search"
        label={t('booklet.words')}
        placeholder={t('booklet.wordsPlaceholder')}
        value={filter.words}
        onChange={(words) => onFilter({ ...filter, words })}
        maxLength={200}
      />
      <div className={styles.filters}>
        <Segmented
          label={t('booklet.kinds')}
          labelHidden
          value={filter.kind ?? 'all'}
          onChange={(kind) => onFilter({ ...filter, kind: kind === 'all' ? null : kind })}
          options={kinds}
        />
        {tags.length > 0 && (
          <div className={styles.tag}>
            <Select
              label={t('booklet.tag')}
              labelHidden
              value={filter.tag}
              onChange={(tag) => onFilter({ ...filter, tag })}
              options={[{ value: '', label: t('booklet.anyTag') }, ...tags.map((tag) => ({ value: tag, label: tag }))]}
            />
          </div>
        )}
      </div>
    </>
  )
}
