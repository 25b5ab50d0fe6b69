import type { WritableDb } from '../store.ts'

/** The device that a vault is going to be in a team as: a relay's keeper has to know it before it is let in there. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE team_newcomer (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      -- What it signs and opens with follows from it; it never leaves the vault.
      device_seed BLOB NOT NULL
    ) STRICT;
  `)
}
