import { z } from 'zod'
import { DeviceId, EntryHash } from '../log/ids.ts'
import type { Envelope } from './envelope.ts'
import { envelopeKind } from './envelope-kind.ts'
import { KeyList } from './key-list.ts'
import { Reach } from './payload.ts'

export const HeadsHeader = z.strictObject({
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
export const HeadsContent = z.strictObject({
  /** How far it has read each chain, its own included. */
  vector: z.array(Reach).max(1000),
  /** The heads of the log as it has it: who has more knows what to offer again. */
  log: z.array(EntryHash).max(64),
  /** The first segment of its own chain that can still be had; what came before is in its packs. */
  begins: z.int().min(1),
  wants: z.array(Range).max(100),
  /** Every document key that it holds. They travel here and nowhere else, because heads are replaced and segments stay. */
  keys: KeyList,
})
export type HeadsContent = z.output<typeof HeadsContent>

export type Heads = Envelope<HeadsHeader>

export const headsKind = envelopeKind({
  header: HeadsHeader,
  content: HeadsContent,
  signature: 'ruimte/sync/heads/1',
  name: 'ruimte/sync/heads-hash/1',
})
