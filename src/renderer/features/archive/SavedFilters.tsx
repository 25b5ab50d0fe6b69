import { Bookmark, BookmarkPlus, Trash2 } from 'lucide-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedFilter } from '#shared/contract/archive.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { useSavedFilters } from './archive-queries.ts'
import { isFiltered } from './archive-view.ts'
import styles from './FilterBar.module.css'
import { SaveFilterDialog } from './SaveFilterDialog.tsx'
import type { ArchiveSearch } from './use-archive-search.ts'

/** The questions that were kept: ask one again, keep this one, take one away. */
export function SavedFilters({ search }: { search: ArchiveSearch }) {
  const { t } = useTranslation('archive')
  const saved = useSavedFilters().data ?? []
  const [dialog, setDialog] = useState<'save' | 'tidy' | null>(null)
  const isWorthKeeping = isFiltered(search.view) || search.query.trim() !== '' || search.kind !== null
  if (saved.length === 0 && !isWorthKeeping) return null
  const ask = ({ query, filter, sort }: SavedFilter) => {
    search.setQuery(query)
    search.change({ ...filter, sort })
  }
  const items = [
    ...saved.map((filter) => ({ label: filter.name, icon: Bookmark, run: () => ask(filter) })),
    ...(isWorthKeeping ? [{ label: t('saved.keep'), icon: BookmarkPlus, run: () => setDialog('save') }] : []),
    ...(saved.length > 0 ? [{ label: t('saved.tidy'), icon: Trash2, run: () => setDialog('tidy') }] : []),
  ]
  return (
    <>
      <Menu
        trigger={
          <Button variant="plain" size="s" icon={Bookmark}>
            {t('saved.title')}
          </Button>
        }
        items={items}
      />
      {dialog === 'save' && <SaveFilterDialog search={search} saved={saved} onClose={() => setDialog(null)} />}
      {dialog === 'tidy' && <TidyDialog saved={saved} onClose={() => setDialog(null)} />}
    </>
  )
}

/** What was kept, with a way to take each away. */
function TidyDialog({ saved, onClose }: { saved: readonly SavedFilter[]; onClose: () => void }) {
  const { t } = useTranslation('archive')
  const removing = useMutation(core.archive.removeSavedFilter.mutationOptions())
  return (
    <Dialog open onClose={onClose} title={t('saved.tidy')}>
      <FailureNote error={removing.error} />
      {saved.length === 0 && <p>{t('saved.none')}</p>}
      <ul className={styles.saved}>
        {saved.map(({ id, name }) => (
          <li key={id}>
            {name}
            <IconButton
              icon={Trash2}
              size="s"
              label={t('saved.remove', { name })}
              onClick={() => removing.mutate({ id })}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
