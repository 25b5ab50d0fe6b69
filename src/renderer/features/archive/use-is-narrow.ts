import { useSyncExternalStore } from 'react'

const narrow = () => window.matchMedia('(max-width: 900px)')

function subscribe(listener: () => void): () => void {
  const query = narrow()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether there is room for the list or a piece, not for both: as the style sheets have it. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow().matches)
}
