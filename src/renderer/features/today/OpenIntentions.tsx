import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Intention } from '#shared/contract/session-after.ts'
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
  const heading = useRef<HTMLHeadingElement>(null)
  const finish = () => {
    setAsked(null)
    heading.current?.focus()
  }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('intentions.title')}
      </h2>
      <LineList label={t('intentions.title')}>
        {intentions.map((intention) => {
          const isAsked = asked === intention.sessionId
          return (
            <li key={intention.sessionId} className={styles.line}>
              <div className={styles.row}>
                <Words intention={intention} nowMs={nowMs} />
                <Button aria-expanded={isAsked} onClick={() => setAsked(isAsked ? null : intention.sessionId)}>
                  {t('intentions.ask')}
                </Button>
              </div>
              {isAsked && <SettleIntention intention={intention} onDone={finish} />}
            </li>
          )
        })}
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
