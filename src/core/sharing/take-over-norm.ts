import { NormMeta } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import { readMeta, writeMeta } from '../documents/document-meta.ts'
import { DomainError } from '../domain-error.ts'
import type { ReadableDb } from '../store/store.ts'
import type { Gate } from './share.ts'
import { findVisionCopy, saveVisionCopy } from './vision-copies.ts'
import { nameOfWords, wordsOf } from './vision-part.ts'

/**
 * Makes this vault the keeper of a norm of the team: an original with its words, and a mark that it has in common with the
 * copy. Any member may: whether whoever kept it is still there, and still writes, no device can know. Of two who take it
 * over at once the copy keeps one mark, the same for all, and the other one reads along.
 *
 * @returns the original, which may have been there
 * @throws {DomainError} `DOCUMENT_NOT_FOUND` when there is no such norm in a team space
 */
export function takeOverNorm(gate: Gate, sharedId: DocumentId): DocumentId {
  const { documents, store, author, nowMs, newId } = gate
  const { kind, space } = documents.header(sharedId)
  if (kind !== 'norm' || space === 'personal') throw new DomainError('DOCUMENT_NOT_FOUND', { id: sharedId })
  documents.project()
  return store.write((db) => {
    const standing = findVisionCopy(db, sharedId)
    if (standing && isThere(db, standing.originalId)) return standing.originalId
    const keeper = newId()
    const meta = documents.read(sharedId, (doc) => readMeta(doc, NormMeta))
    const words = wordsOf({ id: sharedId, kind, meta })
    const originalId = documents.create({ kind, meta: { ...words, keeper } })
    documents.edit(sharedId, (doc) => writeMeta(doc, { author, keeper }))
    saveVisionCopy(db, { originalId, sharedId, words: nameOfWords({ id: originalId, kind, meta }) }, nowMs())
    return originalId
  })
}

/** One that lies in the bin keeps nothing. */
function isThere(db: ReadableDb, originalId: DocumentId): boolean {
  return db.get('SELECT 1 FROM norms WHERE document_id = ?', originalId) !== undefined
}
