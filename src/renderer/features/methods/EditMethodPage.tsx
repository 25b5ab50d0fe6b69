import { useTranslation } from 'react-i18next'
import { Redirect } from 'wouter'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { EditorDesk } from './EditorDesk.tsx'
import { useMethodLines } from './method-queries.ts'
import { useMethodDraft } from './use-method-draft.ts'

/** The editor of an own method. One that comes with Ruimte is copied first. */
export function EditMethodPage({ id }: { id: MethodId }) {
  const { t } = useTranslation('methods')
  const { data: lines, error } = useMethodLines()
  const own = lines?.find((line) => line.id === id)?.own
  if (own?.space === 'personal') return <Editor documentId={own.documentId} />
  // What is shared changes by way of its original, and what comes with Ruimte is copied first: both are read.
  if (lines) return <Redirect href={paths.method(id)} replace />
  return (
    <Page eyebrow={t('editor.eyebrow')} title={t('editor.new')}>
      {error ? <FailureNote error={error} /> : <Waiting />}
    </Page>
  )
}

function Editor({ documentId }: { documentId: DocumentId }) {
  const { t } = useTranslation('methods')
  const edited = useMethodDraft(documentId)
  const { draft, stored } = edited
  if (draft && stored) return <EditorDesk edited={{ ...edited, draft, stored }} />
  return (
    <Page eyebrow={t('editor.eyebrow')} title={t('editor.new')}>
      <FailureNote error={edited.error} />
      {!edited.error && <Waiting />}
    </Page>
  )
}
