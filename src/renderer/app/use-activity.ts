import { useEffect } from 'react'
import { client } from '#renderer/lib/core.ts'

/** Far below the shortest lock time, one minute, and seldom enough to cost nothing. */
const SAY_AGAIN_AFTER_MS = 20_000

/** Tells core that somebody is there, so that the vault stays open while they type or point. */
export function useActivity(): void {
  useEffect(() => {
    let saidAtMs = Number.NEGATIVE_INFINITY
    const say = () => {
      const nowMs = performance.now()
      if (nowMs - saidAtMs < SAY_AGAIN_AFTER_MS) return
      saidAtMs = nowMs
      client.vault.stay().catch(() => {
        saidAtMs = Number.NEGATIVE_INFINITY // core was away; say it again at the next key
      })
    }
    const events = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
    for (const event of events) window.addEventListener(event, say, { passive: true, capture: true })
    return () => {
      for (const event of events) window.removeEventListener(event, say, { capture: true })
    }
  }, [])
}
