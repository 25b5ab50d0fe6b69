import { useTranslation } from 'react-i18next'
import { calendarDayOf, middayOf } from '#renderer/lib/calendar-day.ts'
import { formatDay } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { LineLink, LineList } from '#renderer/ui/LineList.tsx'
import { useOnThisDay } from './journal-queries.ts'
import styles from './OnThisDay.module.css'

/** What was written on this day of another year or month, for who happens to look. */
export function OnThisDay({ nowMs }: { nowMs: number }) {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const entries = useOnThisDay(calendarDayOf(nowMs)).data ?? []
  if (entries.length === 0) return null
  return (
    <section>
      <h2 className={styles.head}>{t('onThisDay')}</h2>
      <LineList label={t('onThisDay')}>
        {entries.map(({ id, title, opening, day }) => (
          <LineLink
            key={id}
            href={paths.journalEntry(id)}
            title={title || <span className={styles.opening}>{opening || t('untitled')}</span>}
            detail={formatDay(middayOf(day), nowMs, language)}
          />
        ))}
      </LineList>
    </section>
  )
}
