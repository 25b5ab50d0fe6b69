import type { BringerFile } from '#shared/contract/session-after.ts'
import type { DocumentId, ParticipantId } from '#shared/ids.ts'
import type { Appreciation } from '#shared/sessions/closing.ts'
import type { Contribution } from '#shared/sessions/contribution.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { getSessionFor } from './find-session.ts'
import { caseOfSession, type RoundNow } from './round-now.ts'
import { notNow, type Session } from './session.ts'
import { isShown } from './visibility.ts'

/*
 * What is kept of a session for its bringer alone. Rows and no document: no log remembers what is erased here, nothing
 * of it is searched, and no way of sharing documents can take it along.
 */

type Line = BringerFile['lines'][number]

/** Keeps what is the bringer's of a session that is being closed. */
export function keepBringerLines(
  db: WritableDb,
  session: Session,
  rounds: readonly RoundNow[],
  words: readonly Contribution[],
  appreciations: readonly Appreciation[],
  newId: () => string,
): void {
  const nameOf = (id: ParticipantId | null) => session.participants.find((person) => person.id === id)?.name ?? ''
  const lines = [
    ...words.flatMap((word) => {
      const round = rounds[word.round]
      if (!round || round.bringerId === null || !isBringers(session, rounds, round)) return []
      const { text, answer, participantId } = word
      return [{ bringerId: round.bringerId, round: word.round, name: nameOf(participantId), text, answer }]
    }),
    ...appreciations.map(({ from, to, text }) => ({
      bringerId: to,
      round: null,
      name: nameOf(from),
      text,
      answer: '',
    })),
  ]
  for (const [place, line] of lines.entries()) putLine(db, session.id, newId(), place, line)
}

/** Kept for the bringer alone; or the bringer's own words, whose round to show them in never came. */
function isBringers(session: Session, rounds: readonly RoundNow[], round: RoundNow): boolean {
  if (round.record === 'nothing' || (round.isPrivate && !isShownToAll(session, rounds, round))) return false
  return round.record === 'bringer-only' || !isShownToAll(session, rounds, round)
}

function isShownToAll(session: Session, rounds: readonly RoundNow[], round: RoundNow): boolean {
  return isShown(session, rounds, round, { view: 'facilitator', participantId: null })
}

function putLine(
  db: WritableDb,
  sessionId: DocumentId,
  id: string,
  place: number,
  line: Line & { bringerId: ParticipantId },
): void {
  db.run(
    `INSERT INTO bringer_lines (session_id, id, bringer_id, place, round, name, text, answer)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    sessionId,
    id,
    line.bringerId,
    place,
    line.round,
    line.name,
    line.text,
    line.answer,
  )
}

/** The file of one bringer: of the first, when none is named. @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW` */
export function bringerFile({ documents, store }: OpenVault, id: DocumentId, of?: ParticipantId): BringerFile {
  const session = getSessionFor('look-back', documents, id)
  const bringerId = of ?? firstBringer(session)
  if (bringerId === undefined) throw notNow(session)
  return { bringerId, lines: store.read((db) => listLines(db, id, bringerId)) }
}

/** Erases it, for good. @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW` */
export function forgetBringerFile(open: OpenVault, id: DocumentId, of?: ParticipantId): void {
  const { bringerId } = bringerFile(open, id, of)
  open.store.write((db) => db.run('DELETE FROM bringer_lines WHERE session_id = ? AND bringer_id = ?', id, bringerId))
}

/** Who brought the case that the session came to be about. */
export function firstBringer(session: Session): ParticipantId | undefined {
  const { cases, participants, marks } = session
  const about = caseOfSession(session, marks)
  return cases.find(({ id }) => id === about)?.bringerId ?? participants.find(({ role }) => role === 'bringer')?.id
}

function listLines(db: ReadableDb, sessionId: DocumentId, bringerId: ParticipantId): Line[] {
  return db.all<Line>(
    `SELECT round, name, text, answer FROM bringer_lines WHERE session_id = ? AND bringer_id = ? ORDER BY place`,
    sessionId,
    bringerId,
  )
}
