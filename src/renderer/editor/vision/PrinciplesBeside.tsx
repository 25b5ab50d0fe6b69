import { Compass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './PrinciplesBeside.module.css'
import { usePrinciples } from './vision-queries.ts'

/** The team's principles beside a round that asks for them. Nothing while there are none. */
export function PrinciplesBeside() {
  const { t } = useTranslation('vision')
  const standing = (usePrinciples().data ?? []).filter(({ state, title }) => state === 'adopted' && title !== '')
  if (standing.length === 0) return null
  return (
    <section className={styles.principles} aria-label={t('room.title')}>
      <h2 className={styles.head}>
        <Compass aria-hidden />
        {t('room.title')}
      </h2>
      <ol className={styles.list}>
        {standing.map(({ id, number, title }) => (
          <li key={id}>
            <span className={styles.number}>{number}</span> {title}
          </li>
        ))}
      </ol>
    </section>
  )
}
