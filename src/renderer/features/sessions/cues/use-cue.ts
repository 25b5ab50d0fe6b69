import { useEffect, useRef } from 'react'
import type { Session } from '#shared/contract/session-view.ts'
import { usePreferences } from '#renderer/lib/use-preferences.ts'
import { type Cue, cueNow } from './clock-cue.ts'
import { playTone } from './play-tone.ts'

const order: readonly (Cue | null)[] = [null, 'half', 'minute', 'end']

/** The cue that the kring shows by its colour, as far as this person wants cues. */
export function useCue({ clock }: Session, nowMs: number): Cue | null {
  const { preferences } = usePreferences()
  return preferences ? cueNow(clock, preferences.sessionCues, nowMs) : null
}

/** Lets the cue be heard when it comes while the clock runs, and not when a round with it is opened. For one window only. */
export function useCueSound({ clock, phase }: Session, cue: Cue | null): void {
  const { preferences } = usePreferences()
  const wanted = preferences?.sessionCues.sound === true && phase === 'running'
  const { round } = clock
  const last = useRef({ round, cue })
  useEffect(() => {
    const before = last.current
    last.current = { round, cue }
    if (!wanted || cue === null || before.round !== round) return
    if (order.indexOf(cue) > order.indexOf(before.cue)) playTone(cue)
  }, [wanted, round, cue])
}
