import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './form.module.css'

interface FormFootProps {
  /** What the form does, as its button says it. */
  label: string
  /** Everything that it needs is filled in. */
  isReady: boolean
  doing: { readonly isPending: boolean; readonly error: Error | null }
}

/** The foot of each form that leads into a team: what went wrong, what it does, and the way back. */
export function FormFoot({ label, isReady, doing }: FormFootProps) {
  const { t } = useTranslation('common')
  return (
    <>
      <FailureNote error={doing.error} />
      <div className={styles.actions}>
        <Button variant="primary" size="l" type="submit" disabled={!isReady} busy={doing.isPending}>
          {label}
        </Button>
        <ButtonLink href={paths.team} variant="plain" size="l">
          {t('cancel')}
        </ButtonLink>
      </div>
    </>
  )
}
