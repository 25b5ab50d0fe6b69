import { z } from 'zod'
import { DeviceId, EntryHash } from '../log/ids.ts'
import type { Envelope } from './envelope.ts'
import { envelopeKind } from './envelope-kind.ts'
import { Payload } from './payload.ts'

/** The place of a segment: one chain for each device, every link named by the hash of its bytes. */
export const SegmentHeader = z.strictObject({
  v: z.literal(1),
  team: EntryHash,
  device: DeviceId,
  epoch: EntryHash,
  /** Counts up from 1 without gaps. */
  sequence: z.int().min(1),
  /** The segment before it; null for the first. */
  previous: EntryHash.nullable(),
})
export type SegmentHeader = z.output<typeof SegmentHeader>

/** A piece of what one device shared. */
export type Segment = Envelope<SegmentHeader>

export const segmentKind = envelopeKind({
  header: SegmentHeader,
  content: Payload,
  signature: 'ruimte/sync/segment/1',
  name: 'ruimte/sync/segment-hash/1',
})
