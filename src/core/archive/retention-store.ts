import type { Review, ReviewLine } from '#shared/contract/keeping.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** What tells of people, each with its first words; a session that is not over and a page never written on ask nothing. */
const everything = `
  SELECT document_id, CASE line WHEN '' THEN opening ELSE line END AS opening FROM learnt
  UNION ALL SELECT document_id, lesson FROM sessions WHERE phase = 'closed'
  UNION ALL SELECT document_id, CASE question WHEN '' THEN opening ELSE question END FROM dilemmas
  UNION ALL SELECT document_id, opening FROM journal_entries WHERE is_untouched = 0`

/** A date that was chosen holds; an edit after that choice counts as looking again, and never brings the date forward. */
const isDue = `
  CASE WHEN chosen_at_ms >= updated_at_ms THEN review_at_ms <= ?
       ELSE updated_at_ms <= ? AND coalesce(review_at_ms, 0) <= ? END`

interface Moment {
  readonly nowMs: UnixMs
  /** What was edited last before this asks to be looked at, unless a later date was chosen. */
  readonly untouchedSinceMs: UnixMs
}

/** What in the personal space asks to be looked at again, the longest untouched first. */
export function listDue(db: ReadableDb, { nowMs, untouchedSinceMs }: Moment, limit: number): ReviewLine[] {
  return db
    .all<Omit<ReviewLine, 'isShared'> & { isShared: 0 | 1 }>(
      `SELECT id, kind, title, opening, updated_at_ms AS updatedAtMs,
         EXISTS (SELECT 1 FROM shared_copies JOIN documents AS copy ON copy.id = shared_id
                 WHERE original_id = documents.id AND copy.removed_at_ms IS NULL) AS isShared
       FROM (${everything}) AS texts JOIN documents ON id = texts.document_id
         LEFT JOIN review_dates ON review_dates.document_id = id
       WHERE space = 'personal' AND removed_at_ms IS NULL AND ${isDue}
       ORDER BY updated_at_ms, last_update LIMIT ?`,
      nowMs,
      untouchedSinceMs,
      nowMs,
      limit,
    )
    .map((line) => ({ ...line, isShared: line.isShared === 1 }))
}

/** What was chosen for a document; null where nothing was. */
export function findReview(db: ReadableDb, id: DocumentId): Review | null {
  const found = db.get<Review>(
    'SELECT review_at_ms AS atMs, chosen_at_ms AS chosenAtMs FROM review_dates WHERE document_id = ?',
    id,
  )
  return found ?? null
}

/** Chooses when a document is looked at again; null goes back to the usual time. @returns what was chosen before */
export function saveReview(db: WritableDb, id: DocumentId, review: Review | null): Review | null {
  const before = findReview(db, id)
  if (review) db.run('INSERT OR REPLACE INTO review_dates VALUES (?, ?, ?)', id, review.atMs, review.chosenAtMs)
  else db.run('DELETE FROM review_dates WHERE document_id = ?', id)
  return before
}
