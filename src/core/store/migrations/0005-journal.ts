import type { WritableDb } from '../store.ts'

/** What the journal shows in its list and calendar: a projection. And what became of entries, which is nowhere else. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE journal_entries (
      document_id TEXT PRIMARY KEY,
      day TEXT NOT NULL,
      model TEXT,
      energy INTEGER,
      pressure INTEGER,
      tags TEXT NOT NULL,
      opening TEXT NOT NULL,
      is_untouched INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX journal_entries_by_day ON journal_entries (day);

    -- Not a projection: it stands in this vault only, so that no document tells that it began as somebody's journal.
    CREATE TABLE journal_turned (
      journal_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX journal_turned_by_journal ON journal_turned (journal_id);
  `)
}
