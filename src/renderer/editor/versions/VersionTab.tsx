import { Tabs } from '@base-ui/react/tabs'
import { useTranslation } from 'react-i18next'
import type { DocumentVersion } from '#shared/contract/documents.ts'
import { daysFromToday, formatTime, formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import type { ShownField } from './shown-field.ts'
import styles from './Versions.module.css'
import { WrittenBy } from './WrittenBy.tsx'

interface VersionTabProps {
  version: DocumentVersion
  isNow: boolean
  /** With the first everything is new. */
  isFirst: boolean
  fields: readonly ShownField[]
}

/** One version in the list: when it was, and what it changed. */
export function VersionTab({ version, isNow, isFirst, fields }: VersionTabProps) {
  const { t } = useTranslation('editor')
  const language = useLanguage()
  const nowMs = useNow()
  const { moment, atMs, added, removed } = version
  const hasTime = Math.abs(daysFromToday(atMs, nowMs)) <= 1
  const when = `${formatWhen(atMs, nowMs, language)}${hasTime ? '' : `, ${formatTime(atMs, language)}`}`
  const changed = fields.filter(({ name }) => version.fields.includes(name)).map(({ label }) => label)
  return (
    <Tabs.Tab value={moment} className={styles.tab ?? ''}>
      <span className={styles.when}>{isNow ? t('versions.now') : when}</span>
      <WrittenBy writers={version.writers} />
      {added + removed > 0 && (
        <span className={styles.change}>
          <span aria-hidden>
            {t('versions.plus', { added })} {t('versions.minus', { removed })}
          </span>
          <VisuallyHidden>{t('versions.changed', { added, removed })}</VisuallyHidden>
        </span>
      )}
      {!isFirst && changed.length > 0 && <span className={styles.change}>{changed.join(' · ')}</span>}
    </Tabs.Tab>
  )
}
