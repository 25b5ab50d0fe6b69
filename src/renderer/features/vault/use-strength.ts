import { useDeferredValue, useEffect, useState } from 'react'
import type { Strength } from './strength.ts'

type Measure = (passphrase: string, own: readonly string[]) => Strength

/** Measures a passphrase as it is typed; the word lists are loaded when they are first needed. */
export function useStrength(passphrase: string, ownerName: string): Strength | undefined {
  const [measure, setMeasure] = useState<Measure>()
  const settled = useDeferredValue(passphrase)
  useEffect(() => {
    let gone = false
    void import('./strength.ts').then((loaded) => {
      if (!gone) setMeasure(() => loaded.measure)
    })
    return () => {
      gone = true
    }
  }, [])
  return settled === '' || !measure ? undefined : measure(settled, [ownerName])
}
