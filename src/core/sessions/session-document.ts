import type * as Y from 'yjs'
import { z } from 'zod'
import { IntentionOutcome } from '#shared/contract/session-after.ts'
import { Participant } from '#shared/contract/session-view.ts'
import { CaseId, DocumentId, ParticipantId } from '#shared/ids.ts'
import { BlockId } from '#shared/sessions/block.ts'
import { replay } from '#shared/sessions/clock.ts'
import { ClockEvent } from '#shared/sessions/clock-event.ts'
import { PersonClosing } from '#shared/sessions/closing.ts'
import { Contribution, Mark } from '#shared/sessions/contribution.ts'
import { Method } from '#shared/sessions/method.ts'
import { rolesNow } from '#shared/sessions/roles-now.ts'
import { roundsOf } from '#shared/sessions/rounds.ts'
import { SessionCase } from '#shared/sessions/session-case.ts'
import { SessionEvent } from '#shared/sessions/session-event.ts'
import { UnixMs } from '#shared/units.ts'
import { readMeta } from '../documents/document-meta.ts'
import type { Session } from './session.ts'

/** Beside `meta`: what happened as a list, and once it is closed the contributions by their id. */
const EVENTS = 'clock'
const CONTRIBUTIONS = 'contributions'

const Round = z.object({
  blockId: BlockId,
  caseId: CaseId.nullable(),
  personId: ParticipantId.nullable(),
  minutes: z.int(),
})

const Settled = z.object({ participantId: ParticipantId.nullable(), outcome: IntentionOutcome, note: z.string() })

/** The typed fields of a session, as they stand in its document's `meta`. The last ones are written when it is closed. */
export const SessionMeta = z.object({
  title: z.string().catch(''),
  method: Method.nullable(),
  participants: z.array(Participant),
  cases: z.array(SessionCase),
  /** Null until it begins. */
  rounds: z.array(Round).nullable().catch(null),
  plannedForMs: UnixMs.nullable().catch(null),
  untilMs: UnixMs.nullable().catch(null),
  place: z.string().catch(''),
  marks: z.array(Mark).catch([]),
  closing: z.array(PersonClosing.extend({ lessonId: DocumentId.nullable() })).catch([]),
  evaluation: z.object({ safe: z.array(z.int()), helps: z.array(z.string()) }).catch({ safe: [], helps: [] }),
  settled: z.array(Settled).catch([]),
  lookedBackAtMs: UnixMs.nullable().catch(null),
})
export type SessionMeta = z.infer<typeof SessionMeta>

export function readSession(id: DocumentId, doc: Y.Doc): Session {
  const { participants, rounds: fixed, ...meta } = readMeta(doc, SessionMeta)
  // What a merge or a newer Ruimte put there and we cannot read is left out, so that the rest still shows.
  const events = readable(SessionEvent, doc.getArray(EVENTS).toArray())
  const rounds = fixed ?? (meta.method ? roundsOf(meta.method, participants, meta.cases) : [])
  return {
    id,
    ...meta,
    participants: rolesNow(participants, events),
    rounds,
    events,
    clock: replay(
      rounds.map(({ minutes }) => minutes),
      readable(ClockEvent, events),
    ),
    contributions: readContributions(doc),
  }
}

export function addEvent(doc: Y.Doc, event: SessionEvent): void {
  doc.getArray<SessionEvent>(EVENTS).push([event])
}

export function putContributions(doc: Y.Doc, contributions: readonly Contribution[]): void {
  const kept = doc.getMap(CONTRIBUTIONS)
  for (const contribution of contributions) kept.set(contribution.id, contribution)
}

function readContributions(doc: Y.Doc): Contribution[] {
  const found = readable(Contribution, [...doc.getMap(CONTRIBUTIONS).values()])
  return found.toSorted((one, other) => one.place - other.place || one.atMs - other.atMs)
}

function readable<Schema extends z.ZodType>(schema: Schema, values: readonly unknown[]): z.infer<Schema>[] {
  return values.flatMap((value) => {
    const { success, data } = schema.safeParse(value)
    return success ? [data] : []
  })
}
