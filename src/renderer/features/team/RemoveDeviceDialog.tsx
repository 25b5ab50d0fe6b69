import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Place, TeamDevice } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'

const says = ['deviceReads', 'deviceVault', 'deviceUnsynced', 'deviceBack'] as const

interface RemoveDeviceDialogProps {
  device: TeamDevice
  kind: Place['kind']
  onClose: () => void
}

/** What it means to remove a device, such as a lost one. */
export function RemoveDeviceDialog({ device, kind, onClose }: RemoveDeviceDialogProps) {
  const { t } = useTranslation(['team', 'common'])
  const removing = useMutation(core.team.removeDevice.mutationOptions({ onSuccess: onClose }))
  const name = device.name ?? t('names.unknownDevice')
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('remove.deviceTitle', { name })}
      actions={
        <>
          <Button variant="plain" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button variant="danger" onClick={() => removing.mutate({ device: device.id })} busy={removing.isPending}>
            {t('remove.do', { name })}
          </Button>
        </>
      }
    >
      {says.map((what) => (
        <p key={what}>{t(`remove.${what}`)}</p>
      ))}
      {kind === 'relay' && <p>{t('remove.deviceRelay', { tag: device.relayTag })}</p>}
      <FailureNote error={removing.error} />
    </Dialog>
  )
}
