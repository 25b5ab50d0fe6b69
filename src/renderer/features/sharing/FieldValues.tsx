import { useTranslation } from 'react-i18next'
import type { SharedField } from '#shared/contract/sharing.ts'
import type { MarkedSpan } from './marked-runs.ts'
import { FieldValue } from './FieldValue.tsx'
import styles from './FieldValues.module.css'
import { useFieldName } from './use-field-name.ts'
import { leadsElsewhere } from './wordless-fields.ts'

interface FieldValuesProps {
  fields: readonly SharedField[]
  /** The names of those that do not go along. */
  staying?: ReadonlySet<string>
  /** What was found in a field. */
  marksIn?: (field: string) => readonly MarkedSpan[]
  /** What is said of a document that a field leads to. */
  linkWords: string
}

/** The typed fields of a document, each with its name. */
export function FieldValues({ fields, staying, marksIn = () => [], linkWords }: FieldValuesProps) {
  const { t } = useTranslation('sharing')
  const nameOf = useFieldName()
  if (fields.length === 0) return null
  return (
    <dl className={styles.fields}>
      {fields.map(({ name, value }) => (
        <div key={name} className={styles.field} data-staying={staying?.has(name) || undefined}>
          <dt>
            {nameOf(name)}
            {staying?.has(name) && <span className={styles.stays}>{t('sides.staysHere')}</span>}
          </dt>
          <dd className={name === 'title' ? styles.title : undefined}>
            {leadsElsewhere(name) ? linkWords : <FieldValue field={{ name, value }} marks={marksIn(name)} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
