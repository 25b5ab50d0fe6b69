import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { middayOf } from '#renderer/lib/calendar-day.ts'
import { formatDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { dayFrom } from './entry-fields.ts'

import styles from './EntryPage.module.css'

/** Which day this is about, and that nobody else reads it. */
export function EntryDay({ doc }: { doc: Y.Doc }) {
  const { t } = useTranslation('journal')
  const language = useLanguage()
  const nowMs = useNow()
  const [field] = useMetaValue(doc, 'day')
  const day = dayFrom(field)
  const when = day === null ? null : formatDay(middayOf(day), nowMs, language)
  return <p className={styles.eyebrow}>{when ? t('eyebrow', { day: when }) : t('eyebrowAlone')}</p>
}
