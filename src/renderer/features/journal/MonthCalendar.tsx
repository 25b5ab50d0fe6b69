import { useState } from 'react'
import { DayPicker } from 'react-day-picker'
import { enGB, nl } from 'react-day-picker/locale'
import { useTranslation } from 'react-i18next'
import 'react-day-picker/style.css'
import type { CalendarDay } from '#shared/units.ts'
import { calendarDayOf, middayOf } from '#renderer/lib/calendar-day.ts'
import { formatDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useWrittenDays } from './journal-queries.ts'
import styles from './MonthCalendar.module.css'

interface MonthCalendarProps {
  nowMs: number
  /** The day that the list keeps to. */
  day: CalendarDay | null
  onDay: (day: CalendarDay | null) => void
}

/** A month with a dot on each day that has writing. Choosing a day shows that day; choosing it again shows all. */
export function MonthCalendar({ nowMs, day, onDay }: MonthCalendarProps) {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const [month, setMonth] = useState(() => new Date(nowMs))
  const written = useWrittenDays(calendarDayOf(month.getTime()).slice(0, 7)).data ?? []
  const isWritten = (date: Date) => written.includes(calendarDayOf(date.getTime()))
  const label = (date: Date) => {
    const named = formatDay(date.getTime(), nowMs, language)
    return isWritten(date) ? t('calendar.written', { day: named }) : named
  }
  return (
    <DayPicker
      className={styles.calendar ?? ''}
      mode="single"
      locale={language === 'en' ? enGB : nl}
      month={month}
      onMonthChange={setMonth}
      endMonth={new Date(nowMs)}
      disabled={{ after: new Date(nowMs) }}
      selected={day === null ? undefined : new Date(middayOf(day))}
      onSelect={(date) => onDay(date ? calendarDayOf(date.getTime()) : null)}
      modifiers={{ written: isWritten }}
      modifiersClassNames={{ written: styles.written ?? '' }}
      labels={{ labelDayButton: label, labelGridcell: label }}
    />
  )
}
