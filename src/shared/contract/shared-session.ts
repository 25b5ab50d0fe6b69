import { z } from 'zod'
import { DocumentId, MethodId } from '../ids.ts'
import { LocalText } from '../language.ts'
import { CalendarDay, UnixMs } from '../units.ts'
import { Space } from './documents.ts'

const texts = z.array(z.string().max(4000)).max(500).catch([])

/**
 * The typed fields of a session that was shared: a report of it, and no session. What was said round by round is its body;
 * who shared it and its one line stand beside these, as in all that is shared.
 */
export const SharedSessionMeta = z.object({
  title: z.string().catch(''),
  /** Null where it is a method of somebody's own that the team does not have. */
  methodId: MethodId.nullable().catch(null),
  methodName: LocalText.nullable().catch(null),
  /** The day, not the hour. */
  heldOn: CalendarDay.nullable().catch(null),
  /** Time spent together. */
  minutes: z.int().min(0).catch(0),
  /** What was asked of the circle, one for each case. */
  questions: texts,
  lessons: texts,
  /** What people take along, without who. */
  takeaways: texts,
  /** Who sat in the circle. */
  names: texts,
  /** The shared copies of the dilemmas that it was held on. */
  dilemmaIds: z.array(DocumentId).max(500).catch([]),
})
export type SharedSessionMeta = z.infer<typeof SharedSessionMeta>

/** A shared session to read; its body is read by opening the document. */
export const SharedSession = SharedSessionMeta.omit({ dilemmaIds: true }).extend({
  id: DocumentId,
  space: Space,
  summary: z.string(),
  /** Who shared it; null for what was shared without a name. */
  author: z.string().nullable(),
  createdAtMs: UnixMs,
  updatedAtMs: UnixMs,
  /** The dilemmas that stand in the team space now. */
  dilemmas: z.array(z.object({ id: DocumentId, title: z.string() })),
  /** Whether anything stands in its body. */
  hasBody: z.boolean(),
})
export type SharedSession = z.infer<typeof SharedSession>
