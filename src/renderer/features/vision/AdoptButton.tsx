import { Stamp } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import { calendarDayOf } from '#renderer/lib/calendar-day.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DateField } from '#renderer/ui/DateField.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './PrinciplePage.module.css'
import { useSetState } from './vision-queries.ts'

/** A vision can be older than its place in Ruimte. */
const FIRST_DAY = new Date(1990, 0, 1)

/** Adopts a principle on a day that is asked for. */
export function AdoptButton({ id }: { id: DocumentId }) {
  const { t } = useTranslation(['vision', 'common'])
  const [isOpen, setIsOpen] = useState(false)
  const [day, setDay] = useState<string>(() => calendarDayOf(Date.now()))
  const adopting = useSetState()
  const adopt = () =>
    adopting.mutate({ id, state: 'adopted', day: day as CalendarDay }, { onSuccess: () => setIsOpen(false) })
  return (
    <>
      <Button variant="primary" size="s" icon={Stamp} onClick={() => setIsOpen(true)}>
        {t('principle.adopt')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('principle.adoptTitle')}
        actions={
          <>
            <Button variant="plain" onClick={() => setIsOpen(false)}>
              {t('common:cancel')}
            </Button>
            <Button variant="primary" busy={adopting.isPending} disabled={day === ''} onClick={adopt}>
              {t('principle.adopt')}
            </Button>
          </>
        }
      >
        <div className={styles.adopt}>
          <p>{t('principle.adoptText')}</p>
          <DateField label={t('principle.adoptDay')} value={day} onChange={setDay} from={FIRST_DAY} />
          <FailureNote error={adopting.error} />
        </div>
      </Dialog>
    </>
  )
}
