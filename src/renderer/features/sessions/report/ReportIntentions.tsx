import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Intention, IntentionOutcome } from '#shared/contract/session-after.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { useIntentions } from '../session-queries.ts'
import said from './said.module.css'
import styles from './ReportIntentions.module.css'

const OUTCOMES = ['done', 'changed', 'dropped'] as const satisfies readonly IntentionOutcome[]

/** What people set out to do, and how it went. */
export function ReportIntentions({ id }: { id: DocumentId }) {
  const { t } = useTranslation('sessions')
  const { data = [] } = useIntentions()
  const intentions = data.filter(({ sessionId }) => sessionId === id)
  if (intentions.length === 0) return null
  return (
    <section>
      <h2 className={said.label}>{t('report.intentions', { count: intentions.length })}</h2>
      <ul className={said.list}>
        {intentions.map((intention) => (
          <Line key={intention.participantId ?? 'together'} intention={intention} />
        ))}
      </ul>
    </section>
  )
}

function Line({ intention }: { intention: Intention }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const nowMs = useNow()
  const { name, text, by, knownBy, outcome, note } = intention
  const details = [
    name || t('report.together'),
    ...(by ? [t('report.by', { day: formatCalendarDay(by, nowMs, language) })] : []),
    ...(knownBy ? [t('report.knownBy', { name: knownBy })] : []),
  ]
  return (
    <li>
      <p className={said.words}>{text}</p>
      <p className={said.detail}>{details.join(' · ')}</p>
      {outcome === 'open' ? (
        <Ask intention={intention} />
      ) : (
        <p className={styles.outcome}>
          {t(`report.outcome.${outcome}`)}
          {note && <span className={styles.note}> {note}</span>}
        </p>
      )}
    </li>
  )
}

function Ask({ intention: { sessionId, participantId, note } }: { intention: Intention }) {
  const { t } = useTranslation(['sessions', 'common'])
  const toast = useToast()
  const settling = useMutation(core.sessions.settleIntention.mutationOptions())
  const settle = (outcome: IntentionOutcome) =>
    settling.mutate(
      { sessionId, participantId, outcome, note },
      {
        onSuccess: () => {
          const undo = () => settling.mutate({ sessionId, participantId, outcome: 'open', note })
          toast({ text: t('report.settled'), action: { label: t('common:undo'), run: undo } })
        },
      },
    )
  return (
    <div className={styles.ask} role="group" aria-label={t('report.how')}>
      <span className={said.detail}>{t('report.how')}</span>
      {OUTCOMES.map((outcome) => (
        <Button key={outcome} size="s" onClick={() => settle(outcome)}>
          {t(`report.outcome.${outcome}`)}
        </Button>
      ))}
      <FailureNote error={settling.error} />
    </div>
  )
}
