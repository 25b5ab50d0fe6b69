import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { MOST_TAGS, tagsFrom } from '#shared/tags.ts'
import { ChipsField } from './ChipsField.tsx'
import { useTagSuggestions } from './use-tag-suggestions.ts'

/** The tags of a document of any kind; it saves itself. */
export function TagsField({ doc, labelHidden = false }: { doc: Y.Doc; labelHidden?: boolean }) {
  const { t } = useTranslation('editor')
  const [value, write] = useMetaValue(doc, 'tags')
  const [typed, setTyped] = useState('')
  const suggestions = useTagSuggestions(typed)
  return (
    <ChipsField
      label={t('tags.label')}
      labelHidden={labelHidden}
      placeholder={t('tags.placeholder')}
      values={tagsFrom(value)}
      onChange={(tags) => write(tags.slice(0, MOST_TAGS))}
      typed={typed}
      onTyped={setTyped}
      suggestions={suggestions}
    />
  )
}
