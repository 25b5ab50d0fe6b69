import type { WritableDb } from '../store.ts'

/** The private alias lists: which real name an alias stands for. */
export function up(db: WritableDb): void {
  db.exec('')
}
