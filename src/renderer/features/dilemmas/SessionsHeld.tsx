import { UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SharedUse } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { useReportsOn } from '#renderer/editor/sharing/use-reports-on.ts'
import { formatDate } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import { useSessionsHeld } from './dilemma-queries.ts'
import styles from './DilemmaMargin.module.css'
import { SessionHeld } from './SessionHeld.tsx'

/** What came of the sessions on this dilemma. */
export function SessionsHeld({ id }: { id: DocumentId }) {
  const { t } = useTranslation('dilemmas')
  const held = useSessionsHeld(id).data?.filter(({ phase }) => phase === 'closed') ?? []
  const reports = useReportsOn(id)
  // Who held one has more than the report of it.
  if (held.length === 0) return <ReportsHeld reports={reports} />
  return (
    <section>
      <MarginHead icon={UsersRound}>{t('held')}</MarginHead>
      <ul className={styles.list}>
        {held.map((session) => (
          <SessionHeld key={session.id} session={session} />
        ))}
      </ul>
    </section>
  )
}

/** What the team has of sessions that somebody else held. */
function ReportsHeld({ reports }: { reports: readonly SharedUse[] }) {
  const { t } = useTranslation('dilemmas')
  const language = useLanguage()
  const nowMs = useNow()
  if (reports.length === 0) return null
  return (
    <section>
      <MarginHead icon={UsersRound}>{t('held')}</MarginHead>
      <ul className={styles.list}>
        {reports.map(({ id, title, atMs }) => (
          <li key={id} className={styles.session}>
            <Link href={paths.archived(id)} className={styles.name}>
              {title || t('untitled')}
              <span className={styles.when}>{formatDate(atMs, nowMs, language)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
