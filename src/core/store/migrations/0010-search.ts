import type { WritableDb } from '../store.ts'

/** How far the index is, and what it needs to find a word that was spelled another way. */
export function up(db: WritableDb): void {
  db.exec('SELECT 1')
}
