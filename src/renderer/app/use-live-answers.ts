import { useEffect } from 'react'
import { client, core, queries } from '#renderer/lib/core.ts'
import { followChanges } from '#renderer/lib/follow-changes.ts'

/** Keeps every answer in the window up to date, for as long as the window shows. */
export function useLiveAnswers(): void {
  useEffect(() => {
    const watching = new AbortController()
    void followChanges(client, core, queries, watching.signal)
    return () => watching.abort()
  }, [])
}
