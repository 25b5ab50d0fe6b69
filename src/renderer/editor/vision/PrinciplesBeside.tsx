import { Compass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import { usePointing } from './pointed-principle.ts'
import styles from './PrinciplesBeside.module.css'
import { useStandingPrinciples } from './vision-queries.ts'

interface PrinciplesBesideProps {
  sessionId: DocumentId
  round: number
}

/**
 * The team's principles beside a round that asks for them, each to point out on the wall and to let go of again. Nothing
 * while there are none.
 */
export function PrinciplesBeside({ sessionId, round }: PrinciplesBesideProps) {
  const { t } = useTranslation('vision')
  const { principleId: pointed, point } = usePointing(sessionId, round)
  const standing = useStandingPrinciples()
  if (standing.length === 0) return null
  const said = standing.find(({ id }) => id === pointed)
  return (
    <section className={styles.principles} aria-label={t('room.title')}>
      <MarginHead icon={Compass}>{t('room.title')}</MarginHead>
      <ol className={styles.list}>
        {standing.map(({ id, number, title }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.principle}
              aria-pressed={id === pointed}
              title={t('room.point')}
              onClick={() => point(id === pointed ? null : id)}
            >
              <span className={styles.number}>{number}</span> {title}
            </button>
          </li>
        ))}
      </ol>
      {said?.paragraph && <p className={styles.paragraph}>{said.paragraph}</p>}
    </section>
  )
}
