import { useTranslation } from 'react-i18next'

interface NamedDevice {
  readonly deviceName: string | null
  readonly personName: string | null
}

/** A device with whose it is or was, also of somebody who is no longer in the team. */
export function useDeviceWords({ deviceName, personName }: NamedDevice): string {
  const { t } = useTranslation('team')
  if (personName === null) return deviceName ?? t('names.unknownDevice')
  if (deviceName === null) return t('names.someDeviceOf', { person: personName })
  const saysWhose = deviceName.toLowerCase().includes(personName.toLowerCase())
  return saysWhose ? deviceName : t('names.deviceOf', { device: deviceName, person: personName })
}
