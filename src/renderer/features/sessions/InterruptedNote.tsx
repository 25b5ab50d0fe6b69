import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import { remainingMs } from '#shared/sessions/clock.ts'
import { clockFace } from '#renderer/ui/kring/clock-face.ts'
import styles from './InterruptedNote.module.css'

/** The session stopped without anybody asking for it: where it stands, and that it waits. */
export function InterruptedNote({ session, nowMs }: { session: Session; nowMs: number }) {
  const { t } = useTranslation('sessions')
  if (!session.interrupted) return null
  const allottedMs = session.clock.rounds[session.clock.round]?.allottedMs ?? 0
  const time = clockFace({ allottedMs, remainingMs: remainingMs(session.clock, nowMs) })
  return (
    <p className={styles.note} role="status">
      <b>{t('room.interrupted', { time })}</b> {t('room.interruptedWhy')}
    </p>
  )
}
