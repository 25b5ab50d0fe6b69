import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Learnt } from '#shared/contract/archive.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import { SavedMark } from '#renderer/editor/SavedMark.tsx'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { AudienceField } from './AudienceField.tsx'
import { LearntFields } from './LearntFields.tsx'
import styles from './Reader.module.css'

interface LearntEditingProps {
  document: OpenDocument
  learnt: Learnt
  onDone: () => void
}

/** The same page to write in. It saves itself; "ready" only goes back to reading. */
export function LearntEditing({ document, learnt, onDone }: LearntEditingProps) {
  const { t } = useTranslation(['archive', 'common'])
  const hintId = useId()
  return (
    <>
      <header className={styles.head}>
        <p className={styles.eyebrow} data-kind={learnt.kind}>
          {t(`kind.${learnt.kind}`)}
        </p>
        <SavedMark document={document} />
        <Button size="s" onClick={onDone}>
          {t('common:done')}
        </Button>
      </header>
      <div className={styles.fields}>
        <MetaField
          doc={document.doc}
          field="title"
          look="small-title"
          label={t('titleLabel')}
          placeholder={t('titlePlaceholder')}
          maxLength={300}
          autoFocus
        />
        <MetaField
          doc={document.doc}
          field="line"
          look="said"
          label={t('lineLabel')}
          placeholder={t(`linePlaceholder.${learnt.kind}`)}
          maxLength={1000}
          describedBy={hintId}
        />
        <p id={hintId} className={styles.hint}>
          {t('lineHint')}
        </p>
      </div>
      {learnt.kind === 'mistake' && <p className={styles.just}>{t('justCulture')}</p>}
      <DocumentEditor document={document} label={t('body')} placeholder={t(`bodyPlaceholder.${learnt.kind}`)} />
      <LearntFields doc={document.doc} kind={learnt.kind} />
      <AudienceField doc={document.doc} id={learnt.id} kind={learnt.kind} />
    </>
  )
}
