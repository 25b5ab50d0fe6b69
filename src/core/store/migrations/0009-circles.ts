import type { WritableDb } from '../store.ts'

/** What planning, following up and looking back on sessions need. */
export function up(db: WritableDb): void {
  db.exec('')
}
