import { Tabs } from '@base-ui/react/tabs'
import { useTranslation } from 'react-i18next'
import type { DocumentVersion } from '#shared/contract/documents.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import type { ShownField } from './shown-field.ts'
import styles from './Versions.module.css'

interface VersionTabProps {
  version: DocumentVersion
  isNow: boolean
  fields: readonly ShownField[]
}

/** One version in the list: when it was, and what it changed. */
export function VersionTab({ version, isNow, fields }: VersionTabProps) {
  const { t } = useTranslation('editor')
  const language = useLanguage()
  const nowMs = useNow()
  const { moment, atMs, added, removed } = version
  const changed = fields.filter(({ name }) => version.fields.includes(name)).map(({ label }) => label)
  return (
    <Tabs.Tab value={moment} className={styles.tab ?? ''}>
      <span className={styles.when}>{isNow ? t('versions.now') : formatWhen(atMs, nowMs, language)}</span>
      {added + removed > 0 && (
        <span className={styles.change}>
          <span aria-hidden>
            {t('versions.plus', { added })} {t('versions.minus', { removed })}
          </span>
          <VisuallyHidden>{t('versions.changed', { added, removed })}</VisuallyHidden>
        </span>
      )}
      {changed.length > 0 && <span className={styles.change}>{changed.join(' · ')}</span>}
    </Tabs.Tab>
  )
}
