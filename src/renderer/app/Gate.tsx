import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FirstStart } from '#renderer/features/vault/FirstStart.tsx'
import { KeepFreshRecovery } from '#renderer/features/vault/fresh-recovery.ts'
import { LockScreen } from '#renderer/features/vault/LockScreen.tsx'
import { RecoveryStep } from '#renderer/features/vault/RecoveryStep.tsx'
import { useRestored } from '#renderer/features/vault/use-restored.ts'
import { VaultTrouble } from '#renderer/features/vault/VaultTrouble.tsx'
import { core } from '#renderer/lib/core.ts'
import { Shell } from './Shell.tsx'
import { useForgetOnLock } from './use-forget-on-lock.ts'

/** What the state of the vault lets a person see. */
export function Gate() {
  const status = useQuery(core.vault.status.queryOptions())
  const [making, setMaking] = useState(false)
  const [freshRecovery, keepFreshRecovery] = useState<readonly string[] | null>(null)
  const vault = status.data
  useForgetOnLock(vault?.state)
  const restored = useRestored(vault?.state)

  if (!vault) return status.error ? <VaultTrouble error={status.error} onRetry={() => void status.refetch()} /> : null
  if (vault.state === 'missing' || making) {
    return (
      <FirstStart
        onBegin={() => setMaking(true)}
        onEnd={(words) => {
          keepFreshRecovery(words)
          setMaking(false)
        }}
      />
    )
  }
  if (vault.state === 'locked') return <LockScreen keychain={vault.keychain} restored={restored} />
  return (
    <KeepFreshRecovery value={keepFreshRecovery}>
      {vault.recoveryConfirmed ? (
        <Shell />
      ) : (
        <RecoveryStep key={freshRecovery ? 'told' : 'earlier'} words={freshRecovery} />
      )}
    </KeepFreshRecovery>
  )
}
