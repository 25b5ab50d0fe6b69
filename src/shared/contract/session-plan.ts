import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { CaseId, DocumentId, MethodId, ParticipantId } from '../ids.ts'
import { Language } from '../language.ts'
import { Method } from '../sessions/method.ts'
import { PlannedCase } from '../sessions/session-case.ts'
import { UnixMs } from '../units.ts'
import { Participant, Session, SessionLine, SessionView } from './session-view.ts'
import { acting, DoneFile, nothing, one } from './session-words.ts'

const planning = {
  /** Null to choose together in the lobby. */
  methodId: MethodId.nullable(),
  participants: z
    .array(Participant.omit({ id: true }))
    .min(3)
    .max(20),
  /** Null for a session that begins at once. */
  plannedForMs: UnixMs.nullable(),
  /** By when people must be out; left out or null where the method's own length decides. */
  untilMs: UnixMs.nullable().default(null),
  /** A room, or the address of a call. */
  place: z.string().trim().max(300).default(''),
  /** Left out: one case on `dilemmaId`, or when planning anew the cases as they were. Empty: a session without a case. */
  cases: z.array(PlannedCase).max(8).optional(),
}

const planFailures = failsWith(
  'DOCUMENT_NOT_FOUND',
  'DILEMMA_WITHOUT_QUESTION',
  'METHOD_NOT_FOUND',
  'SESSION_CIRCLE_INCOMPLETE',
)

/** Somebody known from earlier sessions, and when they last had the two roles that rotate. */
export const KnownPerson = z.object({
  name: z.string(),
  lastMetAtMs: UnixMs,
  lastFacilitatedAtMs: UnixMs.nullable(),
  lastBroughtAtMs: UnixMs.nullable(),
})
export type KnownPerson = z.infer<typeof KnownPerson>

/** A case as others may read it beforehand. Client names are given by their aliases. */
export const CaseReading = z.object({
  caseId: CaseId,
  dilemmaId: DocumentId.nullable(),
  title: z.string(),
  question: z.string(),
  /** The lines of the dilemma's text, each with the kind of block that it stands in. */
  story: z.array(z.object({ block: z.string(), text: z.string() })),
  tried: z.string(),
  /** The principles that pull, in the bringer's words. */
  principles: z.array(z.string()),
  /** How it ended: nothing was written of it, it is held back from this reader, or it may be read. */
  outcome: z.discriminatedUnion('is', [
    z.object({ is: z.literal('none') }),
    z.object({ is: z.literal('hidden') }),
    z.object({ is: z.literal('shown'), text: z.string() }),
  ]),
})
export type CaseReading = z.infer<typeof CaseReading>

const seen = one.extend({
  view: SessionView.default('facilitator'),
  participantId: ParticipantId.nullable().default(null),
})

export const planContract = {
  methods: oc.output(z.array(Method)),
  list: oc.output(z.array(SessionLine)),
  /**
   * One session, as far as the view may see it. `projector`: never what is hidden, private or a real name.
   * `participant`: what `participantId` may see; without one, what every participant may see.
   */
  get: oc.input(seen).output(Session).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /**
   * The same, and again after each change for as long as the caller listens: a window for the wall must not lag behind
   * the facilitator's by a question and an answer.
   */
  follow: oc.input(seen).output(eventIterator(Session)).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Who was in earlier sessions, in order of name; `proposeRoles` (shared/sessions) makes a rotation of it. */
  people: oc.output(z.array(KnownPerson)),
  /**
   * Plans a session: one bringer and one facilitator where there is one case, one facilitator in any other. The title
   * is the first case's when it is left out.
   */
  plan: oc
    .input(z.object({ dilemmaId: DocumentId.optional(), title: z.string().trim().max(300).default(''), ...planning }))
    .output(one)
    .errors(planFailures),
  /** Plans anew what has not begun: another method, other people, another day. */
  replan: oc
    .input(one.extend(planning))
    .output(nothing)
    .errors({ ...acting, ...planFailures }),
  /** In the lobby: the method that the circle chose together. */
  chooseMethod: oc
    .input(one.extend({ methodId: MethodId }))
    .output(nothing)
    .errors({ ...acting, ...failsWith('METHOD_NOT_FOUND') }),
  /** Adds a case before the start, or while the circle is still to pick one. @returns its id */
  bringCase: oc
    .input(one.extend({ case: PlannedCase.omit({ bringer: true }).extend({ bringerId: ParticipantId }) }))
    .output(z.object({ caseId: CaseId }))
    .errors({ ...acting, ...failsWith('DILEMMA_WITHOUT_QUESTION') }),
  /** The question as it is brought in this session, and whether its end is held back; the dilemma stays as it is. */
  prepareCase: oc
    .input(
      one.extend({ caseId: CaseId, question: z.string().max(2000).optional(), hidesOutcome: z.boolean().optional() }),
    )
    .output(nothing)
    .errors(acting),
  /** A case to read: all of it for its bringer, and for others what they may know by now. */
  readCase: oc
    .input(one.extend({ caseId: CaseId, as: z.enum(['bringer', 'others']).default('others') }))
    .output(CaseReading)
    .errors(acting),
  /** The appointment as an .ics file: when, where and which method; nothing of a case. Only for one that has a date. */
  calendar: oc
    .input(one.extend({ language: Language }))
    .output(DoneFile)
    .errors(acting),
}
