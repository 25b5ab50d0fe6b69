import { CalendarDays, PenLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JournalLine } from '#shared/contract/journal.ts'
import type { CalendarDay } from '#shared/units.ts'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { EntryList } from './EntryList.tsx'
import { everything, type JournalChoice } from './journal-choice.ts'
import { JournalFilters } from './JournalFilters.tsx'
import styles from './JournalShelf.module.css'
import { MonthCalendar } from './MonthCalendar.tsx'
import { OnThisDay } from './OnThisDay.tsx'

interface JournalShelfProps {
  entries: readonly JournalLine[]
  nowMs: number
  /** Asks for older entries; null when these are all. */
  more: (() => void) | null
  choice: JournalChoice
  onChoice: (choice: JournalChoice) => void
  onWrite: (day: CalendarDay) => void
}

/** The list with its filters, and beside it the calendar; on a small screen the calendar comes when it is asked for. */
export function JournalShelf({ entries, nowMs, more, choice, onChoice, onWrite }: JournalShelfProps) {
  const { t } = useTranslation('journal')
  const [showsCalendar, setShowsCalendar] = useState(false)
  return (
    <div className={styles.shelf}>
      <div className={styles.filters}>
        <JournalFilters choice={choice} onChoice={onChoice} />
        <Button
          icon={CalendarDays}
          className={styles.toggle}
          aria-expanded={showsCalendar}
          onClick={() => setShowsCalendar(!showsCalendar)}
        >
          {t('calendar.title')}
        </Button>
      </div>
      <aside className={styles.aside} aria-label={t('calendar.title')} data-shown={showsCalendar ? '' : undefined}>
        <MonthCalendar nowMs={nowMs} day={choice.day} onDay={(day) => onChoice({ ...choice, day })} />
        <OnThisDay nowMs={nowMs} />
      </aside>
      <div className={styles.list}>
        {entries.length > 0 ? (
          <EntryList entries={entries} nowMs={nowMs} more={more} />
        ) : (
          <Nothing choice={choice} nowMs={nowMs} onAll={() => onChoice(everything)} onWrite={onWrite} />
        )}
      </div>
    </div>
  )
}

interface NothingProps extends Pick<JournalShelfProps, 'choice' | 'nowMs' | 'onWrite'> {
  onAll: () => void
}

/** Nothing on this day, or nothing that fits: one sentence and one thing to do. */
function Nothing({ choice, nowMs, onAll, onWrite }: NothingProps) {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const { day } = choice
  if (day === null)
    return <EmptyState text={t('nothing.here')} action={<Button onClick={onAll}>{t('filter.all')}</Button>} />
  return (
    <EmptyState
      text={t('nothing.day', { day: formatCalendarDay(day, nowMs, language) })}
      action={
        <Button icon={PenLine} onClick={() => onWrite(day)}>
          {t('nothing.write')}
        </Button>
      }
    />
  )
}
