import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberRole, Place } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './form.module.css'
import { WordsToGive } from './WordsToGive.tsx'

interface InviteDialogProps {
  place: Place
  onClose: () => void
}

/**
 * Asks for whom an invitation is and what they may do, and shows its words. One dialog for both, so that the focus goes
 * back to what opened it.
 */
export function InviteDialog({ place, onClose }: InviteDialogProps) {
  const { t } = useTranslation(['team', 'common'])
  const [name, setName] = useState('')
  const [role, setRole] = useState<MemberRole>('member')
  const inviting = useMutation(core.team.invite.mutationOptions())
  const ready = name.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) inviting.mutate({ for: 'colleague', name, role })
  }
  const roles = (['member', 'admin'] as const).map((value) => ({ value, label: t(`member.role.${value}`) }))
  if (inviting.data) {
    return (
      <Dialog open onClose={onClose} title={t('invite.for', { name: inviting.data.name ?? name })}>
        <WordsToGive invitation={inviting.data} place={place} />
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={onClose} title={t('invite.title')}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('invite.name')}
          hint={t('invite.nameHint')}
          value={name}
          onChange={setName}
          maxLength={80}
          autoFocus
        />
        <div>
          <Segmented label={t('invite.role')} value={role} onChange={setRole} options={roles} />
          <p className={styles.note}>{t(`invite.roleHint.${role}`)}</p>
        </div>
        <FailureNote error={inviting.error} />
        <div className={styles.foot}>
          <Button variant="plain" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button variant="primary" type="submit" disabled={!ready} busy={inviting.isPending}>
            {t('invite.make')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
