import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { CaseId, ContributionId, ParticipantId } from '../ids.ts'
import { ModuleId } from '../sessions/block.ts'
import { PauseKind } from '../sessions/clock-event.ts'
import { Cell, Contribution } from '../sessions/contribution.ts'
import { Role } from '../sessions/method.ts'
import { DurationMs } from '../units.ts'
import { acting, nothing, one } from './session-words.ts'

const text = z.string().trim().min(1).max(4000)
const contributing = { ...acting, ...failsWith('SESSION_KEEPS_NOTHING') }
const person = one.extend({ participantId: ParticipantId })
const contribution = one.extend({ contributionId: ContributionId })

/** Who is there, and the clock. */
const clock = {
  /** Begins with the first round. Who was not tapped as here is away, unless nobody was tapped. */
  start: oc
    .input(one)
    .output(nothing)
    .errors({ ...acting, ...failsWith('SESSION_WITHOUT_METHOD') }),
  pause: oc
    .input(one.extend({ kind: PauseKind.default('break') }))
    .output(nothing)
    .errors(acting),
  resume: oc.input(one).output(nothing).errors(acting),
  /** Gives the round that is on more time, or less. */
  extend: oc
    .input(one.extend({ byMs: DurationMs }))
    .output(nothing)
    .errors(acting),
  /** To another round: the next, one to skip to, or back; a round that is taken up again goes on with its own time. */
  move: oc
    .input(one.extend({ toRound: z.int().min(0) }))
    .output(nothing)
    .errors(acting),
  /** Gives the rounds that are left the lengths that people agreed to; `fitRest` (shared/sessions) proposes them. */
  replanRest: oc
    .input(one.extend({ rounds: z.array(z.object({ round: z.int().min(0), allottedMs: DurationMs })).max(400) }))
    .output(nothing)
    .errors(acting),
  /** Somebody comes in, before the start or later. */
  arrive: oc.input(person).output(nothing).errors(acting),
  leave: oc.input(person).output(nothing).errors(acting),
  /** A role goes to somebody else, who gives theirs back for it; the bringer of the case that is on cannot facilitate. */
  handOver: oc
    .input(one.extend({ role: Role, to: ParticipantId }))
    .output(nothing)
    .errors(acting),
  /** The circle agreed on confidentiality and on what is kept. */
  agree: oc.input(one).output(nothing).errors(acting),
  /** A module stands in for the block of a round that allows it; null puts the block back. */
  swapModule: oc
    .input(one.extend({ round: z.int().min(0), module: ModuleId.nullable() }))
    .output(nothing)
    .errors(acting),
}

/** What the facilitator keeps for the length of the session; none of it outlives the session. */
const facilitator = {
  /** Taps that somebody has spoken in the round that is on, or takes the tap back. */
  spoke: oc
    .input(person.extend({ spoke: z.boolean() }))
    .output(nothing)
    .errors(acting),
  note: oc
    .input(one.extend({ text }))
    .output(z.object({ noteId: z.uuid() }))
    .errors(contributing),
  dropNote: oc
    .input(one.extend({ noteId: z.uuid() }))
    .output(nothing)
    .errors(acting),
  /**
   * Keeps the scribe's line that is not entered yet, so that a program that stops loses none of it. Nothing is kept in a
   * round of which nothing is, or that is written in private. @returns whether it was kept
   */
  keepDraft: oc
    .input(one.extend({ text: z.string().max(4000) }))
    .output(z.object({ kept: z.boolean() }))
    .errors(acting),
}

/** Words and marks. All of them go to the round that is on, unless they say another. */
const words = {
  /**
   * What somebody adds. Where the round is private, nobody is sent it before it is revealed; only who knows the answer's
   * id can read it back with `mine`. Where the round keeps no names, the name is used to count and is not stored with it.
   */
  contribute: oc
    .input(one.extend({ participantId: ParticipantId.nullable(), text, cell: Cell.nullable().default(null) }))
    .output(z.object({ contributionId: ContributionId }))
    .errors(contributing),
  /** Puts other words in its place. */
  reword: oc.input(contribution.extend({ text })).output(nothing).errors(contributing),
  /** The bringer's answer to a question; empty takes it away. */
  answer: oc
    .input(contribution.extend({ answer: z.string().trim().max(4000) }))
    .output(nothing)
    .errors(contributing),
  /** What one has written in private, for the window that wrote it: it alone knows the ids. */
  mine: oc
    .input(one.extend({ contributionIds: z.array(ContributionId).max(200) }))
    .output(z.array(Contribution))
    .errors(acting),
  /** Takes a contribution away; nothing of it stays in the store. */
  withdraw: oc.input(contribution).output(nothing).errors(acting),
  /** Undoes a withdrawal with what the window still has: the contribution comes back at its own place. */
  putBack: oc
    .input(one.extend({ contribution: Contribution }))
    .output(nothing)
    .errors(contributing),
  /** Shows what each wrote, voted or rated in private; the round that is on when none is given. */
  reveal: oc
    .input(one.extend({ round: z.int().min(0).optional() }))
    .output(nothing)
    .errors(acting),
  /** Chooses a case or a contribution in a round that picks; null takes the choice back. */
  pick: oc
    .input(one.extend({ target: z.union([CaseId, ContributionId]).nullable() }))
    .output(nothing)
    .errors(contributing),
  /** Lays a contribution on a pile; null takes it off. */
  sort: oc
    .input(contribution.extend({ pile: z.string().max(32).nullable() }))
    .output(nothing)
    .errors(contributing),
  /**
   * Somebody's dots, in place of those they laid before. In a round without names they go in as a ballot does, once.
   */
  vote: oc
    .input(
      person.extend({
        dots: z.array(z.object({ contributionId: ContributionId, dots: z.int().min(1).max(10) })).max(50),
      }),
    )
    .output(nothing)
    .errors({ ...contributing, ...failsWith('SESSION_TOO_MANY_DOTS') }),
  /** Somebody's number, in place of the one they gave before; without names once, as with `vote`. */
  rate: oc
    .input(person.extend({ value: z.int().min(1).max(10) }))
    .output(nothing)
    .errors(contributing),
}

export const roomContract = { ...clock, ...facilitator, ...words }
