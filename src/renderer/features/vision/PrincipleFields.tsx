import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import { SavedMark } from '#renderer/editor/SavedMark.tsx'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import styles from './PrinciplePage.module.css'

interface PrincipleFieldsProps {
  document: OpenDocument
  /** What this is, above the fields. */
  eyebrow: string
  /** Buttons beside it. */
  children: ReactNode
}

/** A principle to write on. It saves itself. */
export function PrincipleFields({ document, eyebrow, children }: PrincipleFieldsProps) {
  const { t } = useTranslation('vision')
  const { doc } = document
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <h1 className={styles.eyebrow} tabIndex={-1} data-page-title>
          {eyebrow}
        </h1>
        <SavedMark document={document} />
        {children}
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
