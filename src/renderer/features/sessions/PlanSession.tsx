import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { askedMethod, forgetAskedMethod } from './asked-method.ts'
import type { ReadyPlan } from './plan-draft.ts'
import { PlanForm } from './PlanForm.tsx'
import { useMethods, useOwnerName, useSessions } from './session-queries.ts'
import { usePlanDraft } from './use-plan-draft.ts'

/** From a dilemma to a circle: how, who, when. */
export function PlanSession({ dilemmaId }: { dilemmaId: DocumentId }) {
  const { t } = useTranslation('sessions')
  const { data: dilemma, error } = useQuery(core.dilemmas.get.queryOptions({ input: { id: dilemmaId } }))
  if (error) return <FailureNote error={error} />
  if (!dilemma) return <Waiting />
  return (
    <Page eyebrow={t('plan.eyebrow')} title={dilemma.title || t('untitledDilemma')} lead={dilemma.question}>
      {dilemma.question.trim() === '' ? (
        <EmptyState
          text={t('plan.noQuestion')}
          action={
            <ButtonLink variant="primary" href={paths.dilemma(dilemmaId)}>
              {t('plan.addQuestion')}
            </ButtonLink>
          }
        />
      ) : (
        <FirstPlan dilemmaId={dilemmaId} title={dilemma.title} />
      )}
    </Page>
  )
}

function FirstPlan({ dilemmaId, title }: { dilemmaId: DocumentId; title: string }) {
  const { data: methods } = useMethods()
  const { data: sessions } = useSessions()
  const ownerName = useOwnerName()
  if (!methods || !sessions || ownerName === undefined) return <Waiting />
  const earlier = sessions.find(({ startedAtMs }) => startedAtMs !== null)?.participants ?? []
  return <Form dilemmaId={dilemmaId} first={title} methods={methods} earlier={earlier} ownerName={ownerName} />
}

type FormProps = Pick<Parameters<typeof PlanForm>[0], 'methods' | 'first' | 'earlier'> & {
  dilemmaId: DocumentId
  ownerName: string
}

function Form({ dilemmaId, methods, first, earlier, ownerName }: FormProps) {
  const [, navigate] = useLocation()
  const [asked] = useState(askedMethod)
  useEffect(forgetAskedMethod, [])
  const chosen = methods.find(({ id }) => id === asked) ?? methods[0]
  const draft = usePlanDraft({ methodId: chosen?.id ?? null, names: ownerName })
  const starting = useMutation(core.sessions.start.mutationOptions())
  const planning = useMutation(core.sessions.plan.mutationOptions())
  const submit = async ({ isNow, others, ...plan }: ReadyPlan) => {
    const bringer = plan.participants.findIndex(({ role }) => role === 'bringer')
    const cases = [{ dilemmaId, bringer }, ...others]
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
      busy={planning.isPending || starting.isPending}
      error={planning.error ?? starting.error}
      // What went wrong stands in the page, by way of the two errors above.
      onReady={(plan) => void submit(plan).catch(() => {})}
    />
  )
}
