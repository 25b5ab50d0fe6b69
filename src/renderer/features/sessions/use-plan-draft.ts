import { useState } from 'react'
import type { Session } from '#shared/contract/session-view.ts'
import type { MethodId } from '#shared/ids.ts'
import { addNames } from './circle-draft.ts'
import { dayAndTime } from './moment.ts'
import type { PlanDraft } from './plan-draft.ts'

export interface EditablePlan {
  readonly plan: PlanDraft
  readonly change: (changes: Partial<PlanDraft>) => void
}

const newKey = () => crypto.randomUUID()
const USUAL_TIME = '15:00'

/** A plan for a first time: whoever plans brings the case, until somebody says otherwise. */
export function usePlanDraft(first: { methodId: MethodId | null; names: string }): EditablePlan {
  return useDraft(() => ({
    methodId: first.methodId,
    others: [],
    people: addNames([], first.names, newKey),
    when: 'now',
    day: '',
    time: USUAL_TIME,
    until: '',
    place: '',
  }))
}

/** A plan that is there already and is changed. */
export function useReplanDraft(session: Session): EditablePlan {
  return useDraft(() => {
    const { plannedForMs, untilMs, participants, method, cases, place } = session
    return {
      methodId: method?.id ?? null,
      others: cases
        .slice(1)
        .map(({ id, dilemmaId, title, bringerId }) => ({ key: id, dilemmaId, title, bringer: bringerId })),
      place,
      people: participants.map(({ id, name, role }) => ({ key: id, name, role })),
      when: 'later',
      until: untilMs === null ? '' : dayAndTime(untilMs).time,
      ...(plannedForMs === null ? { day: '', time: USUAL_TIME } : dayAndTime(plannedForMs)),
    }
  })
}

function useDraft(first: () => PlanDraft): EditablePlan {
  const [plan, setPlan] = useState(first)
  return { plan, change: (changes) => setPlan((before) => ({ ...before, ...changes })) }
}
