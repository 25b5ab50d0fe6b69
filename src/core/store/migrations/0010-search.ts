import type { WritableDb } from '../store.ts'

/**
 * A lesson's line and the tags get a weight of their own, so the index is made anew: not here, for that takes minutes in a
 * large archive, but by and by. What is still to be put in it stands in `search_waiting`.
 */
export function up(db: WritableDb): void {
  db.exec(`
    ALTER TABLE search_entries ADD COLUMN line TEXT NOT NULL DEFAULT '';
    ALTER TABLE search_entries ADD COLUMN tags TEXT NOT NULL DEFAULT '';
    CREATE INDEX search_entries_by_time ON search_entries (updated_at_ms);

    UPDATE search_entries SET line = learnt.line, body = substr(body, length(learnt.line) + 2)
      FROM learnt WHERE learnt.document_id = search_entries.document_id
        AND learnt.line <> '' AND substr(body, 1, length(learnt.line)) = learnt.line;
    UPDATE search_entries SET tags = (
        SELECT group_concat(tag, char(10) ORDER BY tag) FROM document_tags
        WHERE document_tags.document_id = search_entries.document_id)
      WHERE document_id IN (SELECT document_id FROM document_tags);

    -- search_texts takes the place of search_index, which keeps nothing.
    INSERT INTO search_index (search_index) VALUES ('delete-all');
    CREATE VIRTUAL TABLE search_texts USING fts5 (
      title, line, tags, body, kind, languages,
      content='search_entries', content_rowid='entry',
      tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    );
    INSERT INTO search_texts (search_texts, rank) VALUES ('secure-delete', 1);
    -- Merging in the middle of an edit makes it wait; it is done when nothing happens.
    INSERT INTO search_texts (search_texts, rank) VALUES ('automerge', 0);
    INSERT INTO search_texts (search_texts, rank) VALUES ('crisismerge', 200);

    -- Their stems may be others now; each is learnt again with its entry.
    DELETE FROM search_words;

    -- Entries that cannot be found yet.
    CREATE TABLE search_waiting (entry INTEGER PRIMARY KEY) STRICT;
    INSERT INTO search_waiting SELECT entry FROM search_entries;
  `)
}
