import type { HeldDocument, LessonOn, Norm, Principle, PrincipleTest, Reading } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { KeptStance } from '#shared/vision/stance.ts'
import type { ReadableDb } from '../store/store.ts'
import { counted } from './counted-stances.ts'

const principles = `
  SELECT id, space, title, number, paragraph, asks, asks_not AS asksNot, state, adopted_on AS adoptedOn,
    retired_on AS retiredOn, changes, author, updated_at_ms AS updatedAtMs
  FROM principles JOIN documents ON id = document_id`

/** Of what was shared from here the copy stands: what a team has is the team's. */
const isShared = `document_id IN
  (SELECT original_id FROM shared_copies JOIN principles AS copy ON copy.document_id = shared_id)`

/** In order of their numbers, the retired ones last; without drafts to change them. */
export function listPrinciples(db: ReadableDb): Principle[] {
  return db.all<Principle>(
    `${principles} WHERE changes IS NULL AND NOT ${isShared} ORDER BY state = 'retired', number, created_at_ms, id`,
  )
}

/** Drafts to change a principle that wait for the team, and those that are still one's own; the oldest first. */
export function listDrafts(db: ReadableDb, principleId: DocumentId): Principle[] {
  return db.all<Principle>(
    `${principles} WHERE changes = ? AND state = 'draft' AND NOT ${isShared}
       AND id NOT IN (SELECT draft_id FROM principle_readings WHERE principle_id = ?)
     ORDER BY created_at_ms, id`,
    principleId,
    principleId,
  )
}

/** How a principle read, the first words first and those of now last; empty while it never changed. */
export function listReadings(db: ReadableDb, principleId: DocumentId): Reading[] {
  return db.all<Reading>(
    `SELECT draft_id AS draftId, title, paragraph, asks, asks_not AS asksNot, adopted_on AS adoptedOn
     FROM principle_readings WHERE principle_id = ?
     ORDER BY draft_id <> principle_id, adopted_on, at_ms, draft_id`,
    principleId,
  )
}

export function findPrinciple(db: ReadableDb, id: DocumentId): Principle | undefined {
  return db.get<Principle>(`${principles} WHERE id = ?`, id)
}

/**
 * The oldest first: a list that people add to keeps its order. Of what is kept from here the original stands: whoever
 * keeps it goes on writing it, and brings the copy up to date. Who had it before somebody else took it over reads the copy.
 */
export function listNorms(db: ReadableDb): Norm[] {
  return db.all<Norm>(
    `SELECT id, space, title, satisfied, first, author, updated_at_ms AS updatedAtMs
     FROM norms JOIN documents ON id = document_id
     WHERE NOT EXISTS (
       SELECT 1 FROM shared_copies JOIN norms AS original ON original.document_id = original_id
       WHERE shared_id = id AND original.keeper IS norms.keeper)
     ORDER BY created_at_ms, id`,
  )
}

type TestRow = HeldDocument & Pick<PrincipleTest, 'stance' | 'why' | 'atMs'>

/** What tested a principle, the newest stance first. */
export function listTests(db: ReadableDb, principleId: DocumentId): PrincipleTest[] {
  const rows = db.all<TestRow>(
    `SELECT id, kind, space, title, stance, why, at_ms AS atMs
     FROM ${counted} JOIN documents ON id = document_id
     WHERE principle_id = ? ORDER BY at_ms DESC, id`,
    principleId,
  )
  return rows.map(({ stance, why, atMs, ...document }) => ({ stance, why, atMs, document }))
}

/** The lesson written last on a principle that it leans on or runs against. */
export function findLessonOn(db: ReadableDb, principleId: DocumentId): LessonOn | null {
  const found = db.get<LessonOn>(
    `SELECT id, CASE line WHEN '' THEN title ELSE line END AS line, created_at_ms AS atMs
     FROM ${counted} AS held JOIN documents ON id = held.document_id JOIN learnt ON learnt.document_id = id
     WHERE principle_id = ? AND kind = 'lesson' AND stance <> 'silent' ORDER BY created_at_ms DESC, id LIMIT 1`,
    principleId,
  )
  return found ?? null
}

/** The stances of one document, without those on principles that are gone, in order of the principles. */
export function listStancesOf(db: ReadableDb, documentId: DocumentId): KeptStance[] {
  return db.all<KeptStance>(
    `SELECT principle_id AS principleId, stance, why, at_ms AS atMs
     FROM vision_stances JOIN principles ON principles.document_id = principle_id
     WHERE vision_stances.document_id = ? ORDER BY state = 'retired', number, principle_id`,
    documentId,
  )
}
