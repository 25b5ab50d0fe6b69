import { z } from 'zod'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import type { Device } from '../log/device.ts'
import { DeviceId, EntryHash, type PublicKey } from '../log/ids.ts'
import { SealedEdit } from './edit.ts'
import {
  type Envelope,
  type EnvelopeForm,
  isEnvelopeSignedBy,
  openEnvelope,
  readEnvelope,
  writeEnvelope,
} from './envelope.ts'
import { Withdrawal } from './payload.ts'

export const PackHeader = z.object({
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
export const PackContent = z.object({
  vector: z.array(z.tuple([DeviceId, z.int().min(1), EntryHash])).max(1000),
  documents: z.array(SealedEdit),
  withdrawals: z.array(Withdrawal),
})
export type PackContent = z.output<typeof PackContent>

const form: EnvelopeForm<PackHeader> = {
  header: PackHeader,
  signature: 'ruimte/sync/pack/1',
  name: 'ruimte/sync/pack-hash/1',
}

export type Pack = Envelope<PackHeader>

export function writePack(header: PackHeader, content: PackContent, epochKey: Uint8Array, device: Device): Pack {
  const plain = toCanonicalCbor(z.encode(PackContent, content) as CborValue)
  return writeEnvelope(form, header, plain, epochKey, device)
}

export function readPack(bytes: Uint8Array): Pack | undefined {
  return readEnvelope(form, bytes)
}

export function isPackSignedBy(pack: Pack, key: PublicKey): boolean {
  return isEnvelopeSignedBy(form, pack, key)
}

export function openPack(pack: Pack, epochKey: Uint8Array): PackContent | undefined {
  const plain = openEnvelope(pack, epochKey)
  return plain && PackContent.safeParse(fromCanonicalCbor(plain)).data
}
