import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { CloseSession } from './CloseSession.tsx'
import { ReplanSession } from './ReplanSession.tsx'
import { SessionLobby } from './SessionLobby.tsx'
import { useSession } from './session-queries.ts'
import { SessionReport } from './SessionReport.tsx'
import { SessionRoom } from './SessionRoom.tsx'

/** One session, at the point where it is. */
export function SessionPage({ id }: { id: DocumentId }) {
  const [, navigate] = useLocation()
  const { data: session, error, dataUpdatedAt } = useSession(id)
  if (error) return <FailureNote error={error} />
  if (!session) return <Waiting />
  const { method } = session
  // Without a method there is nothing to begin: the plan asks for one.
  if (method === null) return <ReplanSession session={session} onDone={() => navigate(paths.sessions)} />
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
