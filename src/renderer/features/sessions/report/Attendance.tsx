import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import { formatTime } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import styles from './Attendance.module.css'

/** Who was there, from when until when, and how long: what a register asks for. */
export function Attendance({ session: { attendance, participants } }: { session: Session }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const time = (ms: number | null) => (ms === null ? '' : formatTime(ms, language))
  const nameOf = (id: string) => participants.find((person) => person.id === id)?.name ?? ''
  const [first, ...others] = attendance
  const isSame = others.every(({ fromMs, untilMs }) => fromMs === first?.fromMs && untilMs === first.untilMs)
  // Where all were there all the time, one line says it.
  const lines =
    isSame && first
      ? [{ ...first, name: t('report.everyone') }]
      : attendance.map((one) => ({ ...one, name: nameOf(one.participantId) }))
  return (
    <section className={styles.part}>
      <h2 className={styles.label}>{t('report.attendance')}</h2>
      <ul className={styles.list}>
        {lines.map(({ participantId, name, fromMs, untilMs, minutes }) => (
          <li key={participantId} className={styles.line}>
            <span>{name}</span>
            <span className={styles.times}>
              {fromMs === null
                ? t('report.notThere')
                : t('report.there', {
                    from: time(fromMs),
                    to: time(untilMs),
                    minutes: t('minutes', { count: minutes }),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
