import { useEffect, useState } from 'react'

/** Whether `value` has been the same for `ms` milliseconds; not yet when it is first seen. */
export function useHasRested(value: string, ms: number): boolean {
  const [rested, setRested] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return rested === value
}
