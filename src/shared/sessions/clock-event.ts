import { z } from 'zod'
import { DurationMs, UnixMs } from '../units.ts'

/** What happened to the clock of a session, in order. `atMs` never decides the order, the list does. */
export const ClockEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), atMs: UnixMs }),
  z.object({ type: z.literal('paused'), atMs: UnixMs }),
  /** A pause that nobody chose: Ruimte stopped, was locked, or the machine slept. */
  z.object({ type: z.literal('interrupted'), atMs: UnixMs }),
  z.object({ type: z.literal('resumed'), atMs: UnixMs }),
  z.object({ type: z.literal('extended'), atMs: UnixMs, byMs: DurationMs }),
  z.object({ type: z.literal('moved'), atMs: UnixMs, toRound: z.int() }),
  z.object({ type: z.literal('closed'), atMs: UnixMs }),
])
export type ClockEvent = z.infer<typeof ClockEvent>
