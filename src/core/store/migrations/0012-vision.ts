import type { WritableDb } from '../store.ts'

/** Principles of the team, and what was held against them; and which lesson came back on which day. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE principles (
      document_id TEXT PRIMARY KEY,
      number INTEGER NOT NULL,
      paragraph TEXT NOT NULL,
      asks TEXT NOT NULL,
      asks_not TEXT NOT NULL,
      state TEXT NOT NULL,
      adopted_on TEXT,
      retired_on TEXT
    ) STRICT;

    CREATE TABLE norms (
      document_id TEXT PRIMARY KEY,
      satisfied TEXT NOT NULL,
      first TEXT NOT NULL
    ) STRICT;

    CREATE TABLE vision_stances (
      document_id TEXT NOT NULL,
      principle_id TEXT NOT NULL,
      stance TEXT NOT NULL,
      why TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      PRIMARY KEY (document_id, principle_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX vision_stances_by_principle ON vision_stances (principle_id, at_ms);

    -- Not a projection: what a person was shown to reread, so that it rests for a while. It goes with its lesson.
    CREATE TABLE rereads (
      day TEXT PRIMARY KEY,
      lesson_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      put_away INTEGER NOT NULL DEFAULT 0
    ) STRICT;
  `)
}
