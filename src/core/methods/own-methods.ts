import type { OwnMethodDraft, MethodVersion } from '#shared/contract/methods.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { Method } from '#shared/sessions/method.ts'
import type { MethodDraft } from '#shared/sessions/method-draft.ts'
import { minutesOf } from '#shared/sessions/method-minutes.ts'
import { problemsOf } from '#shared/sessions/method-problems.ts'
import type { UnixMs } from '#shared/units.ts'
import type { DocumentHeader, Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import type { ReadableDb } from '../store/store.ts'
import { draftOf } from './draft-of-method.ts'
import {
  addVersion,
  authorOf,
  languageOf,
  readDraft,
  readSaved,
  readVersions,
  type SavedMethod,
  writeDraft,
  writeLanguage,
} from './method-document.ts'
import { methodOf } from './method-of-draft.ts'
import { ownMethodId } from './own-method-id.ts'

export interface OwnMethodNow {
  readonly header: DocumentHeader
  readonly language: Language
  /** Who shared it; null in one's own space. */
  readonly author: string | null
  readonly draft: MethodDraft
  readonly saved: SavedMethod | undefined
  readonly isChanged: boolean
}

export function createOwnMethod(documents: Documents, draft: MethodDraft, language: Language): DocumentId {
  return documents.create({
    kind: 'method',
    meta: {},
    body(doc) {
      writeLanguage(doc, language)
      writeDraft(doc, draft)
    },
  })
}

/** By the document that it is in, whatever name it had where it came from. */
function named(saved: SavedMethod | undefined, id: DocumentId): SavedMethod | undefined {
  return saved && { ...saved, method: { ...saved.method, id: ownMethodId(id) } }
}

/** Newest change first, in every space. */
export function listOwnMethods(db: ReadableDb): DocumentId[] {
  return db
    .all<{ id: DocumentId }>(
      `SELECT id FROM documents WHERE kind = 'method' AND removed_at_ms IS NULL
       ORDER BY updated_at_ms DESC, last_update DESC`,
    )
    .map(({ id }) => id)
}

/**
 * Those that a session is chosen from: of a method that was shared from here the original stands for its copy, so that
 * nobody has to choose between two of the same.
 */
export function listMethodsToUse(db: ReadableDb): DocumentId[] {
  const copies = db.all<{ id: DocumentId }>(
    `SELECT shared_id AS id FROM shared_copies JOIN documents ON id = original_id WHERE removed_at_ms IS NULL`,
  )
  const hasOriginal = new Set(copies.map(({ id }) => id))
  return listOwnMethods(db).filter((id) => !hasOriginal.has(id))
}

/** @throws {DomainError} `DOCUMENT_NOT_FOUND` also for a document that is no method */
export function getOwnMethod(documents: Documents, id: DocumentId): OwnMethodNow {
  const header = requireMethod(documents, id)
  return documents.read(id, (doc) => {
    const [language, author, draft] = [languageOf(doc), authorOf(doc), readDraft(doc)]
    const saved = named(readSaved(doc), id)
    return { header, language, author, draft, saved, isChanged: saved === undefined || isOther(draft, saved.method) }
  })
}

/** @throws {DomainError} `DOCUMENT_NOT_FOUND` also for a shared copy: that is changed by way of its original */
export function viewDraft(documents: Documents, documentId: DocumentId): OwnMethodDraft {
  requireOwn(documents, documentId)
  const { language, draft, saved, isChanged } = getOwnMethod(documents, documentId)
  return {
    documentId,
    methodId: ownMethodId(documentId),
    draft,
    language,
    version: saved?.method.version ?? 0,
    savedAtMs: saved?.savedAtMs ?? null,
    isChanged,
  }
}

export function keepDraft(documents: Documents, id: DocumentId, draft: MethodDraft): void {
  requireOwn(documents, id)
  documents.edit(id, (doc) => writeDraft(doc, draft))
}

/**
 * Makes the draft the method that new sessions use. What a session was planned with is in that session, and stays.
 *
 * @throws {DomainError} `METHOD_NOT_READY`
 */
export function saveMethod(documents: Documents, id: DocumentId, nowMs: UnixMs): number {
  requireOwn(documents, id)
  const { draft, language, saved, isChanged } = getOwnMethod(documents, id)
  const problems = problemsOf(draft, language).length
  if (problems > 0) throw new DomainError('METHOD_NOT_READY', { problems })
  if (saved && !isChanged) return saved.method.version
  const version = (saved?.method.version ?? 0) + 1
  const method = methodOf(draft, { id: ownMethodId(id), version, language })
  documents.edit(id, (doc) => {
    addVersion(doc, { savedAtMs: nowMs, method })
    // The other language may have been filled in.
    writeDraft(doc, draftOf(method))
  })
  return version
}

/** Newest first. */
export function listVersions(documents: Documents, id: DocumentId): MethodVersion[] {
  requireMethod(documents, id)
  return documents
    .read(id, readVersions)
    .map(({ savedAtMs, method }) => ({
      version: method.version,
      savedAtMs,
      minutes: minutesOf(method),
      blocks: method.blocks.length,
    }))
    .toReversed()
}

/** @throws {DomainError} `VERSION_NOT_FOUND` */
export function takeBack(documents: Documents, id: DocumentId, version: number | undefined): void {
  requireOwn(documents, id)
  const versions = documents.read(id, readVersions)
  const found = version === undefined ? versions.at(-1) : versions.find(({ method }) => method.version === version)
  if (!found) throw new DomainError('VERSION_NOT_FOUND', { id })
  documents.edit(id, (doc) => writeDraft(doc, draftOf(found.method)))
}

function requireMethod(documents: Documents, id: DocumentId): DocumentHeader {
  const header = documents.header(id)
  if (header.kind !== 'method') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
  return header
}

function requireOwn(documents: Documents, id: DocumentId): void {
  if (requireMethod(documents, id).space !== 'personal') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
}

function isOther(draft: MethodDraft, method: Method): boolean {
  return JSON.stringify(draft) !== JSON.stringify(draftOf(method))
}
