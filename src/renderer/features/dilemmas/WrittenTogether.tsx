import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { ColleaguesLine } from '#renderer/editor/collaboration/ColleaguesLine.tsx'
import { useCompany } from '#renderer/editor/collaboration/use-company.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import { PrivacyMargin } from '#renderer/editor/privacy/PrivacyMargin.tsx'
import { SavedMark } from '#renderer/editor/SavedMark.tsx'
import { SharedCopyLine } from '#renderer/editor/sharing/SharedCopyLine.tsx'
import { VisionMargin } from '#renderer/editor/vision/VisionMargin.tsx'
import page from '#renderer/editor/WritingPage.module.css'
import { core } from '#renderer/lib/core.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { useOwnerName } from './dilemma-queries.ts'
import styles from './DilemmaPaper.module.css'
import { MentionedIn } from './MentionedIn.tsx'
import { MyQuestion } from './MyQuestion.tsx'
import { SessionsHeld } from './SessionsHeld.tsx'
import { SharedBar } from './SharedBar.tsx'
import { SharedParts } from './SharedParts.tsx'
import { useDilemmaFields } from './use-dilemma-fields.ts'

const WRITTEN_FIELDS = ['title', 'question']

/** A shared dilemma in which the team writes: its text, its title and its question. */
export function WrittenTogether({ id, document }: { id: DocumentId; document: OpenDocument }) {
  const { t } = useTranslation('dilemmas')
  const { data: shared } = useQuery(core.sharing.of.queryOptions({ input: { id } }))
  return (
    <div className={page.write}>
      <SharedBar id={id} isOfAll>
        <SavedMark document={document} />
      </SharedBar>
      <div className={page.desk}>
        <SheetOfAll id={id} document={document} />
        <aside className={page.margin} aria-label={t('margin')}>
          {shared && (
            <PrivacyMargin document={document} fields={WRITTEN_FIELDS} madeFrom={shared.copy?.originalId ?? null} />
          )}
          <VisionMargin id={id} />
          <MentionedIn id={id} />
          <SessionsHeld id={id} />
        </aside>
      </div>
    </div>
  )
}

function SheetOfAll({ id, document }: { id: DocumentId; document: OpenDocument }) {
  const { t } = useTranslation('dilemmas')
  const fields = useDilemmaFields(document.doc)
  const owner = useOwnerName()
  const company = useCompany(id)
  const question = useRef<HTMLTextAreaElement>(null)
  return (
    <article className={page.paper}>
      <SharedCopyLine id={id} isWritten />
      <ColleaguesLine company={company} />
      <h1 tabIndex={-1} data-page-title>
        <VisuallyHidden>{fields.title || t('untitled')}</VisuallyHidden>
      </h1>
      <MetaField
        doc={document.doc}
        field="title"
        look="title"
        label={t('titleLabel')}
        placeholder={t('titlePlaceholder')}
        maxLength={300}
      />
      <div className={styles.story}>
        <DocumentEditor document={document} label={t('story')} author={owner} company={company} />
      </div>
      <MyQuestion doc={document.doc} isMissing={false} fieldRef={question} />
      <SharedParts fields={{ ...fields, question: '' }} />
    </article>
  )
}
