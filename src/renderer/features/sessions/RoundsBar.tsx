import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import styles from './RoundsBar.module.css'

const MINUTE_MS = 60_000
/** A round as short as this many minutes still shows its name. */
const LEAST_WIDE = 4

/** The rounds in proportion to their time: behind us, now, to come. */
export function RoundsBar({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { clock } = session
  const minutes = clock.rounds.map(({ allottedMs }) => Math.round(allottedMs / MINUTE_MS))
  return (
    <ol
      className={styles.rounds}
      aria-label={t('room.rounds')}
      style={{ gridTemplateColumns: minutes.map((count) => `minmax(0, ${Math.max(LEAST_WIDE, count)}fr)`).join(' ') }}
    >
      {session.rounds.map(({ blockId, caseId, personId }, round) => (
        <li
          key={`${blockId} ${caseId} ${personId}`}
          className={styles.round}
          data-past={round < clock.round || undefined}
          aria-current={round === clock.round ? 'step' : undefined}
        >
          <span className={styles.name}>{say(blockOfRound(session, round)?.name ?? session.method.name)}</span>
          <span aria-label={t('minutes', { count: minutes[round] ?? 0 })}>{minutes[round]}</span>
        </li>
      ))}
    </ol>
  )
}
