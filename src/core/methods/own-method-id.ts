import { DocumentId, type MethodId } from '#shared/ids.ts'

const PREFIX = 'own-'

/** The name in the catalogue of a method that somebody made; `own-` is no beginning of a shipped one. */
export function ownMethodId(documentId: DocumentId): MethodId {
  return `${PREFIX}${documentId}` as MethodId
}

/** The document behind an own method; undefined for one that comes with Ruimte. */
export function documentOfMethod(id: MethodId): DocumentId | undefined {
  return id.startsWith(PREFIX) ? DocumentId.safeParse(id.slice(PREFIX.length)).data : undefined
}
