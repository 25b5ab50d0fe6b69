import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import type { DilemmaFields } from './dilemma-fields.ts'
import { PrinciplesFields } from './PrinciplesFields.tsx'
import { QualitiesField } from './QualitiesField.tsx'
import { SharesFields } from './SharesFields.tsx'
import styles from './Template.module.css'
import type { Section } from './template-sections.ts'

interface TemplateSectionProps {
  section: Section
  doc: Y.Doc
  fields: DilemmaFields
  autoFocus: boolean
}

/** One part of the template, open. */
export function TemplateSection(props: TemplateSectionProps) {
  const { t } = useTranslation('dilemmas')
  return (
    <>
      <h2>{t(`section.${props.section}`)}</h2>
      <Fields {...props} />
    </>
  )
}

function Fields({ section, doc, fields, autoFocus }: TemplateSectionProps) {
  switch (section) {
    case 'tried':
    case 'outcome':
      return <Told section={section} doc={doc} fields={fields} autoFocus={autoFocus} />
    case 'principles':
      return <PrinciplesFields doc={doc} autoFocus={autoFocus} />
    case 'shares':
      return <SharesFields doc={doc} shares={fields.shares} autoFocus={autoFocus} />
    case 'qualities':
      return <QualitiesField doc={doc} qualities={fields.qualities} autoFocus={autoFocus} />
    case 'afterwards':
      return <Afterwards doc={doc} fields={fields} autoFocus={autoFocus} />
  }
}

/** Running text; what happened next can be kept from the group for a while. */
function Told(props: Omit<TemplateSectionProps, 'section'> & { section: 'tried' | 'outcome' }) {
  const { section, doc, fields, autoFocus } = props
  const { t } = useTranslation('dilemmas')
  const [, hide] = useMetaValue(doc, 'outcomeHidden')
  return (
    <>
      <MetaField
        doc={doc}
        field={section}
        look="running"
        multiline
        label={t(`section.${section}`)}
        placeholder={t(`placeholder.${section}`)}
        maxLength={10_000}
        autoFocus={autoFocus}
      />
      {section === 'outcome' && (
        <div className={styles.quiet}>
          <Checkbox label={t('outcomeHidden')} checked={fields.outcomeHidden} onChange={hide} />
        </div>
      )}
    </>
  )
}

function Afterwards({ doc, fields, autoFocus }: Omit<TemplateSectionProps, 'section'>) {
  const { t } = useTranslation('dilemmas')
  const [, closeEarly] = useMetaValue(doc, 'closedEarly')
  const [, comeBack] = useMetaValue(doc, 'cameBack')
  return (
    <div className={styles.quiet}>
      <Checkbox label={t('closedEarly')} checked={fields.closedEarly} onChange={closeEarly} autoFocus={autoFocus} />
      <Checkbox label={t('cameBack')} checked={fields.cameBack} onChange={comeBack} />
    </div>
  )
}
