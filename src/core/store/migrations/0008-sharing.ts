import type { WritableDb } from '../store.ts'

/**
 * Which private document was shared as which copy. This is the only place where the two are tied: nothing in the copy
 * says what it was made from, and this table never leaves the vault.
 */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE shared_copies (
      -- When the copy is erased for good, so is what was known of it here.
      shared_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
      -- No reference: the author can take a copy back after the original is gone.
      original_id TEXT NOT NULL,
      shared_at_ms INTEGER NOT NULL,
      updated_at_ms INTEGER NOT NULL,
      summary TEXT NOT NULL,
      visibility TEXT NOT NULL,
      -- Which fields the author chose to send along, and what was shared with them, to see what changed since.
      chosen TEXT NOT NULL,
      shared_state TEXT NOT NULL,
      withdrawn_at_ms INTEGER
    ) STRICT;
    CREATE INDEX shared_copies_by_original ON shared_copies (original_id, shared_at_ms);

    CREATE TABLE team_spaces (
      team_id TEXT PRIMARY KEY,
      -- Empty until the team has given itself a name.
      name TEXT NOT NULL,
      made_at_ms INTEGER NOT NULL
    ) STRICT;
  `)
}
