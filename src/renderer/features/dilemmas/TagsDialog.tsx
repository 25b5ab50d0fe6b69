import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import { ChipsField } from '#renderer/editor/tags/ChipsField.tsx'
import { useTagSuggestions } from '#renderer/editor/tags/use-tag-suggestions.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { tagsOfAll } from './bulk-tags.ts'

interface TagsDialogProps {
  dilemmas: readonly DilemmaLine[]
  onSave: (tags: readonly string[]) => void
  onClose: () => void
}

/** The tags that several dilemmas have in common. */
export function TagsDialog({ dilemmas, onSave, onClose }: TagsDialogProps) {
  const { t } = useTranslation(['dilemmas', 'editor', 'common'])
  const [tags, setTags] = useState(() => tagsOfAll(dilemmas))
  const [typed, setTyped] = useState('')
  const suggestions = useTagSuggestions(typed)
  const save = () => {
    onSave(tags)
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('chosen.tagsTitle', { count: dilemmas.length })}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onClick={save}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <ChipsField
        label={t('editor:tags.label')}
        placeholder={t('editor:tags.placeholder')}
        values={tags}
        onChange={setTags}
        typed={typed}
        onTyped={setTyped}
        suggestions={suggestions}
        autoFocus
      />
    </Dialog>
  )
}
