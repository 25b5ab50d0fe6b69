import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import { remainingMs } from '#shared/sessions/clock.ts'
import type { Block } from '#shared/sessions/block.ts'
import { minutesAndSeconds } from '#renderer/ui/kring/clock-face.ts'
import { Kring } from '#renderer/ui/kring/Kring.tsx'
import { awayFrom } from './away.ts'
import type { Cue } from './cues/clock-cue.ts'
import { circleIn } from './circle-view.ts'
import styles from './SessionRoom.module.css'
import { useWhoSpeaks } from './use-who-speaks.ts'

interface RoomKringProps {
  session: Session
  block: Block
  nowMs: number
  speakerId: ParticipantId | null
  cue: Cue | null
  /** See the kring's own. */
  scale?: number
}

export function RoomKring({ session, block, nowMs, speakerId, cue, scale = 1 }: RoomKringProps) {
  const { t } = useTranslation('sessions')
  const { clock, participants, phase } = session
  const away = awayFrom(session)
  const who = useWhoSpeaks(block, participants)
  const allottedMs = clock.rounds[clock.round]?.allottedMs ?? 0
  const leftMs = remainingMs(clock, nowMs)
  // Said by the minute: a sentence that changes each second can be read to nobody.
  const minutes = Math.abs(Math.ceil(leftMs / 60_000))
  const time = leftMs > 0 ? t('kring.left', { count: minutes }) : t('kring.over')
  const stands = phase === 'paused' ? t('kring.paused') : ''
  const label = [t('kring.circle', { count: participants.length - away.size }), who, time, stands]
    .filter(Boolean)
    .join(' ')
  const caption =
    phase === 'paused'
      ? t('room.isPaused')
      : leftMs > -1000
        ? t('room.of', { time: minutesAndSeconds(allottedMs) })
        : t('room.overtime')
  return (
    <div className={styles.kring}>
      <Kring
        people={circleIn(block, participants, speakerId, away)}
        clock={{ allottedMs, remainingMs: leftMs }}
        label={label}
        caption={caption}
        still={phase === 'paused'}
        cue={cue}
        scale={scale}
      />
    </div>
  )
}
