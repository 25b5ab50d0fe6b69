import { useEffect, useState } from 'react'

/** True once `condition` has held for a while. */
export function useLately(condition: boolean, forMs: number): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    if (!condition) return
    const timer = setTimeout(() => setIsLate(true), forMs)
    return () => {
      clearTimeout(timer)
      setIsLate(false)
    }
  }, [condition, forMs])
  return isLate
}
