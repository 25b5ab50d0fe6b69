import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { SharedCopyLine } from '#renderer/editor/sharing/SharedCopyLine.tsx'
import { VisionMargin } from '#renderer/editor/vision/VisionMargin.tsx'
import page from '#renderer/editor/WritingPage.module.css'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { MentionedIn } from './MentionedIn.tsx'
import { SessionsHeld } from './SessionsHeld.tsx'
import { SharedBar } from './SharedBar.tsx'
import styles from './SharedDilemma.module.css'
import { SharedParts } from './SharedParts.tsx'
import { useDilemmaFields } from './use-dilemma-fields.ts'
import { WrittenTogether } from './WrittenTogether.tsx'

/** A dilemma as colleagues get it: only read, for what is shared changes by way of its original, or written by all. */
export function SharedDilemma({ id, document }: { id: DocumentId; document: OpenDocument }) {
  const [together] = useMetaValue(document.doc, 'together')
  return together === 'open' ? (
    <WrittenTogether id={id} document={document} />
  ) : (
    <ReadByAll id={id} document={document} wasOfAll={together !== undefined} />
  )
}

interface ReadByAllProps {
  id: DocumentId
  document: OpenDocument
  /** The team wrote in it, and does no longer. */
  wasOfAll: boolean
}

function ReadByAll({ id, document, wasOfAll }: ReadByAllProps) {
  const { t } = useTranslation('dilemmas')
  const fields = useDilemmaFields(document.doc)
  return (
    <div className={page.write}>
      <SharedBar id={id} isOfAll={wasOfAll} />
      <div className={page.desk}>
        <article className={page.paper}>
          <SharedCopyLine id={id} />
          <h1 className={styles.title} tabIndex={-1} data-page-title>
            {fields.title || t('untitled')}
          </h1>
          <DocumentEditor document={document} label={t('story')} readOnly />
          <SharedParts fields={fields} />
        </article>
        <aside className={page.margin} aria-label={t('margin')}>
          <VisionMargin id={id} />
          <MentionedIn id={id} />
          <SessionsHeld id={id} />
        </aside>
      </div>
    </div>
  )
}
