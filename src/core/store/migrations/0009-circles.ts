import type { WritableDb } from '../store.ts'

/** What planning, running, following up and looking back on sessions need. */
export function up(db: WritableDb): void {
  db.exec(`
    -- Not projections: the words of a session that is not closed yet. They stay out of the documents, whose logs forget
    -- nothing, until it is known what is kept of them; closing erases them. Without row ids, so that nothing in the file
    -- tells in which order words without a name came in.
    CREATE TABLE session_words (
      session_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      round INTEGER NOT NULL,
      participant_id TEXT,
      text TEXT NOT NULL,
      answer TEXT NOT NULL,
      cell_row TEXT,
      cell_column TEXT,
      at_ms INTEGER NOT NULL,
      place INTEGER NOT NULL,
      PRIMARY KEY (session_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE session_marks (
      session_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      type TEXT NOT NULL,
      round INTEGER NOT NULL,
      participant_id TEXT,
      target TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (session_id, id)
    ) STRICT, WITHOUT ROWID;

    -- That somebody spoke, wrote, voted or answered; never what.
    CREATE TABLE session_taps (
      session_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      type TEXT NOT NULL,
      round INTEGER NOT NULL,
      participant_id TEXT NOT NULL,
      PRIMARY KEY (session_id, type, round, participant_id)
    ) STRICT, WITHOUT ROWID;

    -- What is being written: the scribe's line, notes to self, the fields of the closing.
    CREATE TABLE session_fields (
      session_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      owner TEXT NOT NULL,
      text TEXT NOT NULL,
      round INTEGER NOT NULL,
      at_ms INTEGER NOT NULL,
      PRIMARY KEY (session_id, name, owner)
    ) STRICT, WITHOUT ROWID;

    -- Not a projection: what is kept of a session for its bringer alone. It can be erased without a trace.
    CREATE TABLE bringer_lines (
      session_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      id TEXT NOT NULL,
      bringer_id TEXT NOT NULL,
      place INTEGER NOT NULL,
      round INTEGER,
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      answer TEXT NOT NULL,
      PRIMARY KEY (session_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE session_cases (
      session_id TEXT NOT NULL,
      place INTEGER NOT NULL,
      dilemma_id TEXT,
      bringer_id TEXT NOT NULL,
      PRIMARY KEY (session_id, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_cases_by_dilemma ON session_cases (dilemma_id);

    CREATE TABLE session_people (
      session_id TEXT NOT NULL,
      participant_id TEXT NOT NULL,
      name TEXT NOT NULL,
      facilitated INTEGER NOT NULL,
      brought INTEGER NOT NULL,
      minutes INTEGER NOT NULL,
      PRIMARY KEY (session_id, participant_id)
    ) STRICT, WITHOUT ROWID;

    -- In place of the table intentions, that has room for one in each session.
    CREATE TABLE session_intentions (
      session_id TEXT NOT NULL,
      participant_id TEXT NOT NULL,
      place INTEGER NOT NULL,
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      by_day TEXT NOT NULL,
      known_by TEXT NOT NULL,
      outcome TEXT NOT NULL,
      note TEXT NOT NULL,
      made_at_ms INTEGER NOT NULL,
      PRIMARY KEY (session_id, participant_id)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE sessions ADD COLUMN place TEXT NOT NULL DEFAULT '';
    ALTER TABLE sessions ADD COLUMN minutes_together INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE sessions ADD COLUMN looked_back_at_ms INTEGER;
  `)
}
