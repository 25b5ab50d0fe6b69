import { useEffect } from 'react'
import { useSyncNow } from './team-queries.ts'

/** Passes on what waits as soon as the computer has a network again, instead of at the next look. */
export function useShareWhenOnline(isSharing: boolean): void {
  const { mutate } = useSyncNow()
  useEffect(() => {
    if (!isSharing) return
    const share = () => mutate({})
    window.addEventListener('online', share)
    return () => window.removeEventListener('online', share)
  }, [isSharing, mutate])
}
