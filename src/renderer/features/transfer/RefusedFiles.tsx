import { useTranslation } from 'react-i18next'
import type { ReadOne } from './import-state.ts'
import styles from './RefusedFiles.module.css'

/** Files that stay where they are, each with the reason in plain words. */
export function RefusedFiles({ files }: { files: readonly ReadOne[] }) {
  const { t } = useTranslation('transfer')
  const refused = files.flatMap(({ file, name, read }) =>
    read.outcome === 'refused' ? [{ file, name, reason: read.reason }] : [],
  )
  if (refused.length === 0) return null
  return (
    <section className={styles.refused}>
      <h2>{t('in.refused', { count: refused.length })}</h2>
      <ul>
        {refused.map(({ file, name, reason }) => (
          <li key={file}>
            <span className={styles.name}>{name}</span>
            {t(`reason.${reason}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
