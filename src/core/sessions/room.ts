import { attendanceOf } from '#shared/sessions/attendance.ts'
import type { ModuleId } from '#shared/sessions/block.ts'
import type { Role } from '#shared/sessions/method.ts'
import type { DocumentId, ParticipantId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { findModule } from '../methods/modules.ts'
import type { OpenVault } from '../rpc/context.ts'
import { getRound, getSessionFor } from './find-session.ts'
import { listWords, nextPlace, putWord } from './live-words.ts'
import { notNow, requirePerson, type Session } from './session.ts'
import { addEvent } from './session-document.ts'
import { isRevealed } from './visibility.ts'

/** Each of these throws `DOCUMENT_NOT_FOUND`, or `SESSION_NOT_NOW` when it does not fit. Twice is as once. */
export function arrive(documents: Documents, id: DocumentId, participantId: ParticipantId, atMs: UnixMs): void {
  comeOrGo(documents, id, { type: 'arrived', participantId, atMs })
}

export function leave(documents: Documents, id: DocumentId, participantId: ParticipantId, atMs: UnixMs): void {
  comeOrGo(documents, id, { type: 'left', participantId, atMs })
}

function comeOrGo(
  documents: Documents,
  id: DocumentId,
  event: { type: 'arrived' | 'left'; participantId: ParticipantId; atMs: UnixMs },
): void {
  const session = getSessionFor('attend', documents, id)
  requirePerson(session, event.participantId)
  const wasTapped = session.events.some((one) => one.type === 'arrived')
  const presence = attendanceOf(session.participants, session.events, event.atMs)
  const isHere = presence.find((one) => one.participantId === event.participantId)?.isHere ?? false
  // Before anyone was tapped all count as here; the first tap must still be noted.
  if (isHere === (event.type === 'arrived') && (wasTapped || session.clock.phase !== 'planned')) return
  documents.edit(id, (doc) => addEvent(doc, event))
}

export function agree(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  getSessionFor('attend', documents, id)
  documents.edit(id, (doc) => addEvent(doc, { type: 'agreed', atMs }))
}

/** Who brings can be changed until the session begins, and never facilitates the own case. */
export function handOver(open: OpenVault, id: DocumentId, role: Role, to: ParticipantId, atMs: UnixMs): void {
  const session = getSessionFor('attend', open.documents, id)
  requirePerson(session, to)
  const before = session.participants.find((person) => person.role === role)?.id
  if (role === 'bringer' && session.clock.phase !== 'planned') throw notNow(session)
  if (role === 'facilitator' && bringsNow(open, session, to)) throw notNow(session)
  open.documents.edit(id, (doc) => {
    addEvent(doc, { type: 'handed-over', role, to, atMs })
    if (role === 'bringer')
      writeMeta(doc, {
        cases: session.cases.map((one) => (one.bringerId === before ? { ...one, bringerId: to } : one)),
      })
  })
}

function bringsNow(open: OpenVault, session: Session, person: ParticipantId): boolean {
  if (session.clock.phase === 'planned' || session.rounds.length === 0) return false
  const { bringerId, planned } = getRound(open, session, session.clock.round)
  return bringerId === person && planned.personId === null
}

/** Only where the block allows it, and nothing was said in the round yet. */
export function swapModule(
  open: OpenVault,
  id: DocumentId,
  round: number,
  module: ModuleId | null,
  atMs: UnixMs,
): void {
  const session = getSessionFor('run', open.documents, id)
  const planned = session.rounds[round]
  const block = session.method?.blocks.find((one) => one.id === planned?.blockId)
  const isAllowed = module === null || (block?.modules.includes(module) === true && findModule(module) !== undefined)
  const wasUsed = open.store.read((db) => listWords(db, id)).some((word) => word.round === round)
  if (!block || !isAllowed || wasUsed) throw notNow(session)
  open.documents.edit(id, (doc) => addEvent(doc, { type: 'swapped', round, module, atMs }))
}

/** Shows what was private in a round. What has no name takes its place by chance. */
export function reveal(open: OpenVault, id: DocumentId, index: number | undefined, atMs: UnixMs): void {
  const session = getSessionFor('correct', open.documents, id)
  const round = getRound(open, session, index ?? session.clock.round)
  if (!round.isPrivate) throw notNow(session)
  if (isRevealed(session, round.index)) return
  if (!round.isNamed)
    open.store.write((db) => {
      const inBox = listWords(db, id).filter((word) => word.round === round.index)
      const first = nextPlace(db, id)
      // Ids are random, so their order says nothing of who wrote first.
      const shuffled = inBox.toSorted((one, other) => (one.id < other.id ? -1 : 1))
      for (const [place, word] of shuffled.entries()) putWord(db, id, { ...word, place: first + place })
    })
  open.documents.edit(id, (doc) => addEvent(doc, { type: 'revealed', round: round.index, atMs }))
}
