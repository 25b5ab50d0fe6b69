import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId, EditorId, TeamId } from '../ids.ts'
import { MAX_UPDATE_BYTES } from '../limits.ts'
import { UnixMs } from '../units.ts'

export const DocumentKind = z.enum([
  'journal',
  'dilemma',
  'method',
  'session',
  'lesson',
  'mistake',
  'success',
  'principle',
  'norm',
])
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
export const DocumentLine = z.object({
  id: DocumentId,
  kind: DocumentKind,
  space: Space,
  title: z.string(),
  updatedAtMs: UnixMs,
})
export type DocumentLine = z.infer<typeof DocumentLine>

/** A document that somebody threw away. */
export const BinLine = DocumentLine.extend({
  removedAtMs: UnixMs,
  /** From when it is erased for good. */
  erasedFromMs: UnixMs,
})
export type BinLine = z.infer<typeof BinLine>

/** What a link says of its document. */
export const LinkTarget = DocumentLine.omit({ updatedAtMs: true }).extend({ isInBin: z.boolean() })
export type LinkTarget = z.infer<typeof LinkTarget>

/** Somebody whose words a version added to what a team shares. */
export const VersionWriter = z.object({
  /** Null for oneself, and for somebody whose name is not known here. */
  name: z.string().nullable(),
  isMe: z.boolean(),
  /** Only of a device that is no longer in the team while its person is: it may have been in other hands. */
  deviceName: z.string().nullable(),
})
export type VersionWriter = z.infer<typeof VersionWriter>

/** A document as it was at the end of a time of writing. */
export const DocumentVersion = z.object({
  /** Names it: its last edit among all edits in this vault. */
  moment: z.int().positive(),
  atMs: UnixMs,
  words: z.int(),
  /** How many words came and went since the version before. */
  added: z.int(),
  removed: z.int(),
  /** Names of the typed fields that changed. */
  fields: z.array(z.string()),
  /** Who wrote since the version before; nobody where that is not known, or not to be told. */
  writers: z.array(VersionWriter),
})
export type DocumentVersion = z.infer<typeof DocumentVersion>

/** One line of a text and the kind of block that it stands in. */
export const TextLine = z.object({ block: z.string(), text: z.string() })
export type TextLine = z.infer<typeof TextLine>

const one = z.object({ id: DocumentId })
const several = z.object({ ids: z.array(DocumentId).max(5000) })
const ofMoment = one.extend({ moment: z.int().positive() })

export const documentsContract = {
  /** The documents changed last, newest first, without those in the bin. */
  recent: oc
    .input(
      z.object({
        /** Empty means every kind. */
        kinds: z.array(DocumentKind).default([]),
        limit: z.int().min(1).max(200).default(20),
      }),
    )
    .output(z.array(DocumentLine)),
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
  /** Puts several in the bin, all or none. */
  removeAll: oc.input(several).output(z.object({})).errors(failsWith('DOCUMENT_NOT_FOUND')),
  restoreAll: oc.input(several).output(z.object({})).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** What is in the bin of the personal space, thrown away last first. */
  bin: oc.output(z.array(BinLine)),
  /** Erases for good what is in the bin; there is no way back. */
  eraseNow: oc.input(one).output(z.object({})).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Tags in use with a word that begins with `prefix`, the most used first. */
  tags: oc
    .input(z.object({ prefix: z.string().max(60), limit: z.int().min(1).max(200).default(8) }))
    .output(z.array(z.object({ tag: z.string(), count: z.int() }))),
  /** What a document's text links to and what links to it; nothing that is in the bin. */
  links: oc.input(one).output(z.object({ to: z.array(DocumentLine), from: z.array(DocumentLine) })),
  /** What is known of linked documents; one that is erased is left out. */
  targets: oc.input(z.object({ ids: z.array(DocumentId).max(500) })).output(z.array(LinkTarget)),
  /** What a document was before, newest first; the first is what it is now. */
  versions: oc.input(one).output(z.array(DocumentVersion)).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** The document as it was, to read. */
  version: oc
    .input(ofMoment)
    .output(z.object({ atMs: UnixMs, meta: z.record(z.string(), z.unknown()), lines: z.array(TextLine), state: Bytes }))
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'VERSION_NOT_FOUND')),
  /**
   * Writes what the document said then as a new edit; nothing is lost.
   *
   * @returns the moment before it, to go back to
   */
  restoreVersion: oc
    .input(ofMoment)
    .output(z.object({ before: z.int() }))
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'VERSION_NOT_FOUND')),
  /** Makes all tables and the search index anew from the documents themselves. */
  rebuild: oc.output(z.object({ documents: z.int() })),
}
