import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Principle } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { KeptStance } from '#shared/vision/stance.ts'
import { StanceForm } from './StanceForm.tsx'
import styles from './VisionMargin.module.css'

interface HeldStanceProps {
  id: DocumentId
  principle: Principle
  held: KeptStance
  mayHold: boolean
}

/** One principle with how this relates to it, and why; pressing it changes that. */
export function HeldStance({ id, principle, held, mayHold }: HeldStanceProps) {
  const { t } = useTranslation('vision')
  const [isOpen, setIsOpen] = useState(false)
  const chip = useRef<HTMLButtonElement>(null)
  const { number, title: given } = principle
  const title = given || t('untitled')
  const stance = t(`stance.${held.stance}`)
  const words = `${number} ${title} · ${stance}`
  const close = () => {
    setIsOpen(false)
    requestAnimationFrame(() => chip.current?.focus())
  }
  return (
    <li className={styles.held}>
      {mayHold ? (
        <button
          ref={chip}
          type="button"
          className={styles.chip}
          data-stance={held.stance}
          aria-expanded={isOpen}
          aria-label={t('margin.change', { number, title, stance })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words}
        </button>
      ) : (
        <p className={styles.chip} data-stance={held.stance}>
          {words}
        </p>
      )}
      {isOpen ? (
        <StanceForm documentId={id} principle={principle} held={held} onClose={close} />
      ) : (
        held.why && <p className={styles.why}>{held.why}</p>
      )}
    </li>
  )
}
