import { useTranslation } from 'react-i18next'
import type { Passage } from '#shared/contract/journal.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import styles from './RetentionShorten.module.css'

interface RetentionPiecesProps {
  pieces: readonly Passage[]
  chosen: readonly Passage[]
  onChoose: (chosen: readonly Passage[]) => void
  /** Takes the words of a piece as the sentence. */
  onLine: (text: string) => void
}

/** Everything that is written in it, a box before each piece. */
export function RetentionPieces({ pieces, chosen, onChoose, onLine }: RetentionPiecesProps) {
  const { t } = useTranslation('keeping')
  if (pieces.length === 0) return <p className={styles.about}>{t('shortening.nothing')}</p>
  const choose = (piece: Passage, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, piece] : chosen.filter((one) => one !== piece))
  return (
    <fieldset className={styles.pieces}>
      <legend>{t('shortening.passages')}</legend>
      {pieces.map((piece, place) => (
        <div key={place} className={styles.piece} data-chosen={chosen.includes(piece) ? '' : undefined}>
          <Checkbox
            label={<span className={styles.text}>{piece.text}</span>}
            checked={chosen.includes(piece)}
            onChange={(isChosen) => choose(piece, isChosen)}
          />
          <Button
            variant="plain"
            size="s"
            aria-label={t('shortening.asLineOf', { text: piece.text })}
            onClick={() => onLine(piece.text)}
          >
            {t('shortening.asLine')}
          </Button>
        </div>
      ))}
    </fieldset>
  )
}
