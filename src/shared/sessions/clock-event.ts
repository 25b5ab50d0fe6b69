import { z } from 'zod'
import { DurationMs, UnixMs } from '../units.ts'

/** Why people pause: to rest, or to talk about how the session itself goes. Only the second is time spent together. */
export const PauseKind = z.enum(['break', 'process'])
export type PauseKind = z.infer<typeof PauseKind>

/** What happened to the clock of a session, in order. `atMs` never decides the order, the list does. */
export const ClockEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), atMs: UnixMs }),
  z.object({ type: z.literal('paused'), atMs: UnixMs, kind: PauseKind.default('break') }),
  /** A pause that nobody chose: Ruimte stopped, was locked, or the machine slept. */
  z.object({ type: z.literal('interrupted'), atMs: UnixMs }),
  z.object({ type: z.literal('resumed'), atMs: UnixMs }),
  z.object({ type: z.literal('extended'), atMs: UnixMs, byMs: DurationMs }),
  z.object({ type: z.literal('moved'), atMs: UnixMs, toRound: z.int() }),
  /** The rounds that are left get other lengths, as people agreed to; `allottedMs` replaces what each had. */
  z.object({
    type: z.literal('replanned'),
    atMs: UnixMs,
    rounds: z.array(z.object({ round: z.int().min(0), allottedMs: DurationMs })),
  }),
  /** The rounds are over and the closing begins: takeaways, intentions, lessons. */
  z.object({ type: z.literal('closing'), atMs: UnixMs }),
  /** From the closing back to the round that was on; the clock stands still until it is resumed. */
  z.object({ type: z.literal('reopened'), atMs: UnixMs }),
  z.object({ type: z.literal('closed'), atMs: UnixMs }),
])
export type ClockEvent = z.infer<typeof ClockEvent>
