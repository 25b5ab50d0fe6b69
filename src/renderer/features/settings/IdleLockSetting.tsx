import { useTranslation } from 'react-i18next'
import { usePreferences } from '#renderer/lib/use-preferences.ts'
import { modifierKey } from '#renderer/ui/modifier-key.ts'
import { Select } from '#renderer/ui/Select.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import styles from './IdleLockSetting.module.css'

const CHOICES_MINUTES = [1, 2, 5, 10, 15, 30, 60, 120]

/** After how long without a key or a touch the vault locks itself. */
export function IdleLockSetting() {
  const { t } = useTranslation('settings')
  const { preferences, change } = usePreferences()
  const minutes = preferences?.lockAfterMinutes ?? 10
  // A number from elsewhere, such as a file that was edited, stays to be seen and kept.
  const choices = [...new Set([...CHOICES_MINUTES, minutes])].sort((a, b) => a - b)
  return (
    <SettingLine title={t('vault.lockAfter')} detail={t('vault.lockAfterDetail', { key: `${modifierKey}+L` })}>
      <div className={styles.choice}>
        <Select
          label={t('vault.lockAfter')}
          labelHidden
          value={String(minutes)}
          onChange={(next) => change({ lockAfterMinutes: Number(next) })}
          options={choices.map((count) => ({ value: String(count), label: t('vault.minutes', { count }) }))}
        />
      </div>
    </SettingLine>
  )
}
