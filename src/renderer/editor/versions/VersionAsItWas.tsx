import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { DocumentEditor } from '../DocumentEditor.tsx'
import { fieldText, type ShownField } from './shown-field.ts'
import { stillDocument } from './still-document.ts'
import type { useVersion } from './use-versions.ts'
import styles from './Versions.module.css'

export type ReadVersion = NonNullable<ReturnType<typeof useVersion>['data']>

interface VersionAsItWasProps {
  id: DocumentId
  version: ReadVersion
  fields: readonly ShownField[]
}

/** A version as its reader knew it: the text with all that was in it, then the fields. */
export function VersionAsItWas({ id, version, fields }: VersionAsItWasProps) {
  const { t } = useTranslation('editor')
  const [document] = useState(() => stillDocument(id, version.state))
  const words = { yes: t('versions.yes'), no: t('versions.no') }
  const shown = fields
    .map(({ name, label }) => ({ name, label, text: fieldText(version.meta[name], words) }))
    .filter(({ text }) => text !== '')
  return (
    <div className={styles.read}>
      <DocumentEditor document={document} label={t('versions.text')} readOnly headingsUnder={2} />
      {shown.map(({ name, label, text }) => (
        <section key={name}>
          <h3>{label}</h3>
          <p>{text}</p>
        </section>
      ))}
    </div>
  )
}
