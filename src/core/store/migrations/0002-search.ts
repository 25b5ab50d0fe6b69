import type { WritableDb } from '../store.ts'

/**
 * The text that can be searched, its index, and the words in it. An entry's number is that of its document's last edit,
 * so the newest comes first by number. The languages of an entry are written as `nl`, `en` or `nl en`.
 */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE search_entries (
      entry INTEGER PRIMARY KEY,
      document_id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      languages TEXT NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      updated_at_ms INTEGER NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE search_index USING fts5 (
      title, body, kind, languages,
      content='search_entries', content_rowid='entry',
      tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    );
    INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

    -- Each word that stands in an entry of a language, so that its other forms are found with it.
    CREATE TABLE search_words (
      language TEXT NOT NULL,
      word TEXT NOT NULL,
      stem TEXT NOT NULL,
      -- Letters from last to first, to find the compounds that end with a word.
      reversed TEXT NOT NULL,
      PRIMARY KEY (language, word)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX search_words_by_stem ON search_words (language, stem);
    CREATE INDEX search_words_by_ending ON search_words (language, reversed);
  `)
}
