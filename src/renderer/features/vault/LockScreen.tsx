import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultStatus } from '#shared/contract/vault.ts'
import { RecoverForm } from './RecoverForm.tsx'
import { UnlockForm } from './UnlockForm.tsx'
import { VaultFrame } from './VaultFrame.tsx'

type Locked = Extract<VaultStatus, { state: 'locked' }>

interface LockScreenProps {
  keychain: Locked['keychain']
  /** Whether it was put back a moment ago: then it opens with the passphrase of the day of the backup. */
  restored: boolean
}

/** The closed door. It tells nothing of what is behind it, not even whose it is. */
export function LockScreen({ keychain, restored }: LockScreenProps) {
  const { t } = useTranslation('vault')
  const [lost, setLost] = useState(false)
  return lost ? (
    <VaultFrame title={t('recover.title')} lead={t('recover.lead')}>
      <RecoverForm onBack={() => setLost(false)} />
    </VaultFrame>
  ) : (
    <VaultFrame title={t('locked.title')} lead={t(restored ? 'locked.leadRestored' : 'locked.lead')}>
      <UnlockForm keychainOn={keychain === 'on'} onLost={() => setLost(true)} />
    </VaultFrame>
  )
}
