import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/TextField.tsx'

export interface Names {
  readonly myName: string
  readonly deviceName: string
}

export const areNamed = ({ myName, deviceName }: Names): boolean => myName.trim() !== '' && deviceName.trim() !== ''

/** How somebody and their device are called in the team. */
export function NamesFields({ names, onNames }: { names: Names; onNames: (names: Names) => void }) {
  const { t } = useTranslation('team')
  return (
    <>
      <TextField
        label={t('names.mine')}
        value={names.myName}
        onChange={(myName) => onNames({ ...names, myName })}
        maxLength={80}
      />
      <TextField
        label={t('names.device')}
        hint={t('names.deviceHint')}
        value={names.deviceName}
        onChange={(deviceName) => onNames({ ...names, deviceName })}
        maxLength={80}
      />
    </>
  )
}
