import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './FormFoot.module.css'

interface FormFootProps {
  /** What the button that sends the form does. */
  submit: string
  onLeave: () => void
  /** How leaving is called where it is more than giving up. */
  leave?: string
  busy: boolean
  disabled?: boolean
  error: unknown
}

/** Ends a small form beside the text: what went wrong, the way out, and the way on. */
export function FormFoot({ submit, onLeave, leave, busy, disabled = false, error }: FormFootProps) {
  const { t } = useTranslation('common')
  return (
    <>
      <FailureNote error={error} />
      <div className={styles.actions}>
        <Button variant="plain" size="s" onClick={onLeave}>
          {leave ?? t('cancel')}
        </Button>
        <Button variant="primary" size="s" type="submit" busy={busy} disabled={disabled}>
          {submit}
        </Button>
      </div>
    </>
  )
}
