import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { Levels } from '#renderer/ui/Levels.tsx'
import { levelFrom, levels } from './entry-fields.ts'
import styles from './EntryMargin.module.css'

/** How somebody is, in two taps; neither has to. */
export function CheckIn({ doc }: { doc: Y.Doc }) {
  const { t } = useTranslation('journal')
  return (
    <section className={styles.checkIn} aria-label={t('checkIn.title')}>
      <OneLevel doc={doc} field="energy" />
      <OneLevel doc={doc} field="pressure" />
      <p className={styles.aside}>{t('checkIn.own')}</p>
    </section>
  )
}

function OneLevel({ doc, field }: { doc: Y.Doc; field: 'energy' | 'pressure' }) {
  const { t } = useTranslation('journal')
  const [value, write] = useMetaValue(doc, field)
  return (
    <Levels
      label={t(`checkIn.${field}.label`)}
      value={levelFrom(value)}
      onChange={write}
      levels={levels.map((level) => ({ value: level, word: t(`checkIn.${field}.${level}`) }))}
      clearLabel={t(`checkIn.${field}.clear`)}
    />
  )
}
