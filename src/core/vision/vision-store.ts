import type { HeldDocument, LessonOn, Norm, Principle, PrincipleTest } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { KeptStance } from '#shared/vision/stance.ts'
import type { ReadableDb } from '../store/store.ts'

const principles = `
  SELECT id, space, title, number, paragraph, asks, asks_not AS asksNot, state, adopted_on AS adoptedOn,
    retired_on AS retiredOn, updated_at_ms AS updatedAtMs
  FROM principles JOIN documents ON id = document_id`

/** In order of their numbers, the retired ones last. */
export function listPrinciples(db: ReadableDb): Principle[] {
  return db.all<Principle>(`${principles} ORDER BY state = 'retired', number, created_at_ms, id`)
}

export function findPrinciple(db: ReadableDb, id: DocumentId): Principle | undefined {
  return db.get<Principle>(`${principles} WHERE id = ?`, id)
}

/** The oldest first: a list that people add to keeps its order. */
export function listNorms(db: ReadableDb): Norm[] {
  return db.all<Norm>(
    `SELECT id, space, title, satisfied, first, updated_at_ms AS updatedAtMs
     FROM norms JOIN documents ON id = document_id ORDER BY created_at_ms, id`,
  )
}

type TestRow = HeldDocument & Pick<PrincipleTest, 'stance' | 'why' | 'atMs'>

/** What tested a principle, the newest stance first. */
export function listTests(db: ReadableDb, principleId: DocumentId): PrincipleTest[] {
  const rows = db.all<TestRow>(
    `SELECT id, kind, space, title, stance, why, at_ms AS atMs
     FROM vision_stances JOIN documents ON id = document_id
     WHERE principle_id = ? ORDER BY at_ms DESC, id`,
    principleId,
  )
  return rows.map(({ stance, why, atMs, ...document }) => ({ stance, why, atMs, document }))
}

/** The lesson written last on a principle that it leans on or runs against. */
export function findLessonOn(db: ReadableDb, principleId: DocumentId): LessonOn | null {
  const found = db.get<LessonOn>(
    `SELECT id, CASE line WHEN '' THEN title ELSE line END AS line, created_at_ms AS atMs
     FROM vision_stances JOIN documents ON id = vision_stances.document_id JOIN learnt ON learnt.document_id = id
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
