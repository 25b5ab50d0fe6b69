import { useTranslation } from 'react-i18next'
import { formatDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Page } from '#renderer/ui/Page.tsx'
import { CheckIn } from './CheckIn.tsx'
import { Drafts } from './Drafts.tsx'
import { LookBack } from './LookBack.tsx'
import { NextSession } from './NextSession.tsx'
import { OpenIntentions } from './OpenIntentions.tsx'
import { partOfDay } from './part-of-day.ts'
import { PrincipleOfWeek } from './PrincipleOfWeek.tsx'
import { Reread } from './Reread.tsx'
import { StartHere } from './StartHere.tsx'
import { type Today, useToday } from './today-queries.ts'
import styles from './TodayPage.module.css'

/** What waits for you, one thing worth rereading, and how you are. */
export function TodayPage() {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const nowMs = useNow()
  const today = useToday(nowMs)
  if (!today) return null
  const { ownerName, session, isEmpty } = today
  return (
    <Page
      title={t(`greeting.${partOfDay(new Date(nowMs).getHours())}`, { name: ownerName })}
      lead={t('lead', { day: formatDay(nowMs, nowMs, language) })}
    >
      {isEmpty && <StartHere />}
      {session && <NextSession session={session} ownerName={ownerName} nowMs={nowMs} />}
      {!isEmpty && <Columns today={today} nowMs={nowMs} />}
    </Page>
  )
}

function Columns({ today, nowMs }: { today: Today; nowMs: number }) {
  const { day, drafts, intentions, reminders, lesson, week, checkIn } = today
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {drafts.length > 0 && <Drafts drafts={drafts} nowMs={nowMs} />}
        {intentions.length > 0 && <OpenIntentions intentions={intentions} nowMs={nowMs} />}
        {reminders.length > 0 && <LookBack reminders={reminders} nowMs={nowMs} />}
      </div>
      <div className={styles.column}>
        {lesson && <Reread lesson={lesson} nowMs={nowMs} />}
        {week && <PrincipleOfWeek {...week} />}
        <CheckIn answers={checkIn} day={day} />
      </div>
    </div>
  )
}
