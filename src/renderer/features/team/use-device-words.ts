import { useTranslation } from 'react-i18next'
import { isolated } from './isolated.ts'

interface NamedDevice {
  readonly deviceName: string | null
  readonly personName: string | null
}

/** A device with whose it is or was, also of somebody who is no longer in the team. */
export function useDeviceWords({ deviceName, personName }: NamedDevice): string {
  const { t } = useTranslation('team')
  if (personName === null) return deviceName === null ? t('names.unknownDevice') : isolated(deviceName)
  const person = isolated(personName)
  if (deviceName === null) return t('names.someDeviceOf', { person })
  const device = isolated(deviceName)
  const saysWhose = deviceName.toLowerCase().includes(personName.toLowerCase())
  return saysWhose ? device : t('names.deviceOf', { device, person })
}
