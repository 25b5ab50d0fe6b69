import type { WritableDb } from '../store.ts'

/** Which windows had a shared document open while the team wrote in it: they may still bring what was typed in them. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE together_editors (
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      -- A random name that a window gives itself for as long as it is open.
      editor TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      PRIMARY KEY (document_id, editor)
    ) STRICT, WITHOUT ROWID;
  `)
}
