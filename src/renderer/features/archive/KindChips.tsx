import { useTranslation } from 'react-i18next'
import type { ArchiveKind, FacetValue } from '#shared/contract/archive.ts'
import styles from './KindChips.module.css'
import { archiveKinds } from './kinds.ts'
import type { ArchiveSearch } from './use-archive-search.ts'

interface KindChipsProps {
  search: ArchiveSearch
  /** How many there are of each beside the other filters; shown while nothing is searched for. */
  counts: readonly FacetValue[] | undefined
}

/** Which kinds the list shows: everything, or one. */
export function KindChips({ search, counts }: KindChipsProps) {
  const { t } = useTranslation('archive')
  const { kind, setKind, query } = search
  const count = (option: ArchiveKind) =>
    query.trim() === '' ? (counts?.find(({ value }) => value === option)?.count ?? 0) : 0
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
          {count(option) > 0 && <span className={styles.count}>{count(option)}</span>}
        </button>
      ))}
    </div>
  )
}
