import type { WritableDb } from '../store.ts'

/** What a person decided about findings of the privacy check. */
export function up(db: WritableDb): void {
  db.exec('')
}
