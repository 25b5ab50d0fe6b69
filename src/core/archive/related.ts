import type { AlikeDocument } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { OpenVault } from '../rpc/context.ts'
import { alike } from './alike.ts'
import { listNamedBeside } from './named-beside.ts'

/**
 * What resembles a document, of what the archive shows, apart from what is named beside it already.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`
 */
export function relatedTo({ documents, store }: OpenVault, id: DocumentId, limit: number): AlikeDocument[] {
  documents.header(id)
  return store.read((db) => {
    const entry = db.get<{ text: string }>(
      `SELECT concat_ws(char(10), search_entries.title, learnt.line, search_entries.body) AS text
       FROM search_entries LEFT JOIN learnt USING (document_id) WHERE document_id = ?`,
      id,
    )
    if (!entry) return []
    return alike(db, { text: entry.text, kinds: [], limit, except: [id, ...listNamedBeside(db, id)] })
  })
}
