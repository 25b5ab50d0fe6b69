import { z } from 'zod'
import { MAX_CARET_BYTES } from '#shared/limits.ts'
import { Bytes, DeviceId, EntryHash } from '../log/ids.ts'
import { WireDocument } from '../sync/edit.ts'
import { envelopeKind } from '../sync/envelope-kind.ts'

export const NoteHeader = z.strictObject({
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
export const NoteContent = z.strictObject({
  document: WireDocument.nullable(),
  caret: z.strictObject({ anchor: Place, focus: Place }).nullable(),
})
export type NoteContent = z.output<typeof NoteContent>

export const NOWHERE: NoteContent = { document: null, caret: null }

/** Tells the team where somebody is while they write; good for drawing a caret and nothing else. */
export const noteKind = envelopeKind({
  header: NoteHeader,
  content: NoteContent,
  signature: 'ruimte/sync/note/1',
  name: 'ruimte/sync/note-hash/1',
})
