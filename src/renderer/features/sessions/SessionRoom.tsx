import { useState } from 'react'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { PrinciplesBeside } from '#renderer/editor/vision/PrinciplesBeside.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useCue, useCueSound } from './cues/use-cue.ts'
import { inRound } from './in-round.ts'
import { InterruptedNote } from './InterruptedNote.tsx'
import { FacilitatorNotes } from './room/FacilitatorNotes.tsx'
import { RestNote } from './room/RestNote.tsx'
import { RoundWork } from './room/RoundWork.tsx'
import { RoomButtons } from './RoomButtons.tsx'
import { RoomHead } from './RoomHead.tsx'
import { RoomKring } from './RoomKring.tsx'
import { RoundsBar } from './RoundsBar.tsx'
import { RoundWords } from './RoundWords.tsx'
import styles from './SessionRoom.module.css'
import { useRoomKeys } from './use-room-keys.ts'
import { useRoomMoves } from './use-room-moves.ts'
import { useSessionNow } from './use-session-now.ts'

interface SessionRoomProps {
  session: SessionWithMethod
  receivedAtMs: number
}

/** The session while it runs: the kring on the left, what this round asks on the right. Takes the whole window. */
export function SessionRoom({ session, receivedAtMs }: SessionRoomProps) {
  const { clock, rounds } = session
  const nowMs = useSessionNow(session, receivedAtMs)
  const moves = useRoomMoves(session)
  const [chosen, setChosen] = useState<{ round: number; id: ParticipantId | null } | null>(null)
  const cue = useCue(session, nowMs)
  useCueSound(session, cue)
  useRoomKeys(moves)
  const block = blockOfRound(session, clock.round)
  if (!block) return null
  const only =
    block.speaks === 'bringer'
      ? session.participants.find(({ id }) => id === rounds[clock.round]?.bringerId)
      : undefined
  const here = inRound(session)
  const speakerId = chosen?.round === clock.round ? chosen.id : (only?.id ?? null)
  return (
    <div className={styles.room} data-full-page>
      <RoomHead session={session} nowMs={nowMs} moves={moves} />
      <RoundsBar session={session} />
      <div className={styles.stage}>
        <div className={styles.circle}>
          <RoomKring session={here} block={block} nowMs={nowMs} speakerId={speakerId} cue={cue} />
          <RoomButtons moves={moves} />
        </div>
        <div className={styles.now}>
          <InterruptedNote session={session} nowMs={nowMs} />
          <RoundWords session={here} block={block} />
          <RoundWork
            key={`work ${clock.round}`}
            session={session}
            block={block}
            speakerId={speakerId}
            onSpeaker={(id) => setChosen({ round: clock.round, id })}
          />
          {block.showsVision && <PrinciplesBeside sessionId={session.id} round={clock.round} />}
          <FailureNote error={moves.error} />
          <RestNote session={session} nowMs={nowMs} />
          <FacilitatorNotes session={session} />
        </div>
      </div>
    </div>
  )
}
