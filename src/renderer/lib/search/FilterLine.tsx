import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SearchFilter, UnderstoodFilter } from '#shared/contract/search.ts'
import styles from './FilterLine.module.css'
import { useFilterWords } from './use-filter-words.ts'
import type { QueryText } from './use-query-text.ts'

const filters: readonly SearchFilter[] = ['tag', 'kind', 'from', 'until']

interface FilterLineProps {
  text: QueryText
  /** As core understood what was typed. */
  understood: readonly UnderstoodFilter[]
  /** Puts the caret back in the box. */
  onDone: () => void
}

/** Under the box: the filters that hold, each to take out, and those that can be added. */
export function FilterLine({ text, understood, onDone }: FilterLineProps) {
  const { t } = useTranslation('search')
  const words = useFilterWords()
  const held = understood.filter(({ isKnown }) => isKnown)
  return (
    <div className={styles.line} role="group" aria-label={t('filters')}>
      {held.map((filter) => (
        <button
          key={`${filter.start} ${filter.value}`}
          type="button"
          className={styles.held}
          aria-label={t('takeOut', { filter: words(filter) })}
          onClick={() => {
            text.takeOut(filter)
            onDone()
          }}
        >
          {words(filter)}
          <X className={styles.cross} aria-hidden />
        </button>
      ))}
      <span className={styles.more} aria-hidden>
        {t('filters')}
      </span>
      {filters
        .filter((filter) => filter === 'tag' || !held.some((one) => one.filter === filter))
        .map((filter) => (
          <button
            key={filter}
            type="button"
            className={styles.add}
            aria-label={t(`beginLabel.${filter}`)}
            onClick={() => {
              text.begin(filter)
              onDone()
            }}
          >
            {t(`begin.${filter}`)}
          </button>
        ))}
    </div>
  )
}
