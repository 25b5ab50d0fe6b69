import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Passage } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { usePieces } from './retention-queries.ts'
import { RetentionPieces } from './RetentionPieces.tsx'
import styles from './RetentionShorten.module.css'
import { useRetentionShorten } from './use-retention-shorten.ts'

const LONGEST_LINE_CHARS = 1000

/** Makes one sentence of something old; what is not chosen goes in the bin with it. */
export function RetentionShorten({ id, onClose }: { id: DocumentId; onClose: () => void }) {
  const { t } = useTranslation(['keeping', 'common'])
  const [line, setLine] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const [chosen, setChosen] = useState<readonly Passage[]>([])
  const pieces = usePieces(id)
  const shortening = useRetentionShorten(onClose)
  const isMissing = isAsked && line.trim() === ''
  const make = () => {
    setIsAsked(true)
    // What is the sentence already is not said twice.
    const passages = pieces.data?.filter((piece) => chosen.includes(piece) && piece.text !== line.trim()) ?? []
    if (line.trim() !== '') shortening.shorten({ id, line, passages })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('shortening.title')}
      wide
      actions={
        <>
          <Button variant="plain" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button variant="primary" busy={shortening.isBusy} onClick={make}>
            {t('shortening.make')}
          </Button>
        </>
      }
    >
      <p className={styles.about}>{t('shortening.about')}</p>
      <TextField
        label={t('shortening.line')}
        placeholder={t('shortening.linePlaceholder')}
        hint={t('shortening.lineHint')}
        error={isMissing ? t('shortening.lineMissing') : null}
        value={line}
        onChange={setLine}
        maxLength={LONGEST_LINE_CHARS}
        multiline
        serif
      />
      {pieces.isPending && <Waiting />}
      {pieces.data && (
        <RetentionPieces
          pieces={pieces.data}
          chosen={chosen}
          onChoose={setChosen}
          onLine={(text) => setLine(text.slice(0, LONGEST_LINE_CHARS))}
        />
      )}
      <FailureNote error={pieces.error ?? shortening.error} />
    </Dialog>
  )
}
