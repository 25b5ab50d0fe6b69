import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import styles from './form.module.css'
import { NewPassphrase } from './NewPassphrase.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { isStrongEnough } from './strong-enough.ts'
import { useStrength } from './use-strength.ts'

export function ChangePassphraseDialog({ ownerName, onClose }: { ownerName: string; onClose: () => void }) {
  const { t } = useTranslation(['vault', 'common'])
  const toast = useToast()
  const formId = useId()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const strength = useStrength(next, ownerName)
  const changing = useMutation(
    core.vault.changePassphrase.mutationOptions({
      onSuccess: () => {
        toast({ text: t('settings.passphraseChanged') })
        onClose()
      },
    }),
  )
  const ready = current !== '' && isStrongEnough(strength)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) changing.mutate({ current, next })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('settings.passphraseTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} disabled={!ready} busy={changing.isPending}>
            {t('settings.change')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit}>
        <PassphraseField
          label={t('passphrase.current')}
          value={current}
          onChange={setCurrent}
          kind="current"
          autoFocus
        />
        <NewPassphrase value={next} onChange={setNext} strength={strength} />
        <FailureNote error={changing.error} />
      </form>
    </Dialog>
  )
}
