import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './PileChoice.module.css'

interface PileChoiceProps {
  /** The pile that the line lies on. */
  pile: string
  piles: readonly { readonly id: string; readonly name: string }[]
  onLay: (pile: string) => void
}

/** On which pile one line lies. The browser's own buttons: a board has dozens of them and must be there at once. */
export function PileChoice({ pile, piles, onLay }: PileChoiceProps) {
  const { t } = useTranslation('sessions')
  const group = useId()
  return (
    <div role="radiogroup" aria-label={t('sort.pile')} className={styles.group}>
      {piles.map(({ id, name }) => (
        <label key={id} className={styles.choice}>
          <input
            type="radio"
            autoComplete="off"
            className={styles.radio}
            name={group}
            checked={id === pile}
            onChange={() => onLay(id)}
          />
          {name}
        </label>
      ))}
    </div>
  )
}
