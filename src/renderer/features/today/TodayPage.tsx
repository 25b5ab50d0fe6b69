import { useTranslation } from 'react-i18next'
import { formatDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Page } from '#renderer/ui/Page.tsx'
import { Drafts } from './Drafts.tsx'
import { FiveMinutes } from './FiveMinutes.tsx'
import { partOfDay } from './part-of-day.ts'
import { NextSession } from './NextSession.tsx'
import { OpenIntentions } from './OpenIntentions.tsx'
import { Reread } from './Reread.tsx'
import { StartHere } from './StartHere.tsx'
import styles from './TodayPage.module.css'
import { useNow } from '#renderer/lib/use-now.ts'
import { useToday } from './today-queries.ts'

/** What waits for you, and one thing worth rereading. */
export function TodayPage() {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const nowMs = useNow()
  const today = useToday()
  if (!today) return null
  const { ownerName, session, drafts, intentions, lesson, isEmpty } = today
  return (
    <Page
      title={t(`greeting.${partOfDay(new Date(nowMs).getHours())}`, { name: ownerName })}
      lead={t('lead', { day: formatDay(nowMs, nowMs, language) })}
      actions={!isEmpty && <FiveMinutes />}
    >
      {isEmpty && <StartHere />}
      {session && <NextSession session={session} ownerName={ownerName} nowMs={nowMs} />}
      <div className={styles.columns}>
        {drafts.length > 0 && <Drafts drafts={drafts} nowMs={nowMs} />}
        <div className={styles.column}>
          {intentions.length > 0 && <OpenIntentions intentions={intentions} nowMs={nowMs} />}
          {lesson && <Reread lesson={lesson} nowMs={nowMs} />}
        </div>
      </div>
    </Page>
  )
}
