import type { CaseId, ContributionId, DocumentId, ParticipantId } from '#shared/ids.ts'
import type { Mark } from '#shared/sessions/contribution.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { WritableDb } from '../store/store.ts'
import { getRound, getSessionFor } from './find-session.ts'
import { putMark, takeMarks } from './live-marks.ts'
import { hasTap, putTap } from './live-taps.ts'
import { findWord } from './live-words.ts'
import type { RoundNow } from './round-now.ts'
import { notNow, requirePerson, type Session } from './session.ts'

type NewId = () => string
type InputType = RoundNow['block']['input']['type']

/**
 * Chooses in the round that is on; null takes the choice back. A case can be chosen also where no word is kept.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`, `SESSION_KEEPS_NOTHING`; so does each act below
 */
export function pick(open: OpenVault, id: DocumentId, target: CaseId | ContributionId | null, newId: NewId): void {
  const { session, round, input } = roundFor(open, id, 'pick')
  const isCase = session.cases.some((one) => one.id === target)
  if (input.from === 'contributions') requireKept(session, round)
  if (target !== null && (input.from === 'cases' ? !isCase : !hasWord(open, id, target))) throw notNow(session)
  open.store.write((db) => {
    takeMarks(db, id, { type: 'pick', round: round.index })
    if (target !== null) putMark(db, id, newId(), { type: 'pick', round: round.index, target })
  })
}

/** Lays a contribution on a pile; null takes it off. */
export function sort(open: OpenVault, id: DocumentId, target: ContributionId, pile: string | null, newId: NewId): void {
  const { session, round, input } = roundFor(open, id, 'sort')
  requireKept(session, round)
  if (!hasWord(open, id, target) || (pile !== null && !input.piles.some((one) => one.id === pile)))
    throw notNow(session)
  open.store.write((db) => {
    takeMarks(db, id, { type: 'pile', round: round.index, target })
    if (pile !== null) putMark(db, id, newId(), { type: 'pile', round: round.index, target, pile })
  })
}

/** Somebody's dots. @throws also `SESSION_TOO_MANY_DOTS` */
export function vote(
  open: OpenVault,
  id: DocumentId,
  person: ParticipantId,
  dots: readonly { contributionId: ContributionId; dots: number }[],
  newId: NewId,
): void {
  const { session, round, input } = roundFor(open, id, 'vote')
  requireKept(session, round)
  if (dots.reduce((sum, one) => sum + one.dots, 0) > input.dots)
    throw new DomainError('SESSION_TOO_MANY_DOTS', { dots: input.dots })
  if (!dots.every(({ contributionId }) => hasWord(open, id, contributionId))) throw notNow(session)
  const marks = dots.map(({ contributionId: target, dots: count }) => ({ type: 'dots' as const, target, dots: count }))
  open.store.write((db) => castBallot(db, session, round, person, 'dots', marks, newId))
}

/** Somebody's number. */
export function rate(open: OpenVault, id: DocumentId, person: ParticipantId, value: number, newId: NewId): void {
  const { session, round, input } = roundFor(open, id, 'rate')
  requireKept(session, round)
  if (value > input.to) throw notNow(session)
  open.store.write((db) => castBallot(db, session, round, person, 'rating', [{ type: 'rating', value }], newId))
}

type Ballot =
  | Omit<Extract<Mark, { type: 'dots' }>, 'round' | 'participantId'>
  | Omit<Extract<Mark, { type: 'rating' }>, 'round' | 'participantId'>

/** In place of what this person cast before; where no name is kept nobody knows which that was, so it is cast once. */
function castBallot(
  db: WritableDb,
  session: Session,
  { index: round, isNamed, isPrivate }: RoundNow,
  person: ParticipantId,
  type: 'dots' | 'rating',
  ballots: readonly Ballot[],
  newId: NewId,
): void {
  requirePerson(session, person)
  if (!isNamed && hasTap(db, session.id, 'wrote', round, person)) throw notNow(session)
  if (isNamed) takeMarks(db, session.id, { type, round, participantId: person })
  for (const ballot of ballots)
    putMark(db, session.id, newId(), { ...ballot, round, participantId: isNamed ? person : null })
  if (!isNamed || isPrivate) putTap(db, session.id, 'wrote', round, person)
}

/** The round that is on, when its input is of this type. */
function roundFor<Type extends InputType>(open: OpenVault, id: DocumentId, type: Type) {
  const session = getSessionFor('say', open.documents, id)
  const round = getRound(open, session, session.clock.round)
  const { input } = round.block
  if (!isOfType(input, type)) throw notNow(session)
  return { session, round, input }
}

function isOfType<Type extends InputType>(
  input: RoundNow['block']['input'],
  type: Type,
): input is Extract<RoundNow['block']['input'], { type: Type }> {
  return input.type === type
}

function requireKept({ id }: Session, { record }: RoundNow): void {
  if (record === 'nothing') throw new DomainError('SESSION_KEEPS_NOTHING', { id })
}

function hasWord({ store }: OpenVault, id: DocumentId, word: string): boolean {
  return store.read((db) => findWord(db, id, word as ContributionId)) !== undefined
}
