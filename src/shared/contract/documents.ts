import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId, EditorId, TeamId } from '../ids.ts'
import { MAX_UPDATE_BYTES } from '../limits.ts'
import { UnixMs } from '../units.ts'

export const DocumentKind = z.enum(['dilemma', 'session', 'lesson', 'mistake', 'success'])
export type DocumentKind = z.infer<typeof DocumentKind>

/** Where a document lives: exactly one space. Team spaces are named by their team. */
export const Space = z.union([z.literal('personal'), z.templateLiteral(['team:', TeamId])])
export type Space = z.infer<typeof Space>

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const UpdateBytes = Bytes.refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= MAX_UPDATE_BYTES)

/** What an open document tells its editor: first its state, then what others do to it. */
export const DocumentMessage = z.discriminatedUnion('type', [
  /** `vector` says what core has, so that the editor can send what core lacks. */
  z.object({ type: z.literal('state'), update: Bytes, vector: Bytes }),
  z.object({ type: z.literal('update'), update: Bytes }),
  z.object({ type: z.literal('awareness'), update: Bytes }),
])
export type DocumentMessage = z.infer<typeof DocumentMessage>

/** A document as a line in a list. */
export const DocumentLine = z.object({ id: DocumentId, kind: DocumentKind, title: z.string(), updatedAtMs: UnixMs })
export type DocumentLine = z.infer<typeof DocumentLine>

const one = z.object({ id: DocumentId })

export const documentsContract = {
  /** The documents changed last, newest first, without those in the bin. */
  recent: oc.input(z.object({ limit: z.int().min(1).max(200).default(20) })).output(z.array(DocumentLine)),
  /** Follows one document: its state, then every edit made elsewhere, for as long as the caller listens. */
  open: oc
    .input(one.extend({ editor: EditorId }))
    .output(eventIterator(DocumentMessage))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Saves one Yjs update (v1). Once this answers, the edit survives a crash and a power cut. */
  push: oc
    .input(one.extend({ editor: EditorId, update: UpdateBytes }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'EDIT_REFUSED')),
  /** Passes cursors and names on to the other editors; never stored. */
  aware: oc
    .input(one.extend({ editor: EditorId, update: UpdateBytes }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Puts a document in the bin, from where it can come back for 30 days. */
  remove: oc.input(one).output(z.object({})).errors(failsWith('DOCUMENT_NOT_FOUND')),
  restore: oc.input(one).output(z.object({})).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Makes all tables and the search index anew from the documents themselves. */
  rebuild: oc.output(z.object({ documents: z.int() })),
}
