import { useTranslation } from 'react-i18next'
import type { Principle } from '#shared/contract/vision.ts'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import { SavedMark } from '#renderer/editor/SavedMark.tsx'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './PrinciplePage.module.css'

interface PrincipleEditingProps {
  document: OpenDocument
  principle: Principle
  onDone: () => void
}

/** The same page to write on. It saves itself; "done" only goes back to reading. */
export function PrincipleEditing({ document, principle, onDone }: PrincipleEditingProps) {
  const { t } = useTranslation('vision')
  const { doc } = document
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <h1 className={styles.eyebrow} tabIndex={-1} data-page-title>
          {t('principle.eyebrow', { number: principle.number })}
        </h1>
        <SavedMark document={document} />
        <Button size="s" onClick={onDone}>
          {t('principle.done')}
        </Button>
      </header>
      <div className={styles.fields}>
        <MetaField
          doc={doc}
          field="title"
          look="title"
          label={t('principle.titleLabel')}
          placeholder={t('principle.titlePlaceholder')}
          maxLength={200}
          autoFocus
        />
        <MetaField
          doc={doc}
          field="paragraph"
          look="running"
          label={t('principle.paragraphLabel')}
          placeholder={t('principle.paragraphPlaceholder')}
          maxLength={2000}
          multiline
        />
        {(['asks', 'asksNot'] as const).map((field) => (
          <section key={field}>
            <h2>{t(`principle.${field}`)}</h2>
            <MetaField
              doc={doc}
              field={field}
              look="running"
              label={t(`principle.${field}`)}
              placeholder={t(`principle.${field}Placeholder`)}
              maxLength={2000}
              multiline
            />
          </section>
        ))}
      </div>
    </article>
  )
}
