import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { DayOrNone } from '#shared/sessions/closing.ts'
import { core } from '#renderer/lib/core.ts'

/** How long typing rests before it is kept. */
const REST_MS = 300

export interface ClosingValues {
  readonly intention: string
  readonly intentionBy: string
  readonly intentionKnownBy: string
  readonly lesson: string
  readonly appreciation: string
}

/** The closing as it is typed; each change is kept a moment later, and all of it before the session is closed. */
export function useClosingForm(session: SessionWithMethod) {
  const bringerId = bringerOf(session)
  const [values, setValues] = useState(() => valuesOf(session))
  const [kept, setKept] = useState(values)
  const latest = useRef(values)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keeping = useMutation(core.sessions.keepClosing.mutationOptions())
  const thanking = useMutation(core.sessions.appreciate.mutationOptions())
  const { id } = session

  const keep = async () => {
    clearTimeout(timer.current)
    const keptNow = latest.current
    const { intention, intentionBy, intentionKnownBy, lesson, appreciation } = keptNow
    const fields = { intention, intentionBy: intentionBy as (typeof DayOrNone)['_output'], intentionKnownBy }
    await keeping.mutateAsync({ id, participantId: bringerId, fields })
    await keeping.mutateAsync({ id, participantId: null, fields: { lesson } })
    if (bringerId !== null) await thanking.mutateAsync({ id, from: null, to: bringerId, text: appreciation })
    setKept(keptNow)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    values,
    /** Whose case it was; undefined where the circle brought it together. */
    bringer: session.participants.find((person) => person.id === bringerId)?.name,
    error: keeping.error ?? thanking.error,
    saved: kept === values,
    keep,
    set(name: keyof ClosingValues, value: string) {
      latest.current = { ...latest.current, [name]: value }
      setValues(latest.current)
      clearTimeout(timer.current)
      // What went wrong stands in the page, by way of the error above.
      timer.current = setTimeout(() => void keep().catch(() => {}), REST_MS)
    },
  }
}

export type ClosingForm = ReturnType<typeof useClosingForm>

function bringerOf({ rounds, clock, participants }: SessionWithMethod) {
  return rounds[clock.round]?.bringerId ?? participants.find(({ role }) => role === 'bringer')?.id ?? null
}

function valuesOf(session: SessionWithMethod): ClosingValues {
  const { people, appreciations } = session.closing
  const bringers = people.find(({ participantId }) => participantId === bringerOf(session))
  return {
    intention: bringers?.intention ?? '',
    intentionBy: bringers?.intentionBy ?? '',
    intentionKnownBy: bringers?.intentionKnownBy ?? '',
    lesson: people.find(({ participantId }) => participantId === null)?.lesson ?? '',
    appreciation: appreciations.find(({ from }) => from === null)?.text ?? '',
  }
}
