import * as Y from 'yjs'
import type { ImportKind } from '#shared/contract/transfer.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { writeMeta } from '../../documents/document-meta.ts'
import type { ArrivingDocument } from '../../documents/arriving.ts'
import type { ArchivedDocument } from '../archive/archive-format.ts'
import { buildDocument } from '../archive/build-document.ts'
import type { PlacedDocument } from './place-in-vault.ts'
import { fieldsOfKind, momentFrom } from './fields-of-kind.ts'
import type { Staged } from './staged.ts'

/** One document on its way in. */
export interface Arrival {
  /** The file that it comes from. */
  readonly file: number
  readonly title: string
  readonly id: DocumentId
  /** The id that it had in its archive. */
  readonly archivedId: DocumentId | null
  readonly kind: ArrivingDocument['kind']
  make(): Promise<ArrivingDocument>
}

interface Means {
  readonly file: number
  readonly nowMs: UnixMs
  readonly newId: () => string
}

export interface Choice {
  readonly kind: ImportKind | null
  readonly title: string | null
}

/** What becomes of a text, as a person chose. */
export function arrivalOfText(staged: Extract<Staged, { type: 'text' }>, choice: Choice, means: Means): Arrival {
  const { text, fallbackTitle } = staged
  const title = choice.title ?? (text.title || fallbackTitle)
  const kind = choice.kind ?? 'journal'
  const id = means.newId() as DocumentId
  return {
    file: means.file,
    title,
    id,
    archivedId: null,
    kind,
    async make() {
      const { bodyOfPaper } = await import('../../paper/body-of-paper.ts')
      const createdAtMs = momentFrom(text.fields, ['created', 'date', 'datum']) ?? means.nowMs
      const updatedAtMs = momentFrom(text.fields, ['changed', 'updated']) ?? createdAtMs
      const doc = new Y.Doc()
      doc.transact(() => writeMeta(doc, fieldsOfKind(kind, text.fields, title)))
      bodyOfPaper(text.blocks)(doc)
      return { id, kind, createdAtMs, updatedAtMs, update: asUpdate(doc) }
    },
  }
}

/** What of an archive is not here yet. An id that is taken is replaced wherever the archive mentions it. */
export function arrivalsOfArchive(
  placed: readonly PlacedDocument[],
  ids: ReadonlyMap<string, string>,
  means: Means,
): Arrival[] {
  const coming = placed.filter(({ place }) => place !== 'here').map(({ document }) => document)
  return coming.map((document) => arrivalOf(document, ids, means))
}

function arrivalOf(document: ArchivedDocument, ids: ReadonlyMap<string, string>, { file }: Means): Arrival {
  const asHere = (text: string) => ids.get(text) ?? text
  const { kind, title, createdAtMs, updatedAtMs, id: archivedId } = document
  const id = asHere(archivedId) as DocumentId
  return {
    file,
    title,
    id,
    archivedId,
    kind,
    make: async () => ({
      id,
      kind,
      createdAtMs,
      updatedAtMs,
      update: asUpdate(buildDocument(document.shared, asHere)),
    }),
  }
}

function asUpdate(doc: Y.Doc): Uint8Array {
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
