import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Place, TeamMember } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'

const says = ['reads', 'keeps', 'unsynced'] as const

interface RemoveDialogProps {
  member: TeamMember
  kind: Place['kind']
  onClose: () => void
}

/** What it means to remove somebody, before it is done. */
export function RemoveDialog({ member, kind, onClose }: RemoveDialogProps) {
  const { t } = useTranslation(['team', 'common'])
  const removing = useMutation(core.team.remove.mutationOptions({ onSuccess: onClose }))
  const name = member.name ?? t('names.unknownPerson')
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('remove.title', { name })}
      actions={
        <>
          <Button variant="plain" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button variant="danger" onClick={() => removing.mutate({ person: member.id })} busy={removing.isPending}>
            {t('remove.do', { name })}
          </Button>
        </>
      }
    >
      {says.map((what) => (
        <p key={what}>{t(`remove.${what}`, { name })}</p>
      ))}
      <p>{t(`remove.${kind}`, { name, tags: member.devices.map(({ relayTag }) => relayTag).join(', ') })}</p>
      <FailureNote error={removing.error} />
    </Dialog>
  )
}
