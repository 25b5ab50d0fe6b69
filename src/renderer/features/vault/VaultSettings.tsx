import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import { BackupSetting } from './BackupSetting.tsx'
import { ChangePassphraseDialog } from './ChangePassphraseDialog.tsx'
import { KeychainSetting } from './KeychainSetting.tsx'
import { RenewRecoveryDialog } from './RenewRecoveryDialog.tsx'

/** What can be changed about the ways into the vault. */
export function VaultSettings() {
  const { t } = useTranslation('vault')
  const { data: status } = useQuery(core.vault.status.queryOptions())
  const [dialog, setDialog] = useState<'passphrase' | 'recovery' | null>(null)
  const close = () => setDialog(null)
  if (status?.state !== 'open') return null
  return (
    <>
      <SettingLine title={t('settings.passphrase')} detail={t('settings.passphraseDetail')}>
        <Button onClick={() => setDialog('passphrase')}>{t('settings.change')}</Button>
      </SettingLine>
      <SettingLine title={t('settings.recovery')} detail={t('settings.recoveryDetail')}>
        <Button onClick={() => setDialog('recovery')}>{t('settings.renew')}</Button>
      </SettingLine>
      <BackupSetting />
      <KeychainSetting state={status.keychain} />
      {dialog === 'passphrase' && <ChangePassphraseDialog ownerName={status.ownerName} onClose={close} />}
      {dialog === 'recovery' && <RenewRecoveryDialog onClose={close} />}
    </>
  )
}
