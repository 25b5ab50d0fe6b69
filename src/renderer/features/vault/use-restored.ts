import { useState } from 'react'
import type { VaultStatus } from '#shared/contract/vault.ts'

/** Whether this window saw a backup being put back: a vault that was not there, and then was, locked. */
export function useRestored(state: VaultStatus['state'] | undefined): boolean {
  const [seen, setSeen] = useState({ state, restored: false })
  if (state !== seen.state) setSeen({ state, restored: seen.state === 'missing' && state === 'locked' })
  return seen.restored
}
