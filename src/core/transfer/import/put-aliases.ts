import type { AliasId, DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { findAlias, insertAlias, insertForms, takeOffList } from '../../aliases/alias-store.ts'
import type { WritableDb } from '../../store/store.ts'
import type { Staged } from './staged.ts'

/**
 * Puts the lists of real names back beside the documents that came in with them.
 *
 * @returns for how many documents
 */
export function putAliases(
  db: WritableDb,
  archives: readonly Extract<Staged, { type: 'archive' }>[],
  ids: ReadonlyMap<string, string>,
  written: ReadonlySet<DocumentId>,
  nowMs: UnixMs,
): number {
  const lists = archives
    .flatMap(({ aliases }) => aliases?.documents ?? [])
    .map((list) => ({ ...list, documentId: (ids.get(list.documentId) ?? list.documentId) as DocumentId }))
    .filter(({ documentId }) => written.has(documentId))
  for (const { documentId, aliases } of lists) {
    for (const { id: archivedId, alias, isRemoved, forms } of aliases) {
      const id = (ids.get(archivedId) ?? archivedId) as AliasId
      const [first, ...others] = forms.map(({ text }) => text)
      if (first === undefined || findAlias(db, id)) continue
      insertAlias(db, { id, documentId, alias, realName: first }, nowMs)
      insertForms(db, id, others)
      if (isRemoved) takeOffList(db, id, nowMs)
    }
  }
  return lists.length
}
