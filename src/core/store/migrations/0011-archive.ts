import type { WritableDb } from '../store.ts'

/** What the archive keeps beside its documents: saved filters and the time to look at a document again. */
export function up(db: WritableDb): void {
  db.exec(`
    -- Not a projection: when somebody wants to look at a document again. The others wait for the usual time.
    CREATE TABLE review_dates (
      document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
      review_at_ms INTEGER NOT NULL,
      chosen_at_ms INTEGER NOT NULL
    ) STRICT;

    -- At most one row. No months means that nothing asks to be looked at again.
    CREATE TABLE keeping_settings (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      review_after_months INTEGER,
      shows_seen_before INTEGER NOT NULL
    ) STRICT;

    -- Lessons that somebody does not want to see beside a dilemma again.
    CREATE TABLE put_aside (
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      lesson_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      PRIMARY KEY (document_id, lesson_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX put_aside_by_lesson ON put_aside (lesson_id);

    -- Not a projection: questions to the archive that somebody asks more often. A question is written as JSON.
    CREATE TABLE saved_filters (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      question TEXT NOT NULL,
      saved_at_ms INTEGER NOT NULL
    ) STRICT;

    -- What the archive is filtered by. An author stands only in what is shared under a name.
    ALTER TABLE learnt ADD COLUMN qualities TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE learnt ADD COLUMN factors TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE learnt ADD COLUMN shares TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE learnt ADD COLUMN domain TEXT NOT NULL DEFAULT '';
    ALTER TABLE learnt ADD COLUMN author TEXT;
    ALTER TABLE dilemmas ADD COLUMN author TEXT;
    CREATE INDEX learnt_by_session ON learnt (session_id);
    CREATE INDEX learnt_by_dilemma ON learnt (dilemma_id);

    -- What is there already is projected anew, into the new columns as well.
    UPDATE documents SET projected_update = 0 WHERE kind IN ('lesson', 'mistake', 'success', 'dilemma');
  `)
}
