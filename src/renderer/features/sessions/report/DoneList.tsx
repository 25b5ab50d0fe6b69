import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import type { Block } from '#shared/sessions/block.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { type Done, doneInRound, ratingsOf } from './done-in-round.ts'
import styles from './ReportRounds.module.css'

interface DoneListProps {
  session: Session
  round: number
  block: Block
}

/** What the circle did with what lay there. */
export function DoneList({ session, round, block }: DoneListProps) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const done = doneInRound(session, round, block)
  const ratings = ratingsOf(session, round)
  const labelOf = ({ as }: Done) =>
    as === null ? t('report.chosen') : 'pile' in as ? say(as.pile) : t('projector.dots', { count: as.dots })
  return (
    <>
      {done.length > 0 && (
        <ul className={styles.list}>
          {done.map((one) => (
            <li key={one.key} className={styles.done}>
              <span className={styles.mark}>{labelOf(one)}</span>
              <span className={styles.text}>{one.text}</span>
            </li>
          ))}
        </ul>
      )}
      {ratings.length > 0 && <p className={styles.text}>{t('rate.values', { values: ratings.join(' · ') })}</p>}
    </>
  )
}
