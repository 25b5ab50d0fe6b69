import { useEffect, useRef, useState } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import type { KeptStance, Stance } from '#shared/vision/stance.ts'
import { useHold } from './vision-queries.ts'

/** How long typing rests before it is kept. */
const REST_MS = 600

/** A stance as it is being said: a choice is kept at once, the words when typing rests, on leaving and on going away. */
export function useKeptStance(documentId: DocumentId, principleId: DocumentId, held: KeptStance | null) {
  const holding = useHold()
  const [stance, setStance] = useState<Stance | null>(held?.stance ?? null)
  const [why, setWhy] = useState(held?.why ?? '')
  const waiting = useRef<(() => void) | null>(null)
  const keep = (next: Stance | null, words: string) => {
    waiting.current = null
    holding.mutate({ documentId, principleId, stance: next, why: words.trim() })
  }
  const settle = () => waiting.current?.()
  useEffect(() => {
    const timer = setTimeout(() => waiting.current?.(), REST_MS)
    return () => clearTimeout(timer)
  }, [why])
  useEffect(() => () => waiting.current?.(), [])
  return {
    stance,
    why,
    error: holding.error,
    choose: (next: Stance) => {
      setStance(next)
      keep(next, why)
    },
    write: (words: string) => {
      setWhy(words)
      waiting.current = () => keep(stance, words)
    },
    settle,
    remove: () => keep(null, ''),
  }
}
