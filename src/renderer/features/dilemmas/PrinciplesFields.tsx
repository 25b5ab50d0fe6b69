import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { MetaField } from '#renderer/editor/MetaField.tsx'

const pulls = ['principleOne', 'principleTwo'] as const

/** The two principles that pull different ways, in the case bringer's own words. */
export function PrinciplesFields({ doc, autoFocus }: { doc: Y.Doc; autoFocus: boolean }) {
  const { t } = useTranslation('dilemmas')
  return pulls.map((field) => (
    <MetaField
      key={field}
      doc={doc}
      field={field}
      look="running"
      label={t(`principle.${field}`)}
      placeholder={t(`placeholder.${field}`)}
      maxLength={300}
      autoFocus={autoFocus && field === 'principleOne'}
    />
  ))
}
