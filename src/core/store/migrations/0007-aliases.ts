import type { WritableDb } from '../store.ts'

/**
 * The private alias lists: which real name an alias stands for, and the ways in which that name was written. Kept for as
 * long as the document, also after an alias was taken off the list: an undo or an older version brings it back.
 */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE aliases (
      id TEXT PRIMARY KEY,
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      alias TEXT NOT NULL,
      removed_at_ms INTEGER,
      created_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX aliases_by_document ON aliases (document_id);

    -- Form 0 is the name as it was first marked; the others are found beside it.
    CREATE TABLE alias_forms (
      alias_id TEXT NOT NULL REFERENCES aliases (id) ON DELETE CASCADE,
      form INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (alias_id, form)
    ) STRICT, WITHOUT ROWID;
  `)
}
