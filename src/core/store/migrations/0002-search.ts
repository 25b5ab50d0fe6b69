import type { WritableDb } from '../store.ts'

/** The text that can be searched, and its index; `norm` holds stems, for words in another form. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE search_entries (
      entry INTEGER PRIMARY KEY,
      document_id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      norm TEXT NOT NULL,
      updated_at_ms INTEGER NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE search_index USING fts5 (
      title, body, norm, kind,
      content='search_entries', content_rowid='entry',
      tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    );
    INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

    CREATE TRIGGER search_entries_inserted AFTER INSERT ON search_entries BEGIN
      INSERT INTO search_index (rowid, title, body, norm, kind)
      VALUES (new.entry, new.title, new.body, new.norm, new.kind);
    END;
    CREATE TRIGGER search_entries_deleted AFTER DELETE ON search_entries BEGIN
      INSERT INTO search_index (search_index, rowid, title, body, norm, kind)
      VALUES ('delete', old.entry, old.title, old.body, old.norm, old.kind);
    END;
  `)
}
