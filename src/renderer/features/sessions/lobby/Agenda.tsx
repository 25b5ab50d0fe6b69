import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { formatTime } from '#renderer/lib/dates.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import styles from './Agenda.module.css'

const MINUTE_MS = 60_000

/** The rounds with their minutes, and when each begins where the session has a time. */
export function Agenda({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const language = useLanguage()
  const { rounds, participants, plannedForMs, minutes } = session
  const bringers = new Set(rounds.map(({ bringerId }) => bringerId))
  const nameOf = (id: string | null) => participants.find((person) => person.id === id)?.name
  const beforeRound = (round: number) => rounds.slice(0, round).reduce((sum, one) => sum + one.minutes, 0)
  return (
    <details className={styles.agenda}>
      <summary>{t('agenda.title', { minutes: t('minutes', { count: minutes }) })}</summary>
      <ol className={styles.list}>
        {rounds.map(({ blockId, caseId, personId, bringerId, minutes: takes }, round) => {
          const block = blockOfRound(session, round)
          const turn = nameOf(personId) ?? (bringers.size > 1 ? nameOf(bringerId) : undefined)
          return (
            <li key={`${blockId} ${caseId} ${personId}`} className={styles.line}>
              {plannedForMs !== null && (
                <span className={styles.time}>
                  {formatTime(plannedForMs + beforeRound(round) * MINUTE_MS, language)}
                </span>
              )}
              <span className={styles.name}>{[block && say(block.name), turn].filter(Boolean).join(' · ')}</span>
              <span className={styles.minutes}>{t('minutes', { count: takes })}</span>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
