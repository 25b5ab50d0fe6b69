import { z } from 'zod'
import { DocumentKind, Space } from '#shared/contract/documents.ts'
import { DecidedFinding } from '#shared/contract/privacy.ts'
import { AliasId, DocumentId } from '#shared/ids.ts'
import { UnixMs } from '#shared/units.ts'

/*
 * What stands in an archive: a zip of Markdown to read, and beside each text a JSON file with all that Ruimte knows of
 * it. `manifest.json` says which is which.
 */

export const ARCHIVE_FORMAT = 'ruimte-archive'
export const DOCUMENT_FORMAT = 'ruimte-document'
export const ARCHIVE_VERSION = 1

export const MANIFEST = 'manifest.json'
/** Named so that nobody who finds it can miss what it is. */
export const REAL_NAMES = 'real-names-ECHTE-NAMEN.json'

export const ManifestEntry = z.object({
  id: DocumentId,
  kind: DocumentKind,
  space: Space,
  /** The file with everything. */
  data: z.string().max(200),
  /** The file to read. */
  text: z.string().max(200),
})
export type ManifestEntry = z.infer<typeof ManifestEntry>

export const Manifest = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.int().min(1),
  madeAtMs: UnixMs,
  documents: z.array(ManifestEntry).max(50_000),
  /** Which document was made from which journal entry. */
  madeFrom: z.array(z.object({ id: DocumentId, journalId: DocumentId })).max(50_000),
})
export type Manifest = z.infer<typeof Manifest>

/** A value of a document: plain JSON, and Yjs's shared types as objects with a `$`. */
export type SharedValue = null | boolean | number | string | SharedValue[] | { [name: string]: SharedValue }

export const ArchivedDocument = z.object({
  format: z.literal(DOCUMENT_FORMAT),
  version: z.int().min(1),
  id: DocumentId,
  kind: DocumentKind,
  space: Space,
  title: z.string().max(2000),
  createdAtMs: UnixMs,
  updatedAtMs: UnixMs,
  /** Each shared type of the document by its name: `meta` holds the typed fields, `root` the text. */
  shared: z.record(
    z.string().max(100),
    z.custom<SharedValue>((value) => value !== undefined),
  ),
})
export type ArchivedDocument = z.infer<typeof ArchivedDocument>

/** What was decided at the privacy check; without a document it holds for the whole vault. */
export const ArchivedDecision = DecidedFinding.pick({ label: true, decision: true }).extend({
  documentId: DocumentId.nullable(),
  text: z.string().min(1).max(1000),
  reason: z.string().max(500),
})
export type ArchivedDecision = z.infer<typeof ArchivedDecision>

/** What may name people: the lists of real names, and the words that were decided on. */
export const ArchivedAliases = z.object({
  warning: z.string(),
  documents: z
    .array(
      z.object({
        documentId: DocumentId,
        aliases: z
          .array(
            z.object({
              id: AliasId,
              alias: z.string().min(1).max(80),
              isRemoved: z.boolean(),
              forms: z
                .array(z.object({ id: z.int().min(0), text: z.string().min(1).max(200) }))
                .min(1)
                .max(1000),
            }),
          )
          .max(10_000),
      }),
    )
    .max(50_000),
  decisions: z.array(ArchivedDecision).max(50_000).default([]),
})
export type ArchivedAliases = z.infer<typeof ArchivedAliases>
