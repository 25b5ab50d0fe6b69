import { UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import { useSessionsHeld } from './dilemma-queries.ts'
import styles from './DilemmaMargin.module.css'
import { SessionHeld } from './SessionHeld.tsx'

/** What came of the sessions on this dilemma. */
export function SessionsHeld({ id }: { id: DocumentId }) {
  const { t } = useTranslation('dilemmas')
  const held = useSessionsHeld(id).data?.filter(({ phase }) => phase === 'closed') ?? []
  if (held.length === 0) return null
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
