import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Finding.module.css'
import type { FindingGroup } from './placed-finding.ts'

/** What was found, what kind of thing that is, and in how many places it stands. */
export function FindingHead({ group, words }: { group: FindingGroup; words: ReactNode }) {
  const { t } = useTranslation('privacy')
  const count = group.findings.length
  return (
    <p className={styles.what}>
      {words}
      <span className={styles.label}>{t(`label.${group.label}`)}</span>
      {count > 1 && <span className={styles.label}>{t('check.times', { count })}</span>}
    </p>
  )
}
