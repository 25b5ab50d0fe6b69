import type { WritableDb } from '../store.ts'

/**
 * What a person decided about findings of the privacy check. Private to this vault, and not made of documents: the words
 * of a decision are the very words that must not be shared. Without a document it holds for the whole vault.
 */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE privacy_decisions (
      id TEXT PRIMARY KEY,
      document_id TEXT REFERENCES documents (id) ON DELETE CASCADE,
      label TEXT NOT NULL,
      -- As it stood in the text, and as it is compared: small letters, no accents.
      text TEXT NOT NULL,
      folded TEXT NOT NULL,
      decision TEXT NOT NULL,
      reason TEXT NOT NULL,
      decided_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX privacy_decisions_once ON privacy_decisions (coalesce(document_id, ''), label, folded);
  `)
}
