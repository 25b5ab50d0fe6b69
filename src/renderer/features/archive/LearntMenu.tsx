import { Ellipsis, History, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { useExportItems } from '#renderer/editor/export/ExportMenu.tsx'
import { EarlierVersions } from '#renderer/editor/versions/EarlierVersions.tsx'
import { paths } from '#renderer/lib/paths.ts'
import { useBin } from '#renderer/lib/use-bin.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'

interface LearntMenuProps {
  id: DocumentId
  /** A copy in the team space is withdrawn where it was shared, not thrown away here. */
  isShared: boolean
}

export function LearntMenu({ id, isShared }: LearntMenuProps) {
  const { t } = useTranslation(['archive', 'common', 'editor'])
  const [, navigate] = useLocation()
  const toast = useToast()
  const [showsVersions, setShowsVersions] = useState(false)
  const bin = useBin((undo) => {
    toast({ text: t('removed'), action: { label: t('common:undo'), run: undo } })
    navigate(paths.archive)
  })
  const exports = useExportItems(id)
  const remove = { label: t('remove'), icon: Trash2, run: () => bin.remove(id) }
  const versions = { label: t('editor:versions.title'), icon: History, run: () => setShowsVersions(true) }
  const fields = [
    { name: 'title', label: t('titleLabel') },
    { name: 'line', label: t('lineLabel') },
  ]
  return (
    <>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={t('more')} size="s" aria-busy={exports.isBusy || undefined} />}
        items={isShared ? exports.items : [versions, ...exports.items, remove]}
      />
      <FailureNote error={exports.error} />
      {showsVersions && <EarlierVersions id={id} fields={fields} onClose={() => setShowsVersions(false)} />}
    </>
  )
}
