import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { useReportsOn } from '#renderer/editor/sharing/use-reports-on.ts'
import { formatDate } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { LineLink } from '#renderer/ui/LineList.tsx'
import { TitledLines } from './TitledLines.tsx'

/** What the team can read of the sessions that were held on a shared dilemma. */
export function ReportsOn({ id }: { id: DocumentId }) {
  const { t } = useTranslation('archive')
  const language = useLanguage()
  const nowMs = useNow()
  const reports = useReportsOn(id)
  if (reports.length === 0) return null
  return (
    <TitledLines title={t('sessionsOn')}>
      {reports.map(({ id: reportId, title, atMs }) => (
        <LineLink
          key={reportId}
          href={paths.archived(reportId)}
          title={title || t('untitled')}
          detail={`${t('kind.session')} · ${formatDate(atMs, nowMs, language)}`}
        />
      ))}
    </TitledLines>
  )
}
