import { useSyncExternalStore } from 'react'

let saved = true
const listeners = new Set<() => void>()

export function setAllSaved(next: boolean): void {
  if (next === saved) return
  saved = next
  for (const listener of listeners) listener()
}

/** Whether core has every edit made in this window. */
export function areAllSaved(): boolean {
  return saved
}

/** Whether core has every edit made in this window, followed. */
export function useAllSaved(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, areAllSaved)
}
