import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TeamDevice } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'

/** What it means to remove a device, such as a lost one. */
export function RemoveDeviceDialog({ device, onClose }: { device: TeamDevice; onClose: () => void }) {
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
      <p>{t('remove.deviceReads')}</p>
      <p>{t('remove.deviceVault')}</p>
      <FailureNote error={removing.error} />
    </Dialog>
  )
}
