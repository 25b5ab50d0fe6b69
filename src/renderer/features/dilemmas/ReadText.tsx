import { Dialog } from '@base-ui/react/dialog'
import { useTranslation } from 'react-i18next'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import type { DilemmaFields } from './dilemma-fields.ts'
import styles from './ReadDilemmaPage.module.css'

interface ReadTextProps {
  document: OpenDocument
  fields: DilemmaFields
  /** What happened next stays out of sight until somebody asks for it. */
  outcomeShown: boolean
}

/** What a group reads along with: the story up to the moment of choosing, what was tried, and the question. */
export function ReadText({ document, fields, outcomeShown }: ReadTextProps) {
  const { t } = useTranslation('dilemmas')
  return (
    <article className={styles.text}>
      <Dialog.Title render={({ children, ...rest }) => <h1 {...rest}>{children}</h1>}>
        {fields.title || t('untitled')}
      </Dialog.Title>
      <DocumentEditor document={document} label={t('story')} readOnly />
      {fields.tried !== '' && (
        <section>
          <h2>{t('section.tried')}</h2>
          <p className={styles.told}>{fields.tried}</p>
        </section>
      )}
      {fields.question !== '' && (
        <section className={styles.question}>
          <h2>{t('question')}</h2>
          <p>{fields.question}</p>
        </section>
      )}
      {outcomeShown && (
        <section className={styles.outcome}>
          <h2>{t('section.outcome')}</h2>
          <p className={styles.told}>{fields.outcome}</p>
        </section>
      )}
    </article>
  )
}
