import type { WritableDb } from '../store.ts'

/** Which private document was shared as which copy. */
export function up(db: WritableDb): void {
  db.exec('')
}
