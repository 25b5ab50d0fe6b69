import { useSyncExternalStore } from 'react'

/** Where this window remembers it, for as long as it is open. Says nothing about anybody. */
const KEY = 'ruimte.names-hidden'
const listeners = new Set<() => void>()

/** Whether no real name may be shown in this window, for a meeting where others look along. */
export function areNamesHidden(): boolean {
  return sessionStorage.getItem(KEY) === 'yes'
}

export function setNamesHidden(hidden: boolean): void {
  if (hidden) sessionStorage.setItem(KEY, 'yes')
  else sessionStorage.removeItem(KEY)
  for (const listener of listeners) listener()
}

export function useNamesHidden(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, areNamesHidden)
}
