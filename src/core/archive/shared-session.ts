import { SharedSessionMeta, type SharedSession } from '#shared/contract/shared-session.ts'
import { SharedMeta } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { readMeta } from '../documents/document-meta.ts'
import { textOf } from '../documents/document-text.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { ReadableDb } from '../store/store.ts'

/** @throws {DomainError} `DOCUMENT_NOT_FOUND` also for a session of one's own, which is more than a report */
export function getSharedSession({ documents, store }: OpenVault, id: DocumentId): SharedSession {
  const { kind, space, createdAtMs, updatedAtMs } = documents.header(id)
  if (kind !== 'session' || space === 'personal') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
  return documents.read(id, (doc) => {
    const { dilemmaIds, ...meta } = readMeta(doc, SharedSessionMeta)
    const { summary, author } = readMeta(doc, SharedMeta)
    return {
      ...meta,
      id,
      space,
      summary,
      author,
      createdAtMs,
      updatedAtMs,
      dilemmas: store.read((db) => findDilemmas(db, dilemmaIds)),
      hasBody: textOf(doc).trim() !== '',
    }
  })
}

/** Those that are here and not in the bin, in the order in which they were brought. */
function findDilemmas(db: ReadableDb, ids: readonly DocumentId[]): SharedSession['dilemmas'] {
  return db.all<SharedSession['dilemmas'][number]>(
    `SELECT documents.id, title FROM json_each(?) JOIN documents ON documents.id = value
     WHERE kind = 'dilemma' AND removed_at_ms IS NULL ORDER BY key`,
    JSON.stringify(ids),
  )
}
