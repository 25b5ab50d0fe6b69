import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { usePointedPrinciple } from './pointed-principle.ts'
import styles from './PrinciplesOnWall.module.css'
import { useStandingPrinciples } from './vision-queries.ts'

/** The team's principles for a whole room to read: their titles, or the one that is pointed out and what it means. */
export function PrinciplesOnWall({ sessionId }: { sessionId: DocumentId }) {
  const { t } = useTranslation('vision')
  const pointed = usePointedPrinciple(sessionId)
  const standing = useStandingPrinciples()
  if (standing.length === 0) return null
  const one = standing.find(({ id }) => id === pointed)
  return (
    <section className={styles.principles} aria-label={t('room.title')} aria-live="polite">
      {one ? (
        <div className={styles.one}>
          <p className={styles.title}>
            <span className={styles.number}>{one.number}</span> {one.title}
          </p>
          {one.paragraph && <p className={styles.paragraph}>{one.paragraph}</p>}
        </div>
      ) : (
        <ol className={styles.list} data-many={standing.length > FEW || undefined}>
          {standing.map(({ id, number, title }) => (
            <li key={id} className={styles.line}>
              <span className={styles.number}>{number}</span>
              <span className={styles.words}>{title}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** As many as stand below each other under a circle; more stand in two columns. */
const FEW = 7
