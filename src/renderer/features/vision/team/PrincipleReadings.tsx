import { useTranslation } from 'react-i18next'
import type { Reading } from '#shared/contract/vision.ts'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './PrincipleReadings.module.css'

/** How a team's principle read before, the newest first, each with the day on which it was adopted. Nothing while it never changed. */
export function PrincipleReadings({ readings }: { readings: readonly Reading[] }) {
  const { t } = useTranslation('vision')
  const language = useLanguage()
  const nowMs = useNow()
  const earlier = readings.slice(0, -1).toReversed()
  if (earlier.length === 0) return null
  return (
    <section>
      <h2>{t('readings.title')}</h2>
      <ol className={styles.list}>
        {earlier.map(({ draftId, title, paragraph, asks, asksNot, adoptedOn }) => (
          <li key={draftId} className={styles.reading}>
            <p className={styles.day}>
              {adoptedOn === null
                ? t('readings.first')
                : t('state.adopted', { day: formatCalendarDay(adoptedOn, nowMs, language) })}
            </p>
            <p className={styles.title}>{title}</p>
            {paragraph && <p className={styles.words}>{paragraph}</p>}
            {asks && (
              <p className={styles.words}>
                <b>{t('principle.asks')}</b> {asks}
              </p>
            )}
            {asksNot && (
              <p className={styles.words}>
                <b>{t('principle.asksNot')}</b> {asksNot}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
