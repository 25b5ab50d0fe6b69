import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { Page } from '#renderer/ui/Page.tsx'

/** Everything to read back; `id` is the piece that is open. */
export function ArchivePage({ id: _id }: { id?: DocumentId }) {
  const { t } = useTranslation('archive')
  return <Page title={t('title')} />
}
