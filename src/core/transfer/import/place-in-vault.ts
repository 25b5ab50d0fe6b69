import { isDeepStrictEqual } from 'node:util'
import type { DocumentId } from '#shared/ids.ts'
import { DomainError } from '../../domain-error.ts'
import type { OpenVault } from '../../rpc/context.ts'
import type { ArchivedDocument } from '../archive/archive-format.ts'
import { dumpDocument } from '../archive/dump-document.ts'

export interface PlacedDocument {
  readonly document: ArchivedDocument
  /** `free`: nothing here has its id; `here`: it is here, word for word; `beside`: its id is taken by something else. */
  readonly place: 'free' | 'here' | 'beside'
}

/** Where the documents of an archive go in this vault. */
export function placeInVault(open: OpenVault, documents: readonly ArchivedDocument[]): PlacedDocument[] {
  return documents.map((document) => ({ document, place: placeOf(open, document) }))
}

function placeOf({ store, documents }: OpenVault, archived: ArchivedDocument): PlacedDocument['place'] {
  const isTaken = store.read((db) => db.get('SELECT 1 AS taken FROM documents WHERE id = ?', archived.id)) !== undefined
  if (!isTaken) return 'free'
  return isSame(documents, archived) ? 'here' : 'beside'
}

/** What lies in the bin is not here. */
function isSame(documents: OpenVault['documents'], archived: ArchivedDocument): boolean {
  try {
    const { kind } = documents.header(archived.id satisfies DocumentId)
    return (
      kind === archived.kind &&
      documents.read(archived.id, (doc) => isDeepStrictEqual(dumpDocument(doc), archived.shared))
    )
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}
