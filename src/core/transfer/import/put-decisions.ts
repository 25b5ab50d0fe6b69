import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { decidedIn, saveDecision } from '../../privacy/privacy-decisions.ts'
import type { WritableDb } from '../../store/store.ts'
import type { Staged } from './staged.ts'

interface Means {
  readonly nowMs: UnixMs
  readonly newId: () => string
}

/**
 * Puts back what was decided at the privacy check: of documents, where those came in; of the whole vault, where nothing
 * was decided here on the same words.
 */
export function putDecisions(
  db: WritableDb,
  archives: readonly Extract<Staged, { type: 'archive' }>[],
  ids: ReadonlyMap<string, string>,
  written: ReadonlySet<DocumentId>,
  { nowMs, newId }: Means,
): void {
  const isDecidedHere = decidedIn(db, null)
  for (const { documentId: archivedId, ...decision } of archives.flatMap(({ aliases }) => aliases?.decisions ?? [])) {
    const documentId = archivedId && ((ids.get(archivedId) ?? archivedId) as DocumentId)
    const hasPlace = documentId === null ? !isDecidedHere(decision) : written.has(documentId)
    if (hasPlace) saveDecision(db, { ...decision, documentId, id: newId() }, nowMs)
  }
}
