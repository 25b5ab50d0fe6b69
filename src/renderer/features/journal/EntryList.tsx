import { useTranslation } from 'react-i18next'
import type { JournalLine } from '#shared/contract/journal.ts'
import { middayOf } from '#renderer/lib/calendar-day.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineList } from '#renderer/ui/LineList.tsx'
import { MoreLines } from '#renderer/ui/MoreLines.tsx'
import styles from './EntryList.module.css'
import { EntryRow } from './EntryRow.tsx'
import { formatMonth } from './format-month.ts'
import { useRemoveEntry } from './journal-queries.ts'
import { byMonth } from './months.ts'

interface EntryListProps {
  entries: readonly JournalLine[]
  nowMs: number
  /** Asks for older ones; null when these are all. */
  more: (() => void) | null
}

/** The entries, month by month. */
export function EntryList({ entries, nowMs, more }: EntryListProps) {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const { remove, error } = useRemoveEntry()
  return (
    <div className={styles.months} role="region" aria-label={t('list')}>
      <FailureNote error={error} />
      {byMonth(entries).map(({ month, entries: inMonth }) => {
        const name = formatMonth(middayOf(`${month}-01`), language)
        return (
          <section key={month}>
            <h2 className={styles.month}>{name}</h2>
            <LineList label={name}>
              {inMonth.map((entry) => (
                <EntryRow key={entry.id} entry={entry} nowMs={nowMs} onRemove={() => remove(entry.id)} />
              ))}
            </LineList>
          </section>
        )
      })}
      <MoreLines more={more} />
    </div>
  )
}
