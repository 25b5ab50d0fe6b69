import { z } from 'zod'
import { SegmentId, TeamDeviceId } from '../ids.ts'
import { UnixMs } from '../units.ts'

/**
 * Why nothing goes out now. `used-twice`: this vault was copied, and the copy writes as the same device. `behind-itself`:
 * this vault came from a backup, and its own later words have not all come back yet.
 */
export const SyncProblem = z.enum([
  'place-missing',
  'place-not-writable',
  'place-full',
  'place-unreachable',
  'place-refused',
  'place-untrusted',
  'place-other-team',
  'used-twice',
  'behind-itself',
])
export type SyncProblem = z.infer<typeof SyncProblem>

/** What a device wrote that is kept apart until somebody here decides. */
export const LateWork = z.object({
  id: SegmentId,
  /** Null when it was never told here. */
  deviceName: z.string().nullable(),
  /** Whose device it is or was; null when that is not known here. */
  personName: z.string().nullable(),
  /** `after-removal`: whoever removed the device did not know of it. `forked`: the device says two things at once. */
  reason: z.enum(['after-removal', 'forked']),
  atMs: UnixMs,
  /** How many documents it changes; 0 when it cannot be read here. */
  documents: z.int(),
})
export type LateWork = z.infer<typeof LateWork>

/** How far what was written here has been passed on, and what waits for an answer. */
export const SyncLine = z.object({
  /** Changes that wait to be passed on. */
  waiting: z.int(),
  /** When last everything written here lay in the place; null before the first time. */
  sharedAtMs: UnixMs.nullable(),
  isBusy: z.boolean(),
  problem: SyncProblem.nullable(),
  /** Pieces that others have seen and that have not come here, by device. */
  missing: z.array(z.object({ deviceName: z.string().nullable(), pieces: z.int() })),
  /** Others know of lines of the team log that have not come here: somebody may be holding them back. */
  isLogBehind: z.boolean(),
  /** What was shared before is closed here until a colleague’s device passes on its key, as after a recovery. */
  lacksEarlier: z.boolean(),
  late: z.array(LateWork),
  /** Devices that took back so much at once that somebody has to say whether that was meant. */
  heldRemovals: z.array(
    z.object({
      device: TeamDeviceId,
      deviceName: z.string().nullable(),
      personName: z.string().nullable(),
      documents: z.int(),
    }),
  ),
})
export type SyncLine = z.infer<typeof SyncLine>
