import { useTranslation } from 'react-i18next'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'

/** What the recovery words are for, once they are on paper: they are nowhere else. */
export function RecoveryLine() {
  const { t } = useTranslation('team')
  return <SettingLine title={t('home.recovery')} detail={t('recovery.detail')} />
}
