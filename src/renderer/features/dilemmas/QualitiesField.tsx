import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { ChipsField } from '#renderer/editor/tags/ChipsField.tsx'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { MOST_TAGS, tagFrom } from '#shared/tags.ts'

interface QualitiesFieldProps {
  doc: Y.Doc
  qualities: readonly string[]
  autoFocus: boolean
}

/** The soft qualities that counted here, from a list that can be added to. */
export function QualitiesField({ doc, qualities, autoFocus }: QualitiesFieldProps) {
  const { t } = useTranslation('dilemmas')
  const [, write] = useMetaValue(doc, 'qualities')
  const [typed, setTyped] = useState('')
  const known = t('qualities', { returnObjects: true }).filter((word) => word.includes(tagFrom(typed)))
  return (
    <ChipsField
      label={t('section.qualities')}
      labelHidden
      placeholder={t('placeholder.qualities')}
      values={qualities}
      onChange={(next) => write(next.slice(0, MOST_TAGS))}
      typed={typed}
      onTyped={setTyped}
      suggestions={known}
      autoFocus={autoFocus}
    />
  )
}
