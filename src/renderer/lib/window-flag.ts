import { useSyncExternalStore } from 'react'

/** A yes or no about the whole window, which any part of it can follow. */
export class WindowFlag {
  #isOn: boolean
  readonly #listeners = new Set<() => void>()

  constructor(isOn: boolean) {
    this.#isOn = isOn
  }

  readonly isOn = (): boolean => this.#isOn

  readonly set = (next: boolean): void => {
    if (next === this.#isOn) return
    this.#isOn = next
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}

/** Whether `flag` is on at this moment. */
export function useWindowFlag({ subscribe, isOn }: WindowFlag): boolean {
  return useSyncExternalStore(subscribe, isOn)
}
