import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

/** A choice that a window remembers for as long as it is open. It is kept in the clear, so it must say nothing about anybody. */
export type WindowChoice = 'names-hidden' | 'check-off' | 'findings-open'

const keyOf = (choice: WindowChoice) => `ruimte.${choice}`

export function isChosen(choice: WindowChoice): boolean {
  return sessionStorage.getItem(keyOf(choice)) === 'yes'
}

export function choose(choice: WindowChoice, on: boolean): void {
  if (on) sessionStorage.setItem(keyOf(choice), 'yes')
  else sessionStorage.removeItem(keyOf(choice))
  for (const listener of listeners) listener()
}

export function useWindowChoice(choice: WindowChoice): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => isChosen(choice))
  return [on, useCallback((next: boolean) => choose(choice, next), [choice])]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
