import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import type { ReadyPlan } from './plan-draft.ts'
import { PlanForm } from './PlanForm.tsx'
import { useMethods } from './session-queries.ts'
import { useReplanDraft } from './use-plan-draft.ts'

/** Changes a plan: somebody is ill, the day moves, there is less time. */
export function ReplanSession({ session, onDone }: { session: Session; onDone: () => void }) {
  const { t } = useTranslation('sessions')
  const { id, title, cases, participants } = session
  const { data: methods } = useMethods()
  const draft = useReplanDraft(session)
  const starting = useMutation(core.sessions.start.mutationOptions())
  const replanning = useMutation(core.sessions.replan.mutationOptions())
  const submit = async ({ isNow, others, ...plan }: ReadyPlan) => {
    const bringer = plan.participants.findIndex(({ role }) => role === 'bringer')
    const [first] = cases
    const kept = first ? [{ dilemmaId: first.dilemmaId, title: first.title, question: first.question, bringer }] : []
    await replanning.mutateAsync({ id, ...plan, cases: [...kept, ...others] })
    if (isNow) await starting.mutateAsync({ id })
    onDone()
  }
  return (
    <Page eyebrow={t('lobby.replan')} title={title} lead={cases[0]?.question}>
      {methods ? (
        <PlanForm
          methods={methods}
          first={cases[0]?.title ?? title}
          earlier={participants}
          draft={draft}
          help={null}
          busy={replanning.isPending || starting.isPending}
          error={replanning.error ?? starting.error}
          // What went wrong stands in the page, by way of the two errors above.
          onReady={(plan) => void submit(plan).catch(() => {})}
          onCancel={onDone}
        />
      ) : (
        <Waiting />
      )}
    </Page>
  )
}
