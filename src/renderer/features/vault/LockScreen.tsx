import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultStatus } from '#shared/contract/vault.ts'
import { RecoverForm } from './RecoverForm.tsx'
import { UnlockForm } from './UnlockForm.tsx'
import { VaultFrame } from './VaultFrame.tsx'

type Locked = Extract<VaultStatus, { state: 'locked' }>

/** The closed door. It tells nothing of what is behind it, not even whose it is. */
export function LockScreen({ keychain }: { keychain: Locked['keychain'] }) {
  const { t } = useTranslation('vault')
  const [lost, setLost] = useState(false)
  return lost ? (
    <VaultFrame title={t('recover.title')} lead={t('recover.lead')}>
      <RecoverForm onBack={() => setLost(false)} />
    </VaultFrame>
  ) : (
    <VaultFrame title={t('locked.title')} lead={t('locked.lead')}>
      <UnlockForm keychainOn={keychain === 'on'} onLost={() => setLost(true)} />
    </VaultFrame>
  )
}
