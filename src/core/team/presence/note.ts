import { z } from 'zod'
import { MAX_CARET_BYTES } from '#shared/limits.ts'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import type { Device } from '../log/device.ts'
import { Bytes, DeviceId, EntryHash, type PublicKey } from '../log/ids.ts'
import { WireDocument } from '../sync/edit.ts'
import {
  type Envelope,
  type EnvelopeForm,
  isEnvelopeSignedBy,
  openEnvelope,
  readEnvelope,
  writeEnvelope,
} from '../sync/envelope.ts'

export const NoteHeader = z.object({
  v: z.literal(1),
  team: EntryHash,
  device: DeviceId,
  epoch: EntryHash,
  /** Counts up; of two notes of a device the higher one holds. */
  note: z.int().min(1),
})
export type NoteHeader = z.output<typeof NoteHeader>

const Place = Bytes.refine((bytes) => bytes.byteLength <= MAX_CARET_BYTES)

/** Where a device is: in no document, in one, or at a place in its text. */
export const NoteContent = z.object({
  document: WireDocument.nullable(),
  caret: z.object({ anchor: Place, focus: Place }).nullable(),
})
export type NoteContent = z.output<typeof NoteContent>

export const NOWHERE: NoteContent = { document: null, caret: null }

const form: EnvelopeForm<NoteHeader> = {
  header: NoteHeader,
  signature: 'ruimte/sync/note/1',
  name: 'ruimte/sync/note-hash/1',
}

/** Tells the team where somebody is while they write; good for drawing a caret and nothing else. */
export type Note = Envelope<NoteHeader>

export function writeNote(header: NoteHeader, content: NoteContent, epochKey: Uint8Array, device: Device): Note {
  return writeEnvelope(form, header, plainOf(content), epochKey, device)
}

export function readNote(bytes: Uint8Array): Note | undefined {
  return readEnvelope(form, bytes)
}

/** @returns undefined when another device signed it, or it cannot be read with this key */
export function openNote(note: Note, signing: PublicKey, epochKey: Uint8Array): NoteContent | undefined {
  const plain = isEnvelopeSignedBy(form, note, signing) ? openEnvelope(note, epochKey) : undefined
  return plain && NoteContent.safeParse(fromCanonicalCbor(plain)).data
}

/** What is sealed, as the protocol lays it out. */
export function plainOf(content: NoteContent): Uint8Array {
  return toCanonicalCbor(z.encode(NoteContent, content) as CborValue)
}
