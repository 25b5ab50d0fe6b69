import { ArrowLeft, Ellipsis, History, Sprout, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { useExportItems } from '#renderer/editor/export/ExportMenu.tsx'
import { SavedMark } from '#renderer/editor/SavedMark.tsx'
import page from '#renderer/editor/WritingPage.module.css'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import styles from './EntryPage.module.css'
import { EntryVersions } from './EntryVersions.tsx'
import { useRemoveEntry } from './journal-queries.ts'
import { QuietTimer } from './QuietTimer.tsx'
import { TurnIntoDialog } from './TurnIntoDialog.tsx'

interface EntryBarProps {
  id: DocumentId
  document: OpenDocument
  /** Five quiet minutes run. */
  isTimed: boolean
}

export function EntryBar({ id, document, isTimed }: EntryBarProps) {
  const { t } = useTranslation(['journal', 'editor'])
  const [, navigate] = useLocation()
  const [open, setOpen] = useState<'turning' | 'versions' | null>(null)
  const close = () => setOpen(null)
  const { remove, error } = useRemoveEntry()
  const exports = useExportItems(id)
  const throwAway = () => {
    remove(id)
    navigate(paths.journal)
  }
  return (
    <div className={page.bar}>
      <ButtonLink href={paths.journal} icon={ArrowLeft}>
        {t('title')}
      </ButtonLink>
      <SavedMark document={document} />
      {isTimed && <QuietTimer />}
      <span className={page.gap} />
      <FailureNote error={error ?? exports.error} />
      <span className={styles.actions}>
        <Button icon={Sprout} onClick={() => setOpen('turning')}>
          {t('turn.open')}
        </Button>
        <Menu
          trigger={<IconButton icon={Ellipsis} label={t('more')} />}
          items={[
            { label: t('editor:versions.title'), icon: History, run: () => setOpen('versions') },
            ...exports.items,
            { label: t('removeThis'), icon: Trash2, run: throwAway },
          ]}
        />
      </span>
      {open === 'turning' && <TurnIntoDialog id={id} onClose={close} />}
      {open === 'versions' && <EntryVersions id={id} onClose={close} />}
    </div>
  )
}
