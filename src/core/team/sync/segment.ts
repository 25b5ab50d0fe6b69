import { z } from 'zod'
import type { Device } from '../log/device.ts'
import { DeviceId, EntryHash, type PublicKey } from '../log/ids.ts'
import {
  type Envelope,
  type EnvelopeForm,
  isEnvelopeSignedBy,
  openEnvelope,
  readEnvelope,
  writeEnvelope,
} from './envelope.ts'

/** The place of a segment: one chain for each device, every link named by the hash of its bytes. */
export const SegmentHeader = z.object({
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

const form: EnvelopeForm<SegmentHeader> = {
  header: SegmentHeader,
  signature: 'ruimte/sync/segment/1',
  name: 'ruimte/sync/segment-hash/1',
}

/** A piece of what one device shared. */
export type Segment = Envelope<SegmentHeader>

/** Bound to its place: it opens in no other team, device, epoch or number. */
export function writeSegment(
  header: SegmentHeader,
  payload: Uint8Array,
  epochKey: Uint8Array,
  device: Device,
): Segment {
  return writeEnvelope(form, header, payload, epochKey, device)
}

/** @returns undefined for anything that is not, byte for byte, a segment; who signed it is not known yet */
export function readSegment(bytes: Uint8Array): Segment | undefined {
  return readEnvelope(form, bytes)
}

export function isSegmentSignedBy(segment: Segment, key: PublicKey): boolean {
  return isEnvelopeSignedBy(form, segment, key)
}

/** @returns undefined when the key is another, or a bit has changed */
export function openSegment(segment: Segment, epochKey: Uint8Array): Uint8Array | undefined {
  return openEnvelope(segment, epochKey)
}
