import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { tagsFrom } from '#shared/tags.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useEntryField } from './use-entry-fields.ts'

/** Words to find an entry back by, with commas between. */
export function EntryTags({ doc }: { doc: Y.Doc }) {
  const { t } = useTranslation('journal')
  const [field, write] = useEntryField(doc, 'tags')
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    if (typed === null) return
    write(tagsFrom(typed.split(',')))
    setTyped(null)
  }
  return (
    <TextField
      label={t('tags.label')}
      hint={t('tags.hint')}
      value={typed ?? tagsFrom(field).join(', ')}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
      maxLength={500}
    />
  )
}
