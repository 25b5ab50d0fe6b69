import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Principle } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './VisionMargin.module.css'

interface ChoosePrincipleProps {
  principles: readonly Principle[]
  onChoose: (id: DocumentId) => void
  onClose: () => void
}

/** Which principle to hold this against. */
export function ChoosePrinciple({ principles, onChoose, onClose }: ChoosePrincipleProps) {
  const { t } = useTranslation('vision')
  const labelId = useId()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  return (
    <div>
      <p id={labelId} className={styles.ask}>
        {t('margin.choose')}
      </p>
      <ul ref={list} className={styles.choices} aria-labelledby={labelId}>
        {principles.map(({ id, number, title }) => (
          <li key={id}>
            <button type="button" className={styles.choice} onClick={() => onChoose(id)}>
              <span className={styles.number}>{number}</span> {title || t('untitled')}
            </button>
          </li>
        ))}
      </ul>
      <Button variant="plain" size="s" onClick={onClose}>
        {t('margin.close')}
      </Button>
    </div>
  )
}
