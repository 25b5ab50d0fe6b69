import type * as Y from 'yjs'
import type { DocumentKind, DocumentMessage, Space } from '#shared/contract/documents.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { WritableDb } from '../store/store.ts'
import type { ReceivedUpdate } from './update-writers.ts'

/** The shared types of a document: `meta` holds its typed fields, `body` its rich text as Lexical lays it out. */
export const META = 'meta'
export const BODY = 'root'

/** Where an edit came from, as the origin of its Yjs transaction. */
export type EditSource =
  | { readonly source: 'editor'; readonly editor: EditorId }
  | { readonly source: 'core' }
  | { readonly source: 'team' }
  | { readonly source: 'store' }

export interface DocumentHeader {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly space: Space
  readonly createdAtMs: UnixMs
  readonly updatedAtMs: UnixMs
  /** The place of its last edit among all edits in this vault: a higher number was edited later. */
  readonly lastUpdate: number
}

/** A feature's way of keeping its tables and the search index true to its documents. */
export interface Projector {
  readonly kinds: readonly DocumentKind[]
  /** Set where only core writes such documents, by their feature's own procedures: an editor's edit is refused. */
  readonly isCoresAlone?: true
  /** Writes the rows for one document; called again after each change, so it replaces what stands there. */
  project(db: WritableDb, header: DocumentHeader, doc: Y.Doc): { title: string }
  /** Takes the rows away, when the document goes in the bin or is erased. */
  forget(db: WritableDb, id: DocumentId): void
  /** Takes all rows away, before they are made anew. */
  clear(db: WritableDb): void
}

export interface NewDocument {
  readonly kind: DocumentKind
  /** Where it lives; the personal space when left out. */
  readonly space?: Space
  readonly meta: Readonly<Record<string, unknown>>
  /** Writes the first text, as `bodyOf` or `markdownBody` make it; without it the body is one empty paragraph. */
  readonly body?: (doc: Y.Doc) => void
}

/** Edits of one document that another device of the team made. */
export interface ReceivedEdits {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly space: Exclude<Space, 'personal'>
  readonly createdAtMs: UnixMs
  readonly atMs: UnixMs
  readonly updates: readonly ReceivedUpdate[]
}

/**
 * What became of them. `waiting`: some build on edits that are not here yet, so all must be given again later.
 * `refused`: nothing of it can ever be taken.
 */
export type Reception = 'taken' | 'waiting' | 'refused'

/** The documents of an open vault. Every edit is on disk before a call returns. */
export interface Documents {
  /** @returns the new document's id */
  create(document: NewDocument): DocumentId
  /** @throws {DomainError} `DOCUMENT_NOT_FOUND` also for one in the bin */
  header(id: DocumentId): DocumentHeader
  /** Reads a document without keeping it in memory; the doc must not be changed or held on to. */
  read<T>(id: DocumentId, work: (doc: Y.Doc) => T): T
  /** Changes a document from core, as one edit that open editors see at once. */
  edit(id: DocumentId, work: (doc: Y.Doc) => void): void
  /**
   * Takes an editor's edit. An edit under way when its document went in the bin is kept with it.
   *
   * @throws {DomainError} `EDIT_REFUSED` when it is malformed, too large, or builds on edits that core never saw; and for
   * what is shared, unless its author lets the team write in it: otherwise it changes by way of its original
   */
  push(id: DocumentId, editor: EditorId, update: Uint8Array): void
  /**
   * Takes edits from another device, in any order and as often as they come; makes the document when it is not here yet.
   * They are not passed on again. One that lives in another space is never touched.
   */
  receive(edits: ReceivedEdits): Reception
  open(id: DocumentId, editor: EditorId, signal: AbortSignal | undefined): AsyncGenerator<DocumentMessage, void>
  aware(id: DocumentId, editor: EditorId, update: Uint8Array): void
  /** Puts documents in the bin, all or none. */
  remove(...ids: readonly DocumentId[]): void
  restore(...ids: readonly DocumentId[]): void
  /**
   * Erases for good a document that is in the bin.
   *
   * @throws {DomainError} `DOCUMENT_NOT_FOUND` when it is not there
   */
  erase(id: DocumentId): void
  /**
   * Brings the tables and the index up to date with edits not projected yet; reads call it first. Of what the team sent, a
   * great deal at once may follow somewhat later, as if it had come later; the windows then ask again.
   */
  project(): void
  /** The same with all that the team sent, however long it takes: for what must not leave anything out. */
  projectAll(): void
  /** Makes all tables and the index anew. @returns how many documents there are */
  rebuild(): number
  /** Ends every open editor's stream and forgets what is in memory. */
  close(): void
}
