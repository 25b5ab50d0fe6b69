import type { WritableDb } from '../store.ts'

/** Principles of the team, and what was held against them. */
export function up(db: WritableDb): void {
  db.exec('SELECT 1')
}
