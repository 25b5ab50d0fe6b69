import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedFilter } from '#shared/contract/archive.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { filterOf } from './archive-view.ts'
import type { ArchiveSearch } from './use-archive-search.ts'

interface SaveFilterDialogProps {
  search: ArchiveSearch
  saved: readonly SavedFilter[]
  onClose: () => void
}

/** Gives what is asked now a name, to ask it again. */
export function SaveFilterDialog({ search: { query, view }, saved, onClose }: SaveFilterDialogProps) {
  const { t } = useTranslation(['archive', 'common'])
  const [name, setName] = useState('')
  const saving = useMutation(core.archive.saveFilter.mutationOptions({ onSuccess: onClose }))
  const trimmed = name.trim()
  const isTaken = saved.some((filter) => filter.name === trimmed)
  const save = () => {
    if (trimmed !== '') saving.mutate({ name: trimmed, query: query.trim(), filter: filterOf(view), sort: view.sort })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('saved.keep')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" busy={saving.isPending} disabled={trimmed === ''} onClick={save}>
            {t('saved.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('saved.name')}
        hint={isTaken ? t('saved.taken') : t('saved.hint')}
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
      <FailureNote error={saving.error} />
    </Dialog>
  )
}
