import { Download, FileCode, FileText, FileType, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu, type MenuItem } from '#renderer/ui/Menu.tsx'
import { useExport } from './use-export.ts'

/** The ways in which a document can leave Ruimte, for a page that has a menu of its own. */
export function useExportItems(id: DocumentId): { items: MenuItem[]; isBusy: boolean; error: unknown } {
  const { t } = useTranslation('transfer')
  const { save, isBusy, error } = useExport(id)
  return {
    isBusy,
    error,
    items: [
      { label: t('menu.docx'), icon: FileText, run: () => save('docx') },
      { label: t('menu.pdf'), icon: FileType, run: () => save('pdf') },
      { label: t('menu.markdown'), icon: FileCode, run: () => save('markdown') },
      { label: t('menu.print'), icon: Printer, run: () => window.print() },
    ],
  }
}

/** One document as a file, or on paper: a button for a bar that has no menu. */
export function ExportMenu({ id }: { id: DocumentId }) {
  const { t } = useTranslation('transfer')
  const { items, isBusy, error } = useExportItems(id)
  return (
    <>
      <Menu
        trigger={<IconButton icon={Download} label={t('menu.title')} aria-busy={isBusy || undefined} />}
        items={items}
      />
      <FailureNote error={error} />
    </>
  )
}
