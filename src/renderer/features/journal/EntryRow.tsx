import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JournalLine } from '#shared/contract/journal.ts'
import { reflectionModel } from '#shared/reflection/catalogue.ts'
import { middayOf } from '#renderer/lib/calendar-day.ts'
import { formatDay } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { LineLink } from '#renderer/ui/LineList.tsx'
import styles from './EntryList.module.css'

interface EntryRowProps {
  entry: JournalLine
  nowMs: number
  onRemove: () => void
}

export function EntryRow({ entry, nowMs, onRemove }: EntryRowProps) {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const say = useLocalText()
  const { id, title, opening, day, model, tags } = entry
  const when = formatDay(middayOf(day), nowMs, language)
  const about = [when, ...(model ? [say(reflectionModel(model).name)] : []), ...tags.map((tag) => `#${tag}`)]
  return (
    <LineLink
      href={paths.journalEntry(id)}
      title={title || <span className={styles.untitled}>{opening || t('nothingYet')}</span>}
      detail={
        <>
          {title && opening && <span className={styles.opening}>{opening}</span>}
          {about.join(' · ')}
        </>
      }
      trailing={<IconButton icon={Trash2} label={t('remove', { title: title || when })} onClick={onRemove} />}
    />
  )
}
