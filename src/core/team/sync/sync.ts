import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { Cut } from '../log/entry-body.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import type { TransportProblem } from '../transport/transport-error.ts'

/**
 * Why nothing goes out now. `used-twice`: this vault was copied, and the copy writes under the same device.
 * `behind-itself`: this vault was put back from a backup and its own later words have not all come back yet. In both cases
 * a new device id solves it: let a next device of this person in, remove the old one, and go on with that.
 */
export type SyncProblem = TransportProblem | 'used-twice' | 'behind-itself' | 'not-a-member'

/** What a device wrote that is kept apart until somebody decides. */
export interface Quarantined {
  readonly segment: EntryHash
  readonly device: DeviceId
  /** It was not known to whoever removed the device, or the device wrote two things in one place of its chain. */
  readonly reason: 'after-removal' | 'forked'
  readonly atMs: UnixMs
  /** The documents that it changes; empty when they cannot be read here. */
  readonly documents: readonly DocumentId[]
}

/** One device took back so much at once that somebody has to say whether that was meant. */
export interface HeldRemoval {
  readonly device: DeviceId
  readonly documents: readonly DocumentId[]
}

/** Words of a device that others have seen and that have not come here. */
export interface Gap {
  readonly device: DeviceId
  readonly segments: number
}

export interface SyncState {
  /** Changes made here that do not lie in the place yet. */
  readonly waiting: number
  /** When last all that was written here lay there; null before the first time. */
  readonly sharedAtMs: UnixMs | null
  readonly isBusy: boolean
  readonly problem: SyncProblem | null
  readonly gaps: readonly Gap[]
  /** Others had lines of the team log, when they wrote, that have not come here: somebody may be holding them back. */
  readonly isLogBehind: boolean
  readonly quarantine: readonly Quarantined[]
  readonly heldRemovals: readonly HeldRemoval[]
}

export interface SyncReport {
  /** Pieces of what others shared that came in order and count. */
  readonly applied: number
  readonly documents: readonly DocumentId[]
  /** Entries of the team log that were new. */
  readonly entries: number
  /** What nothing could be made of, or not yet. */
  readonly refused: number
}

/** Keeps a team's documents in step. Has no clock of its own: see `schedule-sync.ts`. */
export interface Sync {
  /**
   * Writes down what is to be shared, and offers all that does not lie in the place. Looks there first when it has not
   * done so since the start, so that a vault from a backup finds its own later words.
   */
  publish(): Promise<void>
  receive(): Promise<SyncReport>
  /** Only makes pieces of what waits and keeps them, for a later `publish` to offer. */
  writeDown(): void
  state(): SyncState
  /** The last piece of a device's chain that was read here: where a removal by this device cuts it. */
  lastOf(device: DeviceId): Cut['last']
  /** Takes what was kept apart, and passes it on in this device's name. */
  keep(segment: EntryHash): void
  /** Lets what was kept apart be. */
  discard(segment: EntryHash): void
  /** `remove` puts what a device took back in the bin here too; `keep` leaves it here and shares it again. */
  answerRemoval(device: DeviceId, answer: 'remove' | 'keep'): void
  /**
   * Writes down what waits and offers it, for the last time before the store is closed: of the store nothing is asked
   * once this has returned its promise.
   */
  publishLast(): Promise<void>
  /** Ends what is under way. */
  close(): Promise<void>
}
