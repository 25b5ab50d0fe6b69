import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { VaultStatus } from '#shared/contract/vault.ts'
import { core } from '#renderer/lib/core.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'

type KeychainState = Extract<VaultStatus, { state: 'open' }>['keychain']

/** The computer's own keychain as a third way in, where there is one that deserves the name. */
export function KeychainSetting({ state }: { state: KeychainState }) {
  const { t } = useTranslation('vault')
  const setting = useMutation(core.vault.setKeychain.mutationOptions())
  const unavailable = state === 'unavailable'
  return (
    <SettingLine
      title={t('settings.keychain')}
      detail={unavailable ? t('settings.keychainUnavailable') : t('settings.keychainDetail')}
      note={<FailureNote error={setting.error} />}
    >
      {!unavailable && (
        <Segmented
          label={t('settings.keychain')}
          labelHidden
          value={state}
          onChange={(next) => setting.mutate({ on: next === 'on' })}
          options={[
            { value: 'on', label: t('settings.on') },
            { value: 'off', label: t('settings.off') },
          ]}
        />
      )}
    </SettingLine>
  )
}
