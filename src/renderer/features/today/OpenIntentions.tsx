import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Intention } from '#shared/contract/sessions.ts'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { LineList } from '#renderer/ui/LineList.tsx'
import { Link } from 'wouter'
import styles from './OpenIntentions.module.css'
import { SettleIntention } from './SettleIntention.tsx'

/** What people set out to do, until somebody says how it went. */
export function OpenIntentions({ intentions, nowMs }: { intentions: readonly Intention[]; nowMs: number }) {
  const { t } = useTranslation('today')
  const [asked, setAsked] = useState<string | null>(null)
  return (
    <section>
      <h2>{t('intentions.title')}</h2>
      <LineList label={t('intentions.title')}>
        {intentions.map((intention) => (
          <li key={intention.sessionId} className={styles.line}>
            <div className={styles.row}>
              <Words intention={intention} nowMs={nowMs} />
              {asked !== intention.sessionId && (
                <Button onClick={() => setAsked(intention.sessionId)}>{t('intentions.ask')}</Button>
              )}
            </div>
            {asked === intention.sessionId && <SettleIntention intention={intention} onDone={() => setAsked(null)} />}
          </li>
        ))}
      </LineList>
    </section>
  )
}

function Words({ intention, nowMs }: { intention: Intention; nowMs: number }) {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const { text, by, sessionId, sessionTitle } = intention
  return (
    <div className={styles.words}>
      <p className={styles.text}>{text}</p>
      <p className={styles.detail}>
        {by && <span>{t('intentions.by', { day: formatCalendarDay(by, nowMs, language) })} · </span>}
        <Link href={paths.session(sessionId)}>{t('intentions.from', { session: sessionTitle })}</Link>
      </p>
    </div>
  )
}
