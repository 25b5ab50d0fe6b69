import type * as Y from 'yjs'
import { z } from 'zod'
import { ClosingMeta, Contribution, IntentionOutcome, Participant } from '#shared/contract/sessions.ts'
import { DocumentId } from '#shared/ids.ts'
import { replay } from '#shared/sessions/clock.ts'
import { ClockEvent } from '#shared/sessions/clock-event.ts'
import { Method } from '#shared/sessions/method.ts'
import { UnixMs } from '#shared/units.ts'
import { readMeta } from '../documents/document-meta.ts'
import type { Session } from './session.ts'

/** Beside `meta`: the events of the clock as a list, the contributions by their id. */
const CLOCK = 'clock'
const CONTRIBUTIONS = 'contributions'

/** The typed fields of a session, as they stand in its document's `meta`. */
export const SessionMeta = ClosingMeta.extend({
  title: z.string().catch(''),
  dilemmaId: DocumentId,
  method: Method,
  participants: z.array(Participant),
  plannedForMs: UnixMs.nullable().catch(null),
  lessonId: DocumentId.nullable().catch(null),
  intentionOutcome: IntentionOutcome.catch('open'),
  intentionNote: z.string().catch(''),
})
export type SessionMeta = z.infer<typeof SessionMeta>

export function readSession(id: DocumentId, doc: Y.Doc): Session {
  const { intention, intentionBy, lesson, appreciation, scribeDraft, ...meta } = readMeta(doc, SessionMeta)
  const events = readEvents(doc)
  return {
    id,
    ...meta,
    closing: { intention, intentionBy, lesson, appreciation, scribeDraft },
    events,
    clock: replay(
      meta.method.blocks.map((block) => block.minutes),
      events,
    ),
    contributions: readContributions(doc),
  }
}

export function addEvent(doc: Y.Doc, event: ClockEvent): void {
  doc.getArray<ClockEvent>(CLOCK).push([event])
}

export function putContribution(doc: Y.Doc, contribution: Contribution): void {
  doc.getMap(CONTRIBUTIONS).set(contribution.id, contribution)
}

export function takeContribution(doc: Y.Doc, id: Contribution['id']): void {
  doc.getMap(CONTRIBUTIONS).delete(id)
}

/** What a merge or a newer Ruimte put there and we cannot read is left out, so that the rest still shows. */
function readEvents(doc: Y.Doc): ClockEvent[] {
  return readable(ClockEvent, doc.getArray(CLOCK).toArray())
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
