import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CheckIn as Answers, Level } from '#shared/contract/journal.ts'
import type { CalendarDay } from '#shared/units.ts'
import { core } from '#renderer/lib/core.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Levels } from '#renderer/ui/Levels.tsx'
import styles from './CheckIn.module.css'

const levels = [1, 2, 3, 4, 5] as const satisfies readonly Level[]

/** How somebody is, in two taps; neither has to. It goes in the journal of the day. */
export function CheckIn({ answers, day }: { answers: Answers; day: CalendarDay }) {
  const { t } = useTranslation('journal')
  const keeping = useMutation(core.journal.checkIn.mutationOptions())
  // What was tapped shows at once; the journal follows.
  const shown = keeping.isPending ? { ...answers, ...keeping.variables } : answers
  return (
    <section className={styles.checkIn}>
      <h2>{t('checkIn.title')}</h2>
      {(['energy', 'pressure'] as const).map((field) => (
        <Levels
          key={field}
          label={t(`checkIn.${field}.label`)}
          value={shown[field] ?? null}
          onChange={(level) => keeping.mutate({ day, [field]: level })}
          levels={levels.map((level) => ({ value: level, word: t(`checkIn.${field}.${level}`) }))}
          clearLabel={t(`checkIn.${field}.clear`)}
        />
      ))}
      <p className={styles.aside}>{t('checkIn.own')}</p>
      <FailureNote error={keeping.error} />
    </section>
  )
}
