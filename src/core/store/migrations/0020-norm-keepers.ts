import type { WritableDb } from '../store.ts'

/** Who keeps a norm, and by what mark it is known that it is this vault. */
export function up(db: WritableDb): void {
  db.exec(`
    ALTER TABLE norms ADD COLUMN author TEXT;
    -- Of a team's norm and of its keeper's original the same; null where nobody took it over from whoever shared it.
    ALTER TABLE norms ADD COLUMN keeper TEXT;
    UPDATE documents SET projected_update = 0 WHERE kind = 'norm';
  `)
}
