import type { WritableDb } from '../store.ts'

/** What dilemmas, sessions and the archive show in lists; projections, made anew by `documents.rebuild`. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE dilemmas (
      document_id TEXT PRIMARY KEY,
      question TEXT NOT NULL,
      state TEXT NOT NULL,
      opening TEXT NOT NULL,
      words INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE sessions (
      document_id TEXT PRIMARY KEY,
      dilemma_id TEXT NOT NULL,
      phase TEXT NOT NULL,
      method_id TEXT NOT NULL,
      method_name TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      participants TEXT NOT NULL,
      planned_for_ms INTEGER,
      started_at_ms INTEGER,
      ended_at_ms INTEGER,
      lesson TEXT NOT NULL,
      lesson_id TEXT,
      appreciation TEXT NOT NULL
    ) STRICT;
    CREATE INDEX sessions_by_dilemma ON sessions (dilemma_id);

    -- Left as it was made and always empty: migration 9 has session_intentions in its place, with room for one of each
    -- person. No code reads or writes this one; a schema that only gains cannot drop it.
    CREATE TABLE intentions (
      session_id TEXT PRIMARY KEY,
      text TEXT NOT NULL,
      by_day TEXT NOT NULL,
      outcome TEXT NOT NULL,
      note TEXT NOT NULL,
      made_at_ms INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE learnt (
      document_id TEXT PRIMARY KEY,
      line TEXT NOT NULL,
      opening TEXT NOT NULL,
      session_id TEXT,
      dilemma_id TEXT
    ) STRICT;

    -- Not a projection: the last second at which core saw a session run, so that a crash stops its clock there.
    CREATE TABLE session_heartbeats (
      session_id TEXT PRIMARY KEY,
      at_ms INTEGER NOT NULL
    ) STRICT;
  `)
}
