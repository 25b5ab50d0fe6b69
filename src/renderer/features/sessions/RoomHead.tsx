import { ArrowLeft, Pause, Play, Presentation } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { remainingInSessionMs } from '#shared/sessions/clock.ts'
import { formatTime } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Tooltip } from '#renderer/ui/Tooltip.tsx'
import { openProjector } from './projector/open-projector.ts'
import { RoomMenu } from './room/RoomMenu.tsx'
import styles from './RoomHead.module.css'
import type { RoomMoves } from './use-room-moves.ts'

const MINUTE_MS = 60_000

interface RoomHeadProps {
  session: SessionWithMethod
  nowMs: number
  moves: RoomMoves
}

export function RoomHead({ session, nowMs, moves }: RoomHeadProps) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const language = useLanguage()
  const minutesLeft = Math.ceil(remainingInSessionMs(session.clock, nowMs) / MINUTE_MS)
  return (
    <header className={styles.head}>
      <Link href={paths.sessions} className={styles.leave} aria-label={t('room.leave')}>
        <ArrowLeft aria-hidden />
      </Link>
      <p className={styles.what}>
        {say(session.method.name)} ·{' '}
        {session.dilemmaId === null ? (
          session.title
        ) : (
          <Link href={paths.readDilemma(session.dilemmaId)}>{session.title}</Link>
        )}
      </p>
      <p className={styles.time}>
        {t('room.time', { time: formatTime(nowMs, language), left: t('minutes', { count: minutesLeft }) })}
      </p>
      <div className={styles.actions}>
        <Button icon={Presentation} aria-label={t('tools.projector')} onClick={() => openProjector(session.id)}>
          <span className={styles.word}>{t('room.projector')}</span>
        </Button>
        <RoomMenu session={session} moves={moves} />
        <Tooltip label={t('room.keySpace')}>
          <Button
            variant={moves.isRunning ? 'quiet' : 'primary'}
            icon={moves.isRunning ? Pause : Play}
            aria-keyshortcuts="Space"
            onClick={moves.pauseOrResume}
          >
            {moves.isRunning ? t('room.pause') : t('room.resume')}
          </Button>
        </Tooltip>
      </div>
    </header>
  )
}
