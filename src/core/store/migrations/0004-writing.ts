import type { WritableDb } from '../store.ts'

/** Tags, links between documents, and what the lists of dilemmas show. */
export function up(db: WritableDb): void {
  db.exec('')
}
