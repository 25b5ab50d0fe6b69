import { z } from 'zod'
import { DeviceId, EntryHash } from '../log/ids.ts'
import { SealedEdit } from './edit.ts'
import type { Envelope } from './envelope.ts'
import { envelopeKind } from './envelope-kind.ts'
import { Withdrawal } from './payload.ts'

export const PackHeader = z.strictObject({
  v: z.literal(1),
  team: EntryHash,
  device: DeviceId,
  epoch: EntryHash,
  /** Counts up; a pack holds all that the one before it held. */
  pack: z.int().min(1),
  part: z.int().min(0),
  parts: z.int().min(1).max(10_000),
})
export type PackHeader = z.output<typeof PackHeader>

/** A part of all that a device has: each document as it is, up to a point in every chain. */
export const PackContent = z.strictObject({
  vector: z.array(z.tuple([DeviceId, z.int().min(1), EntryHash])).max(1000),
  documents: z.array(SealedEdit),
  withdrawals: z.array(Withdrawal),
})
export type PackContent = z.output<typeof PackContent>

export type Pack = Envelope<PackHeader>

export const packKind = envelopeKind({
  header: PackHeader,
  content: PackContent,
  signature: 'ruimte/sync/pack/1',
  name: 'ruimte/sync/pack-hash/1',
})
