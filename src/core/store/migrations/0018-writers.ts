import type { WritableDb } from '../store.ts'

/** Whose words the edits of shared documents are. Of what was received before this, nobody knows. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE update_writers (
      -- The edit; once edits are merged, the one that they became.
      sequence INTEGER NOT NULL REFERENCES document_updates (sequence) ON DELETE CASCADE,
      -- A device of the team, or nothing for this vault, under whichever device it was in the team.
      device TEXT NOT NULL,
      PRIMARY KEY (sequence, device)
    ) STRICT, WITHOUT ROWID;
  `)
}
