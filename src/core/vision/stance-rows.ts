import type { DocumentId } from '#shared/ids.ts'
import type { KeptStance } from '#shared/vision/stance.ts'
import type { WritableDb } from '../store/store.ts'

/** Puts a document's stances in rows, each on the principle as the team has it: what was held against an original counts for its copy. */
export function putStances(db: WritableDb, id: DocumentId, stances: readonly KeptStance[]): void {
  forgetStances(db, id)
  for (const { principleId, stance, why, atMs } of stances)
    db.run(
      `INSERT OR REPLACE INTO vision_stances (document_id, principle_id, held_id, stance, why, at_ms)
       VALUES (?, coalesce((SELECT shared_id FROM shared_copies JOIN principles ON principles.document_id = shared_id
         WHERE original_id = ? ORDER BY shared_at_ms DESC LIMIT 1), ?), ?, ?, ?, ?)`,
      id,
      principleId,
      principleId,
      principleId,
      stance,
      why,
      atMs,
    )
}

export function forgetStances(db: WritableDb, id: DocumentId): void {
  db.run('DELETE FROM vision_stances WHERE document_id = ?', id)
}

/** What was held against the original of this principle counts for this one from here on. */
export function followCopy(db: WritableDb, id: DocumentId): void {
  db.run(
    `UPDATE OR REPLACE vision_stances SET principle_id = ?
     WHERE held_id IN (SELECT original_id FROM shared_copies WHERE shared_id = ?) AND principle_id <> ?`,
    id,
    id,
    id,
  )
}

/** What counted for this copy counts for its original again. */
export function leaveCopy(db: WritableDb, id: DocumentId): void {
  db.run('UPDATE OR REPLACE vision_stances SET principle_id = held_id WHERE principle_id = ? AND held_id <> ?', id, id)
}
