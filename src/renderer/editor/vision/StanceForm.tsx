import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Principle } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { KeptStance, Stance } from '#shared/vision/stance.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { stances } from './stances.ts'
import { useKeptStance } from './use-kept-stance.ts'
import styles from './VisionMargin.module.css'

interface StanceFormProps {
  documentId: DocumentId
  principle: Principle
  /** Null while nothing was said yet. */
  held: KeptStance | null
  onClose: () => void
}

/** How this relates to one principle, and why. It saves itself. */
export function StanceForm({ documentId, principle, held, onClose }: StanceFormProps) {
  const { t } = useTranslation('vision')
  const { stance, why, choose, write, settle, remove, error } = useKeptStance(documentId, principle.id, held)
  const form = useRef<HTMLFormElement>(null)
  const [wasHeld] = useState(held !== null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[role=radio]')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    settle()
    onClose()
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      {!wasHeld && (
        <p className={styles.ask}>
          <span className={styles.number}>{principle.number}</span> {principle.title || t('untitled')}
        </p>
      )}
      <Segmented<Stance | ''>
        label={t('margin.how', { number: principle.number })}
        labelHidden
        value={stance ?? ''}
        onChange={(next) => next !== '' && choose(next)}
        options={stances.map((value) => ({ value, label: t(`stance.${value}`) }))}
      />
      {stance !== null && (
        <TextField
          label={t('margin.why')}
          hint={t('margin.whyHint')}
          value={why}
          onChange={write}
          onBlur={settle}
          maxLength={500}
          serif
        />
      )}
      <FailureNote error={error} />
      <div className={styles.deeds}>
        <Button size="s" type="submit">
          {t(stance === null ? 'margin.close' : 'margin.done')}
        </Button>
        {wasHeld && (
          <Button
            variant="plain"
            size="s"
            onClick={() => {
              remove()
              onClose()
            }}
          >
            {t('margin.remove')}
          </Button>
        )}
      </div>
    </form>
  )
}
