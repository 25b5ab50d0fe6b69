import * as Y from 'yjs'
import { SharedMeta, type Together } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { readMeta } from '../documents/document-meta.ts'
import { META } from '../documents/document-types.ts'
import { TOGETHER } from '../documents/edits-together.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { findStanding } from './shared-copies.ts'

/** The fields that several people write in at once. */
const SHARED_FIELDS = ['title', 'question']

/**
 * Lets the team write in a shared dilemma, or ends that. The copy stays where it is, with all that was written in it.
 *
 * @param id the original or the copy
 * @throws {DomainError} `DOCUMENT_NOT_FOUND` when this vault shared no such copy, `SHARE_NOT_POSSIBLE` for other kinds
 */
export function writeTogether({ store, documents }: OpenVault, id: DocumentId, isOpen: boolean): void {
  const copy = store.read((db) => findStanding(db, id))
  if (!copy) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
  if (copy.kind !== 'dilemma') throw new DomainError('SHARE_NOT_POSSIBLE', { id })
  const now = togetherOf({ documents }, copy.sharedId)
  if ((now === 'open') === isOpen) return
  documents.edit(copy.sharedId, (doc) => {
    if (isOpen) for (const field of SHARED_FIELDS) shareField(doc, field)
    doc.getMap(META).set(TOGETHER, isOpen ? 'open' : 'closed')
  })
}

export function togetherOf({ documents }: Pick<OpenVault, 'documents'>, id: DocumentId): Together | null {
  return documents.read(id, (doc) => readMeta(doc, SharedMeta).together)
}

/** What is typed in a field at the same time is merged letter by letter; made here alone, or two would make two. */
function shareField(doc: Y.Doc, field: string): void {
  const meta = doc.getMap(META)
  const value = meta.get(field)
  if (!(value instanceof Y.Text)) meta.set(field, new Y.Text(typeof value === 'string' ? value : ''))
}
