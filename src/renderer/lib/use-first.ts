import { useState } from 'react'

/** The first of many lines, and the way to more. */
export interface First<Item> {
  readonly shown: readonly Item[]
  /** Null when these are all. */
  readonly more: (() => void) | null
}

/** A page that makes thousands of lines at once answers slowly, so it begins with `step` of them and adds as many each time. */
export function useFirst<Item>(items: readonly Item[], step: number): First<Item> {
  const [most, setMost] = useState(step)
  return {
    shown: items.length > most ? items.slice(0, most) : items,
    more: items.length > most ? () => setMost(most + step) : null,
  }
}
