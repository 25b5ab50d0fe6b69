import { useState } from 'react'
import type { Session } from '#shared/contract/session-view.ts'
import type { DocumentId } from '#shared/ids.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { CloseSession } from './CloseSession.tsx'
import { SessionLobby } from './SessionLobby.tsx'
import { useSession } from './session-queries.ts'
import { SessionReport } from './SessionReport.tsx'
import { SessionRoom } from './SessionRoom.tsx'

/** One session, at the point where it is. */
export function SessionPage({ id }: { id: DocumentId }) {
  const { data: session, error, dataUpdatedAt } = useSession(id)
  if (error) return <FailureNote error={error} />
  if (!session) return <Waiting />
  if (session.phase === 'planned') return <SessionLobby session={session} />
  if (session.phase === 'closed') return <SessionReport session={session} />
  return <UnderWay key={id} session={session} receivedAtMs={dataUpdatedAt} />
}

/** The rounds, and the closing after the last of them; from there one can go back. */
function UnderWay({ session, receivedAtMs }: { session: Session; receivedAtMs: number }) {
  const [closing, setClosing] = useState(false)
  return closing ? (
    <CloseSession session={session} onBack={() => setClosing(false)} />
  ) : (
    <SessionRoom session={session} receivedAtMs={receivedAtMs} onClose={() => setClosing(true)} />
  )
}
