import { setImmediate as otherWork } from 'node:timers/promises'
import type { ArchiveStep } from '#shared/contract/transfer.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { MAX_CHUNK_BYTES } from '#shared/limits.ts'
import type { UnixMs } from '#shared/units.ts'
import { listAliases, realNamesOf } from '../../aliases/alias-store.ts'
import { withoutRealNames } from '../../aliases/masked-text.ts'
import { DomainError } from '../../domain-error.ts'
import { listDecisions } from '../../privacy/privacy-decisions.ts'
import type { OpenVault } from '../../rpc/context.ts'
import { listMadeFrom } from '../../turning/turned-store.ts'
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type ArchivedAliases,
  type ArchivedDecision,
  type ArchivedDocument,
  DOCUMENT_FORMAT,
  type Manifest,
  MANIFEST,
  type ManifestEntry,
  REAL_NAMES,
} from '../archive/archive-format.ts'
import { dumpDocument } from '../archive/dump-document.ts'
import { listExported } from './archive-contents.ts'
import { readMe, realNamesWarning } from './archive-texts.ts'
import { archiveName, fileName } from './file-names.ts'
import { markdownOfDocument } from './markdown-of-document.ts'
import { type DocumentPaper, paperOfDocument } from './paper-of-document.ts'
import { ZipWriter } from './zip-writer.ts'

export interface WantedArchive {
  readonly language: Language
  readonly withTeams: boolean
  readonly withRealNames: boolean
  readonly nowMs: UnixMs
  readonly isOpen: () => boolean
}

/**
 * Everything as one zip, made while it is listened to: each document as Markdown to read and as JSON with all of it.
 *
 * @throws {DomainError} `VAULT_LOCKED` when the vault is locked meanwhile
 */
export async function* exportAll(
  open: OpenVault,
  wanted: WantedArchive,
  signal: AbortSignal | undefined,
): AsyncGenerator<ArchiveStep, void> {
  open.documents.projectAll()
  const entries = listEntries(open, wanted)
  const fileOf = new Map<DocumentId, string>(entries.map(({ id, text }) => [id, text]))
  const zip = new ZipWriter()
  const added: ManifestEntry[] = []
  for (const [place, entry] of entries.entries()) {
    if (place % 10 === 0) {
      yield { type: 'progress', done: place, of: entries.length }
      await otherWork()
    }
    if (signal?.aborted) return
    if (!wanted.isOpen()) throw new DomainError('VAULT_LOCKED')
    if (await addDocument(zip, open, entry, { fileOf, language: wanted.language })) added.push(entry)
    for (const bytes of zip.take(MAX_CHUNK_BYTES)) yield { type: 'bytes', bytes }
  }
  if (!wanted.isOpen()) throw new DomainError('VAULT_LOCKED')
  addFrame(zip, open, added, wanted)
  zip.end()
  for (const bytes of zip.take(MAX_CHUNK_BYTES)) yield { type: 'bytes', bytes }
  yield { type: 'made', name: archiveName(wanted.nowMs, wanted.language), documents: added.length }
}

/** The names of the files, first of all: texts that mention each other lead to them. */
function listEntries(open: OpenVault, { language, withTeams }: WantedArchive): ManifestEntry[] {
  const ids = open.store.read((db) => listExported(db, withTeams))
  return ids.map((id, place) => {
    const header = open.documents.header(id)
    const name = fileName(header, String(place + 1).padStart(4, '0'), language)
    return { id, kind: header.kind, space: header.space, data: `data/${name}.json`, text: `${name}.md` }
  })
}

interface Surroundings {
  readonly fileOf: ReadonlyMap<DocumentId, string>
  readonly language: Language
}

/** @returns false for a document that went in the bin since the list was made */
async function addDocument(
  zip: ZipWriter,
  open: OpenVault,
  entry: ManifestEntry,
  { fileOf, language }: Surroundings,
): Promise<boolean> {
  const { id, kind, space } = entry
  const document = findPaper(open, id, language)
  if (!document) return false
  const { createdAtMs, updatedAtMs } = document.header
  const data: ArchivedDocument = {
    format: DOCUMENT_FORMAT,
    version: ARCHIVE_VERSION,
    id,
    kind,
    space,
    title: document.title,
    createdAtMs,
    updatedAtMs,
    shared: open.documents.read(id, dumpDocument),
  }
  const mask = withoutRealNames(open.store.read((db) => realNamesOf(db, id)))
  const markdown = await markdownOfDocument(document, mask, (run) => run.documentId && fileOf.get(run.documentId))
  zip.add(entry.text, markdown, updatedAtMs)
  zip.add(entry.data, JSON.stringify(data, null, 1), updatedAtMs)
  return true
}

function findPaper(open: OpenVault, id: DocumentId, language: Language): DocumentPaper | undefined {
  try {
    return paperOfDocument(open, id, language)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'DOCUMENT_NOT_FOUND') return undefined
    throw error
  }
}

/** What goes around the documents: what this is, which file is what, and the real names where they were asked for. */
function addFrame(zip: ZipWriter, open: OpenVault, documents: ManifestEntry[], wanted: WantedArchive): void {
  const ids = new Set(documents.map(({ id }) => id))
  const madeFrom = open.store.read(listMadeFrom).filter(({ id, journalId }) => ids.has(id) && ids.has(journalId))
  const madeAtMs = wanted.nowMs
  const manifest: Manifest = { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, madeAtMs, documents, madeFrom }
  const lists = wanted.withRealNames ? listsOf(open, ids) : []
  const decisions = wanted.withRealNames ? decisionsOf(open, ids) : []
  const withRealNames = lists.length + decisions.length > 0
  if (withRealNames) {
    const aliases: ArchivedAliases = { warning: realNamesWarning, documents: lists, decisions }
    zip.add(REAL_NAMES, JSON.stringify(aliases, null, 1), madeAtMs)
  }
  zip.add(MANIFEST, JSON.stringify(manifest, null, 1), madeAtMs)
  const { name, text } = readMe(wanted.language, { documents: documents.length, withRealNames })
  zip.add(name, text, madeAtMs)
}

function listsOf(open: OpenVault, ids: ReadonlySet<DocumentId>): ArchivedAliases['documents'] {
  return open.store.read((db) =>
    [...ids].flatMap((documentId) => {
      const aliases = listAliases(db, documentId).map(({ id, alias, isRemoved, forms }) => ({
        id,
        alias,
        isRemoved,
        forms,
      }))
      return aliases.length > 0 ? [{ documentId, aliases }] : []
    }),
  )
}

/** The words that somebody decided on may well be names, so they go where the names go. */
function decisionsOf(open: OpenVault, ids: ReadonlySet<DocumentId>): ArchivedDecision[] {
  return open.store.read((db) =>
    [...ids, null].flatMap((documentId) =>
      listDecisions(db, documentId).map(({ label, text, decision, reason }) => ({
        documentId,
        label,
        text,
        decision,
        reason,
      })),
    ),
  )
}
