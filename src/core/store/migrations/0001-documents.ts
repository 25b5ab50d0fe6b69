import type { WritableDb } from '../store.ts'

/** Documents as logs of Yjs updates, and the outbox of what is still to be shared. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE vault_facts (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE documents (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      space TEXT NOT NULL,
      title TEXT NOT NULL,
      created_at_ms INTEGER NOT NULL,
      updated_at_ms INTEGER NOT NULL,
      removed_at_ms INTEGER,
      last_update INTEGER NOT NULL,
      projected_update INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX documents_by_change ON documents (removed_at_ms, updated_at_ms DESC);
    CREATE INDEX documents_to_project ON documents (id) WHERE projected_update < last_update;

    CREATE TABLE document_updates (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      bytes BLOB NOT NULL,
      at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX document_updates_by_document ON document_updates (document_id, sequence);

    CREATE TABLE document_states (
      document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
      through_sequence INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE outbox (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      bytes BLOB NOT NULL,
      at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX outbox_by_document ON outbox (document_id, sequence);
  `)
}
