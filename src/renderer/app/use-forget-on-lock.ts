import { useLayoutEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { VaultStatus } from '#shared/contract/vault.ts'
import { queries } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'

/** The parts of the contract that answer while the vault is locked. */
const anytime = ['vault', 'preferences']

function forgetAnswers(): void {
  queries.removeQueries({
    predicate: ({ queryKey: [path] }) => !(Array.isArray(path) && anytime.includes(String(path[0]))),
  })
  queries.getMutationCache().clear()
}

/**
 * When the vault locks, the window forgets what it was told and where it was; the place is kept in memory only, and
 * unlocking leads back to it.
 */
export function useForgetOnLock(state: VaultStatus['state'] | undefined): void {
  const [location, navigate] = useLocation()
  const returnTo = useRef<string>(null)
  const here = useRef(location)
  useLayoutEffect(() => {
    here.current = location
  }, [location])
  useLayoutEffect(() => {
    if (state === 'locked') {
      returnTo.current = here.current
      navigate(paths.today, { replace: true })
      forgetAnswers()
    }
    if (state === 'open' && returnTo.current !== null) {
      navigate(returnTo.current, { replace: true })
      returnTo.current = null
    }
  }, [state, navigate])
}
