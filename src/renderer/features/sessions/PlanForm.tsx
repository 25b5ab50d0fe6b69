import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant } from '#shared/contract/session-view.ts'
import type { Method } from '#shared/sessions/method.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { CaseChoice } from './plan/CaseChoice.tsx'
import { CircleEditor } from './CircleEditor.tsx'
import { MethodChoice } from './MethodChoice.tsx'
import { dayAndTime } from './moment.ts'
import { PlanPart } from './plan/PlanPart.tsx'
import { type ReadyPlan, readyPlan } from './plan-draft.ts'
import styles from './PlanForm.module.css'
import type { EditablePlan } from './use-plan-draft.ts'
import { WhenChoice } from './WhenChoice.tsx'

interface PlanFormProps {
  methods: readonly Method[]
  /** The title of the first case. */
  first: string
  /** Who sat in the last circle. */
  earlier: readonly Participant[]
  draft: EditablePlan
  /** See `MethodChoice`. */
  help: string | null
  busy: boolean
  error: Error | null
  onReady: (plan: ReadyPlan) => void
  onCancel?: () => void
}

/** How, who and when. */
export function PlanForm({ methods, first, earlier, draft, help, busy, error, onReady, onCancel }: PlanFormProps) {
  const { t } = useTranslation(['sessions', 'common'])
  const { plan, change } = draft
  const [asks, setAsks] = useState(0)
  const ready = readyPlan(plan, dayAndTime(useNow()).day)
  const lack = asks > 0 && typeof ready === 'string' ? ready : null
  const told = { lack, asks }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsks(asks + 1)
    if (typeof ready !== 'string' && !busy) onReady(ready)
  }
  const method = methods.find(({ id }) => id === plan.methodId)
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <PlanPart part="how" id="plan-method" {...told}>
        <MethodChoice
          methods={methods}
          value={plan.methodId}
          onChange={(methodId) => change(methodId === null ? { methodId, when: 'later' } : { methodId })}
          labelledBy="plan-method"
          together
          help={help}
        />
      </PlanPart>
      <PlanPart part="who" {...told}>
        <CircleEditor
          people={plan.people}
          onChange={(people) => change({ people })}
          earlier={earlier}
          method={method}
        />
      </PlanPart>
      <PlanPart part="cases" {...told}>
        <CaseChoice plan={plan} first={first} method={method} change={change} />
      </PlanPart>
      <PlanPart part="when" {...told}>
        <WhenChoice plan={plan} change={change} lack={lack} />
      </PlanPart>
      <FailureNote error={error} />
      <div className={styles.actions}>
        <Button variant="primary" size="l" type="submit" busy={busy}>
          {plan.when === 'now' ? t('plan.start') : t('plan.keep')}
        </Button>
        {onCancel && (
          <Button variant="plain" size="l" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
