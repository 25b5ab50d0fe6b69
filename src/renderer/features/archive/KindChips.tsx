import { useTranslation } from 'react-i18next'
import { ArchiveKind } from '#shared/contract/archive.ts'
import styles from './KindChips.module.css'

interface KindChipsProps {
  /** Null is everything. */
  kind: ArchiveKind | null
  onKind: (kind: ArchiveKind | null) => void
  /** How many there are of each; not told while something is searched for. */
  counts: Record<ArchiveKind, number> | undefined
}

/** Which kinds the list shows: everything, or one. */
export function KindChips({ kind, onKind, counts }: KindChipsProps) {
  const { t } = useTranslation('archive')
  return (
    <div className={styles.chips} role="group" aria-label={t('kinds')}>
      <button type="button" className={styles.chip} aria-pressed={kind === null} onClick={() => onKind(null)}>
        {t('all')}
      </button>
      {ArchiveKind.options.map((option) => (
        <button
          key={option}
          type="button"
          className={styles.chip}
          aria-pressed={kind === option}
          onClick={() => onKind(kind === option ? null : option)}
        >
          {t(`plural.${option}`)}
          {counts && <span className={styles.count}>{counts[option]}</span>}
        </button>
      ))}
    </div>
  )
}
