import { DayPicker } from 'react-day-picker'
import { enGB, nl } from 'react-day-picker/locale'
import { useTranslation } from 'react-i18next'
import 'react-day-picker/style.css'
import styles from './Calendar.module.css'

interface CalendarProps {
  selected: Date | undefined
  from: Date
  onPick: (date: Date) => void
}

/** A month to pick a day from; loaded when it is first opened. */
export function Calendar({ selected, from, onPick }: CalendarProps) {
  const { i18n } = useTranslation()
  return (
    <DayPicker
      className={styles.calendar ?? ''}
      mode="single"
      autoFocus
      required
      locale={i18n.language === 'en' ? enGB : nl}
      selected={selected}
      {...(selected ? { defaultMonth: selected } : {})}
      disabled={{ before: from }}
      onSelect={onPick}
    />
  )
}
