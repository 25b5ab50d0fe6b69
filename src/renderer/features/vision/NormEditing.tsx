import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import { SavedMark } from '#renderer/editor/SavedMark.tsx'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './NormsPage.module.css'

/** The same lines to write on; they save themselves. */
export function NormEditing({ id, onDone }: { id: DocumentId; onDone: () => void }) {
  const { t } = useTranslation('vision')
  const document = useDocument(id)
  if (document?.failure) return <FailureNote error={document.failure} />
  if (!document?.synced) return <Waiting label={t('norms.opening')} />
  const { doc } = document
  return (
    <div className={styles.fields}>
      <header className={styles.head}>
        <div className={styles.title}>
          <MetaField
            doc={doc}
            field="title"
            look="small-title"
            label={t('norms.titleLabel')}
            placeholder={t('norms.titlePlaceholder')}
            maxLength={200}
            autoFocus
          />
        </div>
        <SavedMark document={document} />
        <Button size="s" onClick={onDone}>
          {t('norms.done')}
        </Button>
      </header>
      {(['satisfied', 'first'] as const).map((field) => (
        <section key={field}>
          <h3>{t(`norms.${field}`)}</h3>
          <MetaField
            doc={doc}
            field={field}
            look="running"
            label={t(`norms.${field}`)}
            placeholder={t(`norms.${field}Placeholder`)}
            maxLength={2000}
            multiline
          />
        </section>
      ))}
    </div>
  )
}
