import { useEffect, useRef, useState } from 'react'

/** How long typing rests before it is kept. */
const REST_MS = 300

/**
 * A text that core keeps a moment after each change, and at once when the field goes away.
 *
 * @param kept what core had when the field came
 */
export function useKeptText(kept: string, keep: (text: string) => void): [string, (next: string) => void] {
  const [text, setText] = useState(kept)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; keepNow: () => void } | null>(null)
  useEffect(
    () => () => {
      clearTimeout(waiting.current?.timer)
      waiting.current?.keepNow()
    },
    [],
  )
  const write = (next: string) => {
    setText(next)
    clearTimeout(waiting.current?.timer)
    const keepNow = () => {
      waiting.current = null
      keep(next)
    }
    waiting.current = { timer: setTimeout(keepNow, REST_MS), keepNow }
  }
  return [text, write]
}
