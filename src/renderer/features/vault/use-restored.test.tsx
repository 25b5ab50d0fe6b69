import { expect, it } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import type { VaultStatus } from '#shared/contract/vault.ts'
import { useRestored } from './use-restored.ts'

type State = VaultStatus['state'] | undefined

it('tells of a backup that was put back until the vault opens, and not of a vault that locks', async () => {
  const { result, rerender } = await renderHook((state?: State) => useRestored(state))
  const seen: boolean[] = []
  for (const state of ['missing', 'locked', 'open', 'locked'] as const) {
    await rerender(state)
    seen.push(result.current)
  }
  expect(seen).toEqual([false, true, false, false])
})
