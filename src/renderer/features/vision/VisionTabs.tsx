import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { paths } from '#renderer/lib/paths.ts'
import styles from './VisionTabs.module.css'

const tabs = [
  { name: 'principles', path: paths.vision },
  { name: 'norms', path: paths.norms },
  { name: 'agenda', path: paths.visionAgenda },
] as const

/** The three parts of the vision, each a page of its own. */
export function VisionTabs({ here }: { here: (typeof tabs)[number]['name'] }) {
  const { t } = useTranslation('vision')
  return (
    <nav className={styles.tabs} aria-label={t('tabs.label')}>
      {tabs.map(({ name, path }) => (
        <Link key={name} href={path} className={styles.tab ?? ''} aria-current={name === here ? 'page' : undefined}>
          {t(`tabs.${name}`)}
        </Link>
      ))}
    </nav>
  )
}
