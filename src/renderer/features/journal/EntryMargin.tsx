import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import type { ReflectionModel } from '#shared/reflection/reflection-model.ts'
import { isWritten } from '#shared/reflection/switch-model.ts'
import { PrivacyMargin } from '#renderer/editor/privacy/PrivacyMargin.tsx'
import { TagsField } from '#renderer/editor/tags/TagsField.tsx'
import page from '#renderer/editor/WritingPage.module.css'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { CheckIn } from './CheckIn.tsx'
import { ModelNote } from './ModelNote.tsx'
import { TurnedInto } from './TurnedInto.tsx'
import { useAnswers } from './use-entry-fields.ts'

interface EntryMarginProps {
  id: DocumentId
  document: OpenDocument
  model: ReflectionModel | null
}

/** What stands beside the writing: how you are, the model, and what became of this. */
export function EntryMargin({ id, document, model }: EntryMarginProps) {
  const { t } = useTranslation('journal')
  const { doc } = document
  const answers = useAnswers(doc).filter(isWritten)
  return (
    <aside className={page.margin} aria-label={t('margin')}>
      <CheckIn doc={doc} />
      <ModelNote id={id} model={model} />
      <TagsField doc={doc} />
      <TurnedInto id={id} />
      <PrivacyMargin document={document} fields={['title', ...answers.map(({ key }) => key)]} />
    </aside>
  )
}
