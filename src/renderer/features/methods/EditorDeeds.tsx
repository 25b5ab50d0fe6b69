import { BookOpen, Download, Ellipsis, History, Save, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import styles from './EditorDesk.module.css'
import { useExportMethod, useRemoveMethod } from './use-method-deeds.ts'
import type { ReadyDraft } from './use-method-draft.ts'
import { VersionsDialog } from './VersionsDialog.tsx'

interface EditorDeedsProps {
  edited: ReadyDraft
  isReady: boolean
  /** Somebody wanted to save what cannot be saved yet. */
  onNotReady: () => void
  /** More to do, in the same row. */
  children: ReactNode
}

/** Saving, reading, and what is done less often. */
export function EditorDeeds({ edited, isReady, onNotReady, children }: EditorDeedsProps) {
  const { t } = useTranslation('methods')
  const toast = useToast()
  const file = useExportMethod()
  const bin = useRemoveMethod()
  const [showsVersions, setShowsVersions] = useState(false)
  const { documentId, methodId, version, isChanged } = edited.stored
  // What is saved already asks to be read; the green button is for what is not.
  const hasNews = version === 0 || isChanged || hasUnkept(edited)
  const save = () => {
    if (isReady) edited.save((saved) => toast({ text: t('editor.saved', { version: saved }) }))
    else onNotReady()
  }
  const takeBack = (taken: number) => {
    setShowsVersions(false)
    edited.takeBack(taken, () => toast({ text: t('editor.taken', { version: taken }) }))
  }
  return (
    <>
      <div className={styles.deeds}>
        <Button
          variant={hasNews ? 'primary' : 'quiet'}
          icon={Save}
          busy={edited.isSaving}
          disabled={!hasNews}
          onClick={save}
        >
          {hasNews ? t('editor.save', { version: version + 1 }) : t('editor.nothingNew')}
        </Button>
        {version > 0 && (
          <ButtonLink variant={hasNews ? 'quiet' : 'primary'} icon={BookOpen} href={paths.method(methodId)}>
            {t('editor.read')}
          </ButtonLink>
        )}
        {children}
        <Menu
          trigger={
            <Button icon={Ellipsis} variant="plain">
              {t('reader.more')}
            </Button>
          }
          items={[
            { label: t('editor.versions'), icon: History, run: () => setShowsVersions(true) },
            { label: t('reader.toFile'), icon: Download, run: () => file.run(methodId) },
            { label: t('reader.remove'), icon: Trash2, danger: true, run: () => bin.run(documentId) },
          ]}
        />
      </div>
      <FailureNote error={file.error ?? bin.error} />
      {showsVersions && (
        <VersionsDialog documentId={documentId} onClose={() => setShowsVersions(false)} onTakeBack={takeBack} />
      )}
    </>
  )
}

/** Something was typed that core does not have yet. */
function hasUnkept({ draft, stored }: ReadyDraft): boolean {
  return draft !== stored.draft && JSON.stringify(draft) !== JSON.stringify(stored.draft)
}
