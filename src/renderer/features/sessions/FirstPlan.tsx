import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { askedMethod, forgetAskedMethod } from './asked-method.ts'
import type { ReadyPlan } from './plan-draft.ts'
import { PlanForm } from './PlanForm.tsx'
import { useMethods, useOwnerName, useSessions } from './session-queries.ts'
import { usePlanDraft } from './use-plan-draft.ts'

interface FirstPlanProps {
  /** The title of the first case. */
  first: string
  /** What the session is planned on: a dilemma, or a question that is in no document. */
  firstCase: { readonly dilemmaId: DocumentId } | { readonly title: string; readonly question: string }
  /** The method to begin with, unless somebody came here with another. */
  method?: string
}

/** The form for a session that is planned for the first time. */
export function FirstPlan(props: FirstPlanProps) {
  const { data: methods } = useMethods()
  const { data: sessions } = useSessions()
  const ownerName = useOwnerName()
  if (!methods || !sessions || ownerName === undefined) return <Waiting />
  const earlier = sessions.find(({ startedAtMs }) => startedAtMs !== null)?.participants ?? []
  return <Form {...props} methods={methods} earlier={earlier} ownerName={ownerName} />
}

type FormProps = FirstPlanProps & Pick<Parameters<typeof PlanForm>[0], 'methods' | 'earlier'> & { ownerName: string }

function Form({ first, firstCase, method, methods, earlier, ownerName }: FormProps) {
  const [, navigate] = useLocation()
  const [asked] = useState(askedMethod)
  useEffect(forgetAskedMethod, [])
  const chosen = methods.find(({ id }) => id === (asked ?? method)) ?? methods[0]
  const draft = usePlanDraft({ methodId: chosen?.id ?? null, names: ownerName })
  const starting = useMutation(core.sessions.start.mutationOptions())
  const planning = useMutation(core.sessions.plan.mutationOptions())
  const submit = async ({ isNow, others, ...plan }: ReadyPlan) => {
    const bringer = plan.participants.findIndex(({ role }) => role === 'bringer')
    const cases = [{ ...firstCase, bringer }, ...others]
    const { id } = await planning.mutateAsync({ ...plan, cases })
    if (isNow) await starting.mutateAsync({ id })
    navigate(paths.session(id))
  }
  return (
    <PlanForm
      methods={methods}
      first={first}
      earlier={earlier}
      draft={draft}
      help={'dilemmaId' in firstCase ? paths.chooseMethodFor(firstCase.dilemmaId) : null}
      busy={planning.isPending || starting.isPending}
      error={planning.error ?? starting.error}
      // What went wrong stands in the page, by way of the two errors above.
      onReady={(plan) => void submit(plan).catch(() => {})}
    />
  )
}
