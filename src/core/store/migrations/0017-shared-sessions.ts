import type { WritableDb } from '../store.ts'

/**
 * A session that was shared is a report of one: it has a table of its own, so that no list of sessions, no turn to
 * facilitate and no intention ever counts it as a session of this vault. A projection, made anew by `documents.rebuild`.
 */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE shared_sessions (
      document_id TEXT PRIMARY KEY,
      -- Empty for a method that is not known here.
      method_id TEXT NOT NULL,
      method_name TEXT NOT NULL,
      -- Noon of the day on which it was held, where this machine stands.
      held_at_ms INTEGER NOT NULL,
      minutes INTEGER NOT NULL,
      line TEXT NOT NULL,
      -- The shared copies of its dilemmas, as a JSON list.
      dilemma_ids TEXT NOT NULL,
      author TEXT
    ) STRICT;
  `)
}
