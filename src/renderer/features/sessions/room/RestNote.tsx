import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import { fitRest } from '#shared/sessions/fit-rest.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './RestNote.module.css'

const MINUTE_MS = 60_000
/** Under this nobody needs to be told. */
const WORTH_SAYING_MS = 2 * MINUTE_MS

/** What is left goes past the end: says so, and proposes shorter rounds. Nothing changes until somebody agrees. */
export function RestNote({ session, nowMs }: { session: Session; nowMs: number }) {
  const { t } = useTranslation('sessions')
  const replanning = useMutation(core.sessions.replanRest.mutationOptions())
  if (session.plannedEndMs === null) return null
  const rest = fitRest(session.clock, nowMs, session.plannedEndMs)
  if (rest.overMs < WORTH_SAYING_MS) return null
  return (
    <div className={styles.note}>
      <p>{t('rest.over', { count: Math.round(rest.overMs / MINUTE_MS) })}</p>
      <Button
        size="s"
        busy={replanning.isPending}
        onClick={() => replanning.mutate({ id: session.id, rounds: [...rest.rounds] })}
      >
        {t('rest.fit')}
      </Button>
      <FailureNote error={replanning.error} />
    </div>
  )
}
