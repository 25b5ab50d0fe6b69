import { z } from 'zod'
import { DeviceId, EntryHash } from '../log/ids.ts'
import { KeyId, SealedEdit, WireDocument } from './edit.ts'

/** A device, and a number of segments of its chain. */
export const Reach = z.tuple([DeviceId, z.int().min(1)])
export type Reach = z.output<typeof Reach>

/** A document that was taken back, and the key of it that all destroy. */
export const Withdrawal = z.strictObject({ document: WireDocument, key: KeyId })
export type Withdrawal = z.output<typeof Withdrawal>

/** What is in a segment. */
export const Payload = z.strictObject({
  /** How far its writer had read the others: who lacks some of that knows now that it exists. */
  witness: z.array(Reach).max(1000),
  /** The heads of the team log that its writer had. */
  log: z.array(EntryHash).max(64),
  edits: z.array(SealedEdit),
  withdrawals: z.array(Withdrawal),
})
export type Payload = z.output<typeof Payload>
