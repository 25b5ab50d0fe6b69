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
import { type Lack, type ReadyPlan, readyPlan } from './plan-draft.ts'
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
  const [asked, setAsked] = useState(false)
  const ready = readyPlan(plan, dayAndTime(useNow()).day)
  const lack = asked && typeof ready === 'string' ? ready : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (typeof ready !== 'string' && !busy) onReady(ready)
  }
  const method = methods.find(({ id }) => id === plan.methodId)
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <section className={styles.part}>
        <h2 id="plan-method">{t('plan.how')}</h2>
        <MethodChoice
          methods={methods}
          value={plan.methodId}
          onChange={(methodId) => change(methodId === null ? { methodId, when: 'later' } : { methodId })}
          labelledBy="plan-method"
          together
          help={help}
        />
      </section>
      <section className={styles.part}>
        <h2>{t('plan.who')}</h2>
        <CircleEditor
          people={plan.people}
          onChange={(people) => change({ people })}
          earlier={earlier}
          method={method}
        />
      </section>
      <section className={styles.part}>
        <h2>{t('plan.cases')}</h2>
        <CaseChoice plan={plan} first={first} method={method} change={change} />
      </section>
      <section className={styles.part}>
        <h2>{t('plan.when')}</h2>
        <WhenChoice plan={plan} change={change} lack={lack} />
      </section>
      <FailureNote error={error} />
      <LackNote lack={lack} />
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

function LackNote({ lack }: { lack: Lack | null }) {
  const { t } = useTranslation('sessions')
  return (
    <p className={styles.lack} role="status">
      {lack && t(`plan.lack.${lack}`)}
    </p>
  )
}
