import { beforeEach, describe, expect, it } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { core, queries } from '#renderer/lib/core.ts'
import { useForgetOnLock } from './use-forget-on-lock.ts'

type State = 'open' | 'locked'

async function windowAt(path: string) {
  const place = memoryLocation({ path, record: true })
  const { rerender } = await renderHook(({ state }: { state: State } = { state: 'open' }) => useForgetOnLock(state), {
    initialProps: { state: 'open' },
    wrapper: ({ children }) => <Router hook={place.hook}>{children}</Router>,
  })
  return { history: place.history, become: (state: State) => rerender({ state }) }
}

describe('when the vault locks', () => {
  beforeEach(() => {
    queries.clear()
    queries.setQueryData(core.sessions.methods.queryKey(), [])
    queries.setQueryData(core.vault.status.queryKey(), { state: 'missing' })
  })

  it('the window forgets what it was told and keeps what a locked vault tells too', async () => {
    const { become } = await windowAt('/')
    await become('locked')
    expect(queries.getQueryData(core.sessions.methods.queryKey())).toBeUndefined()
    expect(queries.getQueryData(core.vault.status.queryKey())).toEqual({ state: 'missing' })
  })

  it('the address shows no document, and unlocking leads back to it', async () => {
    const { history, become } = await windowAt('/dilemmas/0199a1b2-0000-7000-8000-000000000001')
    await become('locked')
    expect(history).toEqual(['/'])
    await become('open')
    expect(history).toEqual(['/dilemmas/0199a1b2-0000-7000-8000-000000000001'])
  })
})
