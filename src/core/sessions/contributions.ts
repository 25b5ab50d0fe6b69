import type { ContributionId, DocumentId, ParticipantId } from '#shared/ids.ts'
import type { Cell, Contribution } from '#shared/sessions/contribution.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { getRound, getSessionFor } from './find-session.ts'
import { putTap, takeTap } from './live-taps.ts'
import { findWord, listWords, nextPlace, putWord, takeWord } from './live-words.ts'
import type { RoundNow } from './round-now.ts'
import { notNow, requirePerson, type Session, startedAtMs } from './session.ts'
import { isRevealed } from './visibility.ts'

export interface NewContribution {
  readonly id: ContributionId
  /** Null where nobody in particular said it. */
  readonly participantId: ParticipantId | null
  readonly text: string
  readonly cell?: Cell | null
  readonly atMs: UnixMs
}

/**
 * Keeps what was said in the round that is on, as far as the method keeps it.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`, `SESSION_KEEPS_NOTHING`
 */
export function contribute(open: OpenVault, sessionId: DocumentId, said: NewContribution): void {
  const session = getSessionFor('say', open.documents, sessionId)
  const round = getRound(open, session, session.clock.round)
  if (said.participantId !== null) requirePerson(session, said.participantId)
  const isInBox = goesInBox(session, round)
  open.store.write((db) => {
    const word = keepable(session, round, {
      id: said.id,
      round: round.index,
      participantId: said.participantId,
      text: said.text,
      answer: '',
      cell: said.cell ?? null,
      // When it was written would tell who had the laptop then.
      atMs: isInBox ? beganAtMs(session, round.index) : said.atMs,
      place: isInBox ? 0 : nextPlace(db, sessionId),
    })
    putWord(db, sessionId, word)
    if (round.isPrivate && said.participantId !== null) putTap(db, sessionId, 'wrote', round.index, said.participantId)
  })
}

/** @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`, `SESSION_KEEPS_NOTHING` */
export function reword(open: OpenVault, sessionId: DocumentId, id: ContributionId, text: string): void {
  changeWord(open, sessionId, id, (word) => ({ ...word, text }))
}

/** Only where questions are asked. @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`, `SESSION_KEEPS_NOTHING` */
export function answer(open: OpenVault, sessionId: DocumentId, id: ContributionId, words: string): void {
  changeWord(open, sessionId, id, (word, round, session) => {
    if (round.block.input.type !== 'ask') throw notNow(session)
    return { ...word, answer: words }
  })
}

/** Takes a contribution back, for good. @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW` */
export function withdraw(open: OpenVault, sessionId: DocumentId, id: ContributionId): void {
  getSessionFor('correct', open.documents, sessionId)
  open.store.write((db) => {
    const word = findWord(db, sessionId, id)
    takeWord(db, sessionId, id)
    const person = word?.participantId
    const left = listWords(db, sessionId).some((one) => one.participantId === person && one.round === word?.round)
    if (word && person && !left) takeTap(db, sessionId, 'wrote', word.round, person)
  })
}

/**
 * Undoes {@link withdraw}: the contribution stands where it stood.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`, `SESSION_KEEPS_NOTHING`
 */
export function putBack(open: OpenVault, sessionId: DocumentId, contribution: Contribution): void {
  const session = getSessionFor('correct', open.documents, sessionId)
  const round = getRound(open, session, contribution.round)
  const word = keepable(session, round, contribution)
  open.store.write((db) => {
    putWord(db, sessionId, word)
    if (round.isPrivate && word.participantId) putTap(db, sessionId, 'wrote', round.index, word.participantId)
  })
}

/** What stands under these ids, also where it shows to nobody yet: who knows an id wrote it. */
export function wordsBy({ documents, store }: OpenVault, sessionId: DocumentId, ids: readonly ContributionId[]) {
  getSessionFor('correct', documents, sessionId)
  return store.read((db) => ids.flatMap((id) => findWord(db, sessionId, id) ?? []))
}

function changeWord(
  open: OpenVault,
  sessionId: DocumentId,
  id: ContributionId,
  change: (word: Contribution, round: RoundNow, session: Session) => Contribution,
): void {
  const session = getSessionFor('correct', open.documents, sessionId)
  const word = open.store.read((db) => findWord(db, sessionId, id))
  if (!word) throw notNow(session)
  const round = getRound(open, session, word.round)
  const changed = keepable(session, round, change(word, round, session))
  open.store.write((db) => putWord(db, sessionId, changed))
}

/** Whether it goes in without a name and without a sign of when, as in a ballot box. */
function goesInBox(session: Session, round: RoundNow): boolean {
  return round.isPrivate && !round.isNamed && !isRevealed(session, round.index)
}

/**
 * The contribution as it may be kept: without a name where its round is kept without names.
 *
 * @throws {DomainError} `SESSION_KEEPS_NOTHING` when its round leaves no record
 * @throws {DomainError} `SESSION_NOT_NOW` when somebody outside the circle said it, or it stands in no such table
 */
function keepable(session: Session, round: RoundNow, word: Contribution): Contribution {
  if (round.record === 'nothing') throw new DomainError('SESSION_KEEPS_NOTHING', { id: session.id })
  if (word.cell !== null && !hasCell(round, word.cell)) throw notNow(session)
  if (!round.isNamed) return { ...word, participantId: null }
  if (word.participantId !== null) requirePerson(session, word.participantId)
  return word
}

function hasCell({ block: { input } }: RoundNow, { row, column }: Cell): boolean {
  if (input.type !== 'table') return false
  const isKnown = (list: readonly { readonly id: string }[], id: string) => list.some((named) => named.id === id)
  return isKnown(input.columns, column) && (input.rows.length === 0 || isKnown(input.rows, row))
}

function beganAtMs(session: Session, round: number): UnixMs {
  const move = session.events.findLast((event) => event.type === 'moved' && event.toRound === round)
  return move?.atMs ?? startedAtMs(session) ?? (0 as UnixMs)
}
