import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { paths } from '#renderer/lib/paths.ts'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { EntryDesk } from './EntryDesk.tsx'

interface EntryPageProps {
  id: DocumentId
  /** Five quiet minutes run. */
  isTimed?: boolean
}

/** One entry of the journal: writing in the middle, what helps beside it. */
export function EntryPage({ id, isTimed = false }: EntryPageProps) {
  const { t } = useTranslation(['journal', 'common'])
  const document = useDocument(id)
  if (document?.failure)
    return <PageTrouble error={document.failure} href={paths.journal} back={t('common:notHere.to.journal')} />
  if (!document?.synced) return <Waiting label={t('opening')} />
  return <EntryDesk key={id} id={id} document={document} isTimed={isTimed} />
}
