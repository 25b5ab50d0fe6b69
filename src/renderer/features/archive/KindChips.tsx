import { useTranslation } from 'react-i18next'
import { useCounts } from './archive-queries.ts'
import styles from './KindChips.module.css'
import { archiveKinds } from './kinds.ts'
import type { ArchiveSearch } from './use-archive-search.ts'

/** Which kinds the list shows: everything, or one. How many there are of each shows while nothing is searched for. */
export function KindChips({ search }: { search: ArchiveSearch }) {
  const { t } = useTranslation('archive')
  const { kind, setKind, query } = search
  const counts = useCounts().data
  const isCounted = counts !== undefined && query.trim() === ''
  return (
    <div className={styles.chips} role="group" aria-label={t('kinds')}>
      <button type="button" className={styles.chip} aria-pressed={kind === null} onClick={() => setKind(null)}>
        {t('all')}
      </button>
      {archiveKinds.map((option) => (
        <button
          key={option}
          type="button"
          className={styles.chip}
          aria-pressed={kind === option}
          onClick={() => setKind(kind === option ? null : option)}
        >
          {t(`plural.${option}`)}
          {isCounted && <span className={styles.count}>{counts[option]}</span>}
        </button>
      ))}
    </div>
  )
}
