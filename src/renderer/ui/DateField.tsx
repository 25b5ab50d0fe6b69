import { Popover } from '@base-ui/react/popover'
import { CalendarDays } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './IconButton.tsx'
import { fromCalendarDay, parseDay, toCalendarDay } from './parse-day.ts'
import popup from './popup.module.css'
import { TextField } from './TextField.tsx'
import { Waiting } from './Waiting.tsx'

const Calendar = lazy(async () => ({ default: (await import('./Calendar.tsx')).Calendar }))

interface DateFieldProps {
  label: string
  /** A calendar day such as `2026-11-26`, or empty. */
  value: string
  onChange: (day: string) => void
  hint?: string
  /** The first day that can be picked; by default today. */
  from?: Date
}

/** A day, typed as people write it or picked from a calendar. */
export function DateField({ label, value, onChange, hint, from }: DateFieldProps) {
  const { t, i18n } = useTranslation('common')
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [today] = useState(() => new Date())
  const shown = typed ?? inWords(value, i18n.language)
  const settle = () => {
    if (typed === null) return
    const day = typed.trim() === '' ? '' : parseDay(typed, today)
    if (day === null) return
    setTyped(null)
    onChange(day)
  }
  const wrong = typed !== null && typed.trim() !== '' && parseDay(typed, today) === null
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <TextField
        label={label}
        hint={hint}
        value={shown}
        onChange={setTyped}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
        error={wrong && !open ? t('date.notUnderstood') : null}
        placeholder={t('date.placeholder')}
        trailing={<Popover.Trigger render={<IconButton icon={CalendarDays} label={t('date.pick')} size="s" />} />}
      />
      <Popover.Portal>
        <Popover.Positioner className={popup.place ?? ''} sideOffset={6} align="end">
          <Popover.Popup className={popup.popup ?? ''} aria-label={label}>
            <Suspense fallback={<Waiting />}>
              <Calendar
                selected={fromCalendarDay(value)}
                from={from ?? today}
                onPick={(date) => {
                  setTyped(null)
                  setOpen(false)
                  onChange(toCalendarDay(date))
                }}
              />
            </Suspense>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

function inWords(day: string, language: string): string {
  const date = fromCalendarDay(day)
  if (!date) return ''
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(date)
}
