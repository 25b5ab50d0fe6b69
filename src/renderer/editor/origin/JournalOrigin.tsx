import { useQuery } from '@tanstack/react-query'
import { NotebookPen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { middayOf } from '#renderer/lib/calendar-day.ts'
import { core } from '#renderer/lib/core.ts'
import { formatDay } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './JournalOrigin.module.css'

/** The journal entry that a text was made from. It stands in this vault alone, so only its writer ever sees this. */
export function JournalOrigin({ id }: { id: DocumentId }) {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const nowMs = useNow()
  const origin = useQuery(core.journal.originOf.queryOptions({ input: { id } })).data
  if (!origin) return null
  const day = formatDay(middayOf(origin.day), nowMs, language)
  return (
    <p className={styles.origin}>
      <NotebookPen aria-hidden />
      <span>
        <Link href={paths.journalEntry(origin.id)}>{t('origin.from', { day })}</Link> {t('origin.own')}
      </span>
    </p>
  )
}
