import { useCallback, useSyncExternalStore } from 'react'

/** Whether the window is at most `px` wide, for what a style sheet cannot do by itself at that width. */
export function useIsNarrow(px: number): boolean {
  const query = `(max-width: ${px}px)`
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
