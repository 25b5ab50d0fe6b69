import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './form.module.css'
import { areNamed, NamesFields } from './NamesFields.tsx'
import type { MemberState } from './team-queries.ts'

/** Other names: of oneself and this device, and for an administrator of the team. */
export function RenameDialog({ team, onClose }: { team: MemberState; onClose: () => void }) {
  const { t } = useTranslation(['team', 'common'])
  const [names, setNames] = useState({ myName: team.myName, deviceName: team.deviceName })
  const [teamName, setTeamName] = useState(team.teamName ?? '')
  const renaming = useMutation(core.team.rename.mutationOptions())
  const renamingTeam = useMutation(core.team.renameTeam.mutationOptions())
  const isAdmin = team.role === 'admin'
  const ready = areNamed(names) && (!isAdmin || teamName.trim() !== '')
  const save = async () => {
    if (isAdmin && teamName !== team.teamName) await renamingTeam.mutateAsync({ teamName })
    await renaming.mutateAsync(names)
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) save().catch(() => {}) // what went wrong is shown below
  }
  return (
    <Dialog open onClose={onClose} title={t('rename.title')}>
      <form className={styles.form} onSubmit={submit}>
        {isAdmin && <TextField label={t('names.team')} value={teamName} onChange={setTeamName} maxLength={80} />}
        <NamesFields names={names} onNames={setNames} />
        <FailureNote error={renaming.error ?? renamingTeam.error} />
        <div className={styles.foot}>
          <Button variant="plain" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button variant="primary" type="submit" disabled={!ready} busy={renaming.isPending || renamingTeam.isPending}>
            {t('rename.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
