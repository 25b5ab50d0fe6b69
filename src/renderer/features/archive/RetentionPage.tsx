import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineList } from '#renderer/ui/LineList.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useDue, useKeepingSettings } from './retention-queries.ts'
import styles from './RetentionPage.module.css'
import { RetentionRow } from './RetentionRow.tsx'
import { RetentionSettings } from './RetentionSettings.tsx'

/** What nobody touched for long: to keep, to shorten to a lesson, or to let go. */
export function RetentionPage() {
  const { t } = useTranslation(['keeping', 'app'])
  const due = useDue()
  const settings = useKeepingSettings().data
  const lines = due.data?.lines ?? []
  const isEmpty = due.data !== undefined && lines.length === 0
  return (
    <Page
      back={{ href: paths.archive, name: t('app:part.archive') }}
      title={t('again.title')}
      lead={lines.length > 0 ? t('again.lead') : undefined}
      narrow
    >
      <FailureNote error={due.error} />
      {due.isPending && <Waiting />}
      {isEmpty && <EmptyState text={settings?.reviewAfterMonths === null ? t('again.never') : t('again.empty')} />}
      {lines.length > 0 && (
        <LineList label={t('again.list')}>
          {lines.map((line) => (
            <RetentionRow key={line.id} line={line} />
          ))}
        </LineList>
      )}
      {due.data?.isMore && <p className={styles.more}>{t('again.more')}</p>}
      {settings && <RetentionSettings settings={settings} />}
    </Page>
  )
}
