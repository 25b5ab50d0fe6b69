import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './FoundLine.module.css'
import { useKeep } from './sharing-queries.ts'

interface KeepFormProps {
  id: DocumentId
  finding: Finding
  onCancel: () => void
}

/** Words may stay when the author can say why; the reason is kept with the decision. */
export function KeepForm({ id, finding, onCancel }: KeepFormProps) {
  const { t } = useTranslation(['sharing', 'common'])
  const [reason, setReason] = useState('')
  const keeping = useKeep()
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '' || keeping.isPending) return
    const { label, text } = finding
    keeping.mutate({ documentId: id, label, text, decision: 'kept', reason: reason.trim() })
  }
  return (
    <form className={styles.keep} onSubmit={keep}>
      <TextField
        label={t('findings.why')}
        hint={t('findings.whyHint')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <FailureNote error={keeping.error} />
      <div className={styles.actions}>
        <Button size="s" type="submit" disabled={reason.trim() === ''} busy={keeping.isPending}>
          {t('findings.keepDone')}
        </Button>
        <Button size="s" variant="plain" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
