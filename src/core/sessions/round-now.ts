import type { CaseId, ParticipantId } from '#shared/ids.ts'
import type { Block, ModuleId, RecordPolicy } from '#shared/sessions/block.ts'
import type { Mark } from '#shared/sessions/contribution.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import type { PlannedRound } from '#shared/sessions/rounds.ts'
import type { SessionCase } from '#shared/sessions/session-case.ts'
import { findModule, withModule } from '../methods/modules.ts'
import { notNow, type Session } from './session.ts'

/** A round with the rules that hold in it now. */
export interface RoundNow {
  readonly index: number
  readonly planned: PlannedRound
  /** In the form of the module that stands in for it, where there is one. */
  readonly block: Block
  readonly module: ModuleId | null
  readonly caseId: CaseId | null
  readonly bringerId: ParticipantId | null
  readonly record: RecordPolicy
  /** Whether what is added here keeps a name. */
  readonly isNamed: boolean
  /** Whether each writes for themselves until it is revealed. */
  readonly isPrivate: boolean
}

/**
 * @param marks those of now: a case that was picked is the case of every round that is not for one case in particular
 * @throws {DomainError} `SESSION_NOT_NOW` when the session has no such round
 */
export function roundNow(session: Session, index: number, marks: readonly Mark[]): RoundNow {
  const planned = session.rounds[index]
  const own = session.method?.blocks.find(({ id }) => id === planned?.blockId)
  if (!planned || !own) throw notNow(session)
  const module = moduleIn(session, index)
  const standIn = module === null ? undefined : findModule(module)
  const block = standIn ? withModule(own, standIn) : own
  const caseId = planned.caseId ?? caseOfPerson(session, planned) ?? caseOfSession(session, marks)
  const { visibility, input } = block
  const isNamed = keptAs({ record: 'all', visibility }) === 'named'
  return {
    index,
    planned,
    block,
    module: standIn ? module : null,
    caseId,
    bringerId: bringerOf(session, planned, own, caseId),
    record: block.record,
    isNamed,
    // A number or a dot without a name would lead to whoever just gave it, if it showed at once.
    isPrivate:
      visibility.as === 'private-until-reveal' || (!isNamed && (input.type === 'vote' || input.type === 'rate')),
  }
}

export function roundsNow(session: Session, marks: readonly Mark[]): RoundNow[] {
  return session.rounds.map((_, index) => roundNow(session, index, marks))
}

function moduleIn({ events }: Session, round: number): ModuleId | null {
  const last = events.findLast((event) => event.type === 'swapped' && event.round === round)
  return last?.type === 'swapped' ? last.module : null
}

/** What somebody brings whose turn it is. */
function caseOfPerson({ cases }: Session, { personId }: PlannedRound): CaseId | null {
  return personId === null ? null : (cases.find(({ bringerId }) => bringerId === personId)?.id ?? null)
}

/** The case that the circle picked, or else the first. */
export function caseOfSession({ cases }: Session, marks: readonly Mark[]): CaseId | null {
  const isCase = (target: string) => cases.some(({ id }) => id === target)
  const picked = marks.findLast((mark) => mark.type === 'pick' && isCase(mark.target))
  return (cases.find(({ id }) => picked?.type === 'pick' && id === picked.target) ?? cases[0])?.id ?? null
}

/** Of a session that was held only what it was about; before that also what may still be picked. */
export function casesInQuestion(session: Session): readonly SessionCase[] {
  const { cases, method, clock, marks, rounds } = session
  const isOne = clock.phase === 'closed' && method?.cases === 'one' && !rounds.some(({ personId }) => personId)
  const about = caseOfSession(session, marks)
  return isOne ? cases.filter(({ id }) => id === about) : cases
}

/**
 * Who brings in a round: the bringer of its case, or whose turn it is where each in turn is the bringer, as when three
 * people consult each other.
 */
function bringerOf(
  session: Session,
  { personId }: PlannedRound,
  block: Block,
  caseId: CaseId | null,
): ParticipantId | null {
  if (personId !== null && eachBrings(session, block)) return personId
  const { cases, participants } = session
  return (
    cases.find(({ id }) => id === caseId)?.bringerId ?? participants.find(({ role }) => role === 'bringer')?.id ?? null
  )
}

/** Whether the block belongs to a stretch that comes round for each person and in which the bringer speaks. */
function eachBrings({ method }: Session, { id }: Block): boolean {
  const blocks = method?.blocks ?? []
  const at = blocks.findIndex((block) => block.id === id)
  const end = blocks.findIndex(({ repeat }, place) => place > at && repeat !== 'per-person')
  const start = blocks.findLastIndex(({ repeat }, place) => place < at && repeat !== 'per-person') + 1
  return blocks.slice(start, end === -1 ? blocks.length : end).some(({ speaks }) => speaks === 'bringer')
}
