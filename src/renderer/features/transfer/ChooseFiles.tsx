import { ClipboardPaste, FileText, FolderOpen } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './ChooseFiles.module.css'
import { filesChosen, filesInDrop } from './files-in-drop.ts'
import type { IncomingFile } from './incoming-file.ts'
import { PasteText } from './PasteText.tsx'

interface ChooseFilesProps {
  onFiles: (files: readonly IncomingFile[]) => void
  failure: unknown
}

/** Where files come in: by the file dialog, a folder, dropped here, or as text that was copied. */
export function ChooseFiles({ onFiles, failure }: ChooseFilesProps) {
  const { t } = useTranslation('transfer')
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const [isPasting, setIsPasting] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void filesInDrop(event.dataTransfer.items).then(onFiles)
  }
  const hidden = { type: 'file', multiple: true, hidden: true, tabIndex: -1, autoComplete: 'off' } as const
  return (
    <>
      <FailureNote error={failure} />
      <div
        className={styles.place}
        data-over={isOver || undefined}
        onDragOver={() => setIsOver(true)}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p className={styles.drop}>{t('in.drop')}</p>
        <div className={styles.ways}>
          <Button variant="primary" icon={FileText} onClick={() => files.current?.click()}>
            {t('in.chooseFiles')}
          </Button>
          <Button icon={FolderOpen} onClick={() => folder.current?.click()}>
            {t('in.chooseFolder')}
          </Button>
          <Button icon={ClipboardPaste} aria-expanded={isPasting} onClick={() => setIsPasting(!isPasting)}>
            {t('in.paste')}
          </Button>
        </div>
        <p className={styles.kinds}>{t('in.kinds')}</p>
        <input {...hidden} ref={files} onChange={({ target }) => onFiles(filesChosen(target.files))} />
        <input
          {...hidden}
          ref={folder}
          webkitdirectory=""
          onChange={({ target }) => onFiles(filesChosen(target.files))}
        />
      </div>
      {isPasting && <PasteText onText={(file) => onFiles([file])} />}
      <p className={styles.safe}>{t('in.safe')}</p>
    </>
  )
}
