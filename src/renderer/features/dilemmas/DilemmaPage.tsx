import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { paths } from '#renderer/lib/paths.ts'
import { isMissing } from '#renderer/ui/failure-code.ts'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useDilemma } from './dilemma-queries.ts'
import { DilemmaDesk } from './DilemmaDesk.tsx'
import { SharedDilemma } from './SharedDilemma.tsx'

/** One dilemma on the desk: the text in the middle, what helps beside it. A shared one is only read. */
export function DilemmaPage({ id }: { id: DocumentId }) {
  const { t } = useTranslation(['dilemmas', 'common'])
  const document = useDocument(id)
  const { data: line, error } = useDilemma(id)
  const failure = document?.failure ?? (line && !isMissing(error) ? null : error)
  if (failure) return <PageTrouble error={failure} href={paths.dilemmas} back={t('common:notHere.to.dilemmas')} />
  if (!document?.synced || !line) return <Waiting label={t('opening')} />
  if (line.space !== 'personal') return <SharedDilemma key={id} id={id} document={document} />
  return <DilemmaDesk key={id} id={id} document={document} />
}
