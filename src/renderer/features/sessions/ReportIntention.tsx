import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Intention, IntentionOutcome } from '#shared/contract/session-after.ts'
import type { Session } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { nameOf } from './circle-view.ts'
import styles from './ReportIntention.module.css'
import { useIntentions } from './session-queries.ts'
import { useNow } from '#renderer/lib/use-now.ts'

const OUTCOMES = ['done', 'changed', 'dropped'] as const satisfies readonly IntentionOutcome[]

/** What the case bringer set out to do, and how it went. */
export function ReportIntention({ session }: { session: Session }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const nowMs = useNow()
  const { data: intentions = [] } = useIntentions()
  const intention = intentions.find(({ sessionId }) => sessionId === session.id)
  if (!intention) return null
  const { text, by, outcome, note } = intention
  return (
    <section>
      <h2 className={styles.label}>{t('report.intention', { bringer: nameOf(session.participants, 'bringer') })}</h2>
      <p className={styles.words}>{text}</p>
      {by && <p className={styles.detail}>{t('report.by', { day: formatCalendarDay(by, nowMs, language) })}</p>}
      {outcome === 'open' ? (
        <Ask intention={intention} />
      ) : (
        <p className={styles.outcome}>
          {t(`report.outcome.${outcome}`)}
          {note && <span className={styles.note}> {note}</span>}
        </p>
      )}
    </section>
  )
}

function Ask({ intention: { sessionId, note } }: { intention: Intention }) {
  const { t } = useTranslation(['sessions', 'common'])
  const toast = useToast()
  const settling = useMutation(core.sessions.settleIntention.mutationOptions())
  const settle = (outcome: IntentionOutcome) =>
    settling.mutate(
      { sessionId, outcome, note },
      {
        onSuccess: () => {
          const undo = () => settling.mutate({ sessionId, outcome: 'open', note })
          toast({ text: t('report.settled'), action: { label: t('common:undo'), run: undo } })
        },
      },
    )
  return (
    <div className={styles.ask} role="group" aria-label={t('report.how')}>
      <span className={styles.detail}>{t('report.how')}</span>
      {OUTCOMES.map((outcome) => (
        <Button key={outcome} size="s" onClick={() => settle(outcome)}>
          {t(`report.outcome.${outcome}`)}
        </Button>
      ))}
      <FailureNote error={settling.error} />
    </div>
  )
}
