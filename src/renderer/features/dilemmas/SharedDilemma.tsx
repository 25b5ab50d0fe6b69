import { ArrowLeft, Presentation, UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { ExportMenu } from '#renderer/editor/export/ExportMenu.tsx'
import { SharedCopyLine } from '#renderer/editor/sharing/SharedCopyLine.tsx'
import { VisionMargin } from '#renderer/editor/vision/VisionMargin.tsx'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { useSessionsHeld } from './dilemma-queries.ts'
import page from './DilemmaPage.module.css'
import { MentionedIn } from './MentionedIn.tsx'
import { SessionsHeld } from './SessionsHeld.tsx'
import margin from './DilemmaMargin.module.css'
import styles from './SharedDilemma.module.css'
import { SharedParts } from './SharedParts.tsx'
import { useDilemmaFields } from './use-dilemma-fields.ts'

/** A dilemma as colleagues get it. It is only read: what is shared changes by way of its original. */
export function SharedDilemma({ id, document }: { id: DocumentId; document: OpenDocument }) {
  const { t } = useTranslation('dilemmas')
  const fields = useDilemmaFields(document.doc)
  return (
    <div className={page.write}>
      <Bar id={id} />
      <div className={page.desk}>
        <article className={page.paper}>
          <SharedCopyLine id={id} />
          <h1 className={styles.title} tabIndex={-1} data-page-title>
            {fields.title || t('untitled')}
          </h1>
          <DocumentEditor document={document} label={t('story')} readOnly />
          <SharedParts fields={fields} />
        </article>
        <aside className={margin.margin} aria-label={t('margin')}>
          <VisionMargin id={id} />
          <MentionedIn id={id} />
          <SessionsHeld id={id} />
        </aside>
      </div>
    </div>
  )
}

function Bar({ id }: { id: DocumentId }) {
  const { t } = useTranslation('dilemmas')
  const open = useSessionsHeld(id).data?.find(({ phase }) => phase !== 'closed')
  return (
    <div className={page.bar}>
      <ButtonLink href={paths.dilemmas} icon={ArrowLeft}>
        {t('title')}
      </ButtonLink>
      <span className={page.gap} />
      <ExportMenu id={id} />
      <ButtonLink href={paths.readDilemma(id)} icon={Presentation}>
        {t('read')}
      </ButtonLink>
      <ButtonLink variant="primary" href={open ? paths.session(open.id) : paths.planSession(id)} icon={UsersRound}>
        {open ? t('toSession') : t('startSession')}
      </ButtonLink>
    </div>
  )
}
