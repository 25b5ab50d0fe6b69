import type { WritableDb } from '../store.ts'

/** What the journal shows in its list and calendar. */
export function up(db: WritableDb): void {
  db.exec('')
}
