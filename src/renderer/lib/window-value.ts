import { useSyncExternalStore } from 'react'

/** Something that holds for the whole window, which any part of it can follow. */
export class WindowValue<Value> {
  #value: Value
  readonly #listeners = new Set<() => void>()

  constructor(value: Value) {
    this.#value = value
  }

  readonly get = (): Value => this.#value

  readonly set = (next: Value): void => {
    if (next === this.#value) return
    this.#value = next
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}

/** The value at this moment. */
export function useWindowValue<Value>({ subscribe, get }: WindowValue<Value>): Value {
  return useSyncExternalStore(subscribe, get)
}
