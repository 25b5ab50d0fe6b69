import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../store/store.ts'

const lines = `
  SELECT id, title, question, state, opening, words, created_at_ms AS createdAtMs, updated_at_ms AS updatedAtMs
  FROM dilemmas JOIN documents ON id = document_id`

/** Newest change first. */
export function listDilemmas(db: ReadableDb): DilemmaLine[] {
  return db.all<DilemmaLine>(`${lines} ORDER BY updated_at_ms DESC, last_update DESC`)
}

export function findDilemma(db: ReadableDb, id: DocumentId): DilemmaLine | undefined {
  return db.get<DilemmaLine>(`${lines} WHERE id = ?`, id)
}
