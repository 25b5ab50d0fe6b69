import { useTranslation } from 'react-i18next'
import { credits } from './credits.ts'
import styles from './Credits.module.css'

/** Whose lists the privacy check knows words, names and places from. */
export function Credits() {
  const { t } = useTranslation('settings')
  return (
    <details className={styles.credits}>
      <summary>{t('about.credits.title')}</summary>
      <p>{t('about.credits.lead')}</p>
      <dl className={styles.list}>
        {credits.map(({ what, from, licence, address }) => (
          <div key={what}>
            <dt>{t(`about.credits.${what}`)}</dt>
            <dd>{t('about.credits.line', { from, licence, address })}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about.credits.more')}</p>
    </details>
  )
}
