import { z } from 'zod'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import type { Device } from '../log/device.ts'
import { bytesOf, DeviceId, EntryHash, type PublicKey } from '../log/ids.ts'
import { WireDocument } from './edit.ts'
import {
  type Envelope,
  type EnvelopeForm,
  isEnvelopeSignedBy,
  openEnvelope,
  readEnvelope,
  writeEnvelope,
} from './envelope.ts'
import { Reach } from './payload.ts'

export const HeadsHeader = z.object({
  v: z.literal(1),
  team: EntryHash,
  device: DeviceId,
  epoch: EntryHash,
  /** Counts up; of two heads of a device the higher one holds. */
  heads: z.int().min(1),
})
export type HeadsHeader = z.output<typeof HeadsHeader>

/** Segments of a device from one number to another, both included. */
export const Range = z.tuple([DeviceId, z.int().min(1), z.int().min(1)])
export type Range = z.output<typeof Range>

/** What a device has, and what it lacks. */
export const HeadsContent = z.object({
  /** How far it has read each chain, its own included. */
  vector: z.array(Reach).max(1000),
  /** The heads of the log as it has it: who has more knows what to offer again. */
  log: z.array(EntryHash).max(64),
  /** The first segment of its own chain that can still be had; what came before is in its packs. */
  begins: z.int().min(1),
  wants: z.array(Range).max(100),
  /** Every document key that it holds. They travel here and nowhere else, because heads are replaced and segments stay. */
  keys: z.array(z.object({ document: WireDocument, key: bytesOf(32) })),
})
export type HeadsContent = z.output<typeof HeadsContent>

const form: EnvelopeForm<HeadsHeader> = {
  header: HeadsHeader,
  signature: 'ruimte/sync/heads/1',
  name: 'ruimte/sync/heads-hash/1',
}

export type Heads = Envelope<HeadsHeader>

export function writeHeads(header: HeadsHeader, content: HeadsContent, epochKey: Uint8Array, device: Device): Heads {
  return writeEnvelope(form, header, plainOf(content), epochKey, device)
}

/** Whether heads say just this, under this key. */
export function doHeadsSay(heads: Heads, content: HeadsContent, epochKey: Uint8Array): boolean {
  const plain = openEnvelope(heads, epochKey)
  return plain !== undefined && Buffer.compare(plain, plainOf(content)) === 0
}

export function readHeads(bytes: Uint8Array): Heads | undefined {
  return readEnvelope(form, bytes)
}

export function areHeadsSignedBy(heads: Heads, key: PublicKey): boolean {
  return isEnvelopeSignedBy(form, heads, key)
}

export function openHeads(heads: Heads, epochKey: Uint8Array): HeadsContent | undefined {
  const plain = openEnvelope(heads, epochKey)
  return plain && HeadsContent.safeParse(fromCanonicalCbor(plain)).data
}

function plainOf(content: HeadsContent): Uint8Array {
  return toCanonicalCbor(z.encode(HeadsContent, content) as CborValue)
}
