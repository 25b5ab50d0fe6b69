import { z } from 'zod'
import { ParticipantId } from '../ids.ts'
import { UnixMs } from '../units.ts'
import { ModuleId } from './block.ts'
import { ClockEvent } from './clock-event.ts'
import { Role } from './method.ts'

/** What happened in a session besides its clock. None of it holds what somebody said. */
export const RoomEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('arrived'), atMs: UnixMs, participantId: ParticipantId }),
  z.object({ type: z.literal('left'), atMs: UnixMs, participantId: ParticipantId }),
  /** A role goes to somebody else; who had it gets the role that becomes free. */
  z.object({ type: z.literal('handed-over'), atMs: UnixMs, role: Role, to: ParticipantId }),
  /** The circle agreed on confidentiality and on what is kept. */
  z.object({ type: z.literal('agreed'), atMs: UnixMs }),
  /** What each wrote in private in `round` is shown to all. */
  z.object({ type: z.literal('revealed'), atMs: UnixMs, round: z.int().min(0) }),
  /** A module stands in for the block of `round`; null puts the block itself back. */
  z.object({ type: z.literal('swapped'), atMs: UnixMs, round: z.int().min(0), module: ModuleId.nullable() }),
])
export type RoomEvent = z.infer<typeof RoomEvent>

/** What happened in a session, in the order of the list. */
export const SessionEvent = z.union([ClockEvent, RoomEvent])
export type SessionEvent = z.infer<typeof SessionEvent>
