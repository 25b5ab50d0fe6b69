import { useTranslation } from 'react-i18next'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import styles from './OpenIntentions.module.css'
import { useIntentions } from './session-queries.ts'
import { useNow } from '#renderer/lib/use-now.ts'

const MOST = 4

/** What people said they would do: a session looks back at it first. Nothing where there is nothing. */
export function OpenIntentions() {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const nowMs = useNow()
  const { data: intentions = [] } = useIntentions()
  const open = intentions.filter(({ outcome }) => outcome === 'open').slice(0, MOST)
  if (open.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{t('intentions.title')}</h2>
      <ul className={styles.list}>
        {open.map(({ sessionId, sessionTitle, text, by }) => (
          <li key={sessionId}>
            <p className={styles.text}>{text}</p>
            <p className={styles.from}>
              {by
                ? t('intentions.fromBy', { title: sessionTitle, day: formatCalendarDay(by, nowMs, language) })
                : t('intentions.from', { title: sessionTitle })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
