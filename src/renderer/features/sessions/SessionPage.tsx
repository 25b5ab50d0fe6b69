import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useFocusOnTitle } from '#renderer/lib/use-focus-on-title.ts'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { CloseSession } from './CloseSession.tsx'
import { ChooseTogether } from './lobby/ChooseTogether.tsx'
import { SessionLobby } from './SessionLobby.tsx'
import { useSession } from './session-queries.ts'
import { SessionReport } from './report/SessionReport.tsx'
import { SessionRoom } from './SessionRoom.tsx'

/** One session, at the point where it is. */
export function SessionPage({ id }: { id: DocumentId }) {
  const { t } = useTranslation('common')
  const { data: session, error, dataUpdatedAt } = useSession(id)
  // Who pauses goes on where they are; the lobby, the rounds, the closing and the report are pages of their own.
  useFocusOnTitle(session?.phase === 'paused' ? 'running' : session?.phase)
  if (error) return <PageTrouble error={error} href={paths.sessions} back={t('notHere.to.sessions')} />
  if (!session) return <Waiting />
  const { method } = session
  if (method === null) return <ChooseTogether session={session} />
  const chosen = { ...session, method }
  switch (session.phase) {
    case 'planned':
      return <SessionLobby session={chosen} />
    case 'running':
    case 'paused':
      return <SessionRoom key={id} session={chosen} receivedAtMs={dataUpdatedAt} />
    case 'closing':
      return <CloseSession key={id} session={chosen} />
    case 'closed':
      return <SessionReport session={chosen} />
  }
}
