import { Stamp } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDay } from '#shared/units.ts'
import { calendarDayOf } from '#renderer/lib/calendar-day.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DateField } from '#renderer/ui/DateField.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './PrinciplePage.module.css'

/** A vision can be older than its place in Ruimte. */
const FIRST_DAY = new Date(1990, 0, 1)

interface AdoptButtonProps {
  title: string
  text: string
  busy: boolean
  error: Error | null
  onAdopt: (day: CalendarDay, onDone: () => void) => void
}

/** Adopts a principle or a draft to change one, on a day that is asked for. */
export function AdoptButton({ title, text, busy, error, onAdopt }: AdoptButtonProps) {
  const { t } = useTranslation(['vision', 'common'])
  const [isOpen, setIsOpen] = useState(false)
  const [day, setDay] = useState<string>(() => calendarDayOf(Date.now()))
  return (
    <>
      <Button variant="primary" size="s" icon={Stamp} onClick={() => setIsOpen(true)}>
        {t('principle.adopt')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title={title}
        actions={
          <>
            <Button variant="plain" onClick={() => setIsOpen(false)}>
              {t('common:cancel')}
            </Button>
            <Button
              variant="primary"
              busy={busy}
              disabled={day === ''}
              onClick={() => onAdopt(day as CalendarDay, () => setIsOpen(false))}
            >
              {t('principle.adopt')}
            </Button>
          </>
        }
      >
        <div className={styles.adopt}>
          <p>{text}</p>
          <DateField label={t('principle.adoptDay')} value={day} onChange={setDay} from={FIRST_DAY} />
          <FailureNote error={error} />
        </div>
      </Dialog>
    </>
  )
}
