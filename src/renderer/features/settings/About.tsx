import { useTranslation } from 'react-i18next'
import { version } from '../../../../package.json'
import { Brand } from '#renderer/ui/Brand.tsx'
import styles from './About.module.css'
import { Credits } from './Credits.tsx'

export function About() {
  const { t } = useTranslation('settings')
  return (
    <div className={styles.about}>
      <Brand size={32} />
      <p className={styles.purpose}>{t('about.purpose')}</p>
      <p>{t('about.private')}</p>
      <p className={styles.small}>{t('about.version', { version })}</p>
      <Credits />
    </div>
  )
}
