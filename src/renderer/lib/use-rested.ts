import { useEffect, useState } from 'react'

/** The last value that stood for `forMs` milliseconds. */
export function useRested<Value>(value: Value, forMs: number): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), forMs)
    return () => clearTimeout(timer)
  }, [value, forMs])
  return rested
}
