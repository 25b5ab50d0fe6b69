import { useQuery } from '@tanstack/react-query'
import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import styles from './PlannedAlready.module.css'

/** Says that a session on this dilemma is planned or under way, before somebody plans it twice. */
export function PlannedAlready({ dilemmaId }: { dilemmaId: DocumentId }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const nowMs = useNow()
  const { data: sessions, isFetching } = useQuery(core.sessions.ofDilemma.queryOptions({ input: { dilemmaId } }))
  // What is planned in this very page is no news while the page makes way for it.
  const [before, setBefore] = useState<readonly DocumentId[] | null>(null)
  if (before === null && sessions && !isFetching) setBefore(sessions.map((session) => session.id))
  const open = sessions?.find((session) => session.phase !== 'closed' && before?.includes(session.id))
  if (!open) return null
  const { id, phase, plannedForMs } = open
  const isPlanned = phase === 'planned'
  const words = () => {
    if (!isPlanned) return t('plan.already.on')
    if (plannedForMs === null) return t('plan.already.anyTime')
    return t('plan.already.planned', { when: formatWhen(plannedForMs, nowMs, language) })
  }
  return (
    <div className={styles.note} role="status">
      <p>{words()}</p>
      <ButtonLink href={paths.session(id)} icon={UsersRound}>
        {t('plan.already.open')}
      </ButtonLink>
    </div>
  )
}
