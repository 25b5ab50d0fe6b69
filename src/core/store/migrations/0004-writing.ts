import type { WritableDb } from '../store.ts'

/** Tags, links between documents, moments that history keeps, and what the list of dilemmas shows. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE document_tags (
      document_id TEXT NOT NULL,
      tag TEXT NOT NULL,
      PRIMARY KEY (document_id, tag)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX document_tags_by_tag ON document_tags (tag);

    -- The title is the one in the text, so that a link whose document was renamed since can be found.
    CREATE TABLE document_links (
      from_id TEXT NOT NULL,
      to_id TEXT NOT NULL,
      title TEXT NOT NULL,
      PRIMARY KEY (from_id, to_id, title)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX document_links_by_target ON document_links (to_id);

    -- Not a projection: edits after which history keeps what the document said, however it is compacted.
    CREATE TABLE document_milestones (
      sequence INTEGER PRIMARY KEY,
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX document_milestones_by_document ON document_milestones (document_id);

    ALTER TABLE dilemmas ADD COLUMN principles TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE dilemmas ADD COLUMN shares TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE dilemmas ADD COLUMN qualities TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE dilemmas ADD COLUMN closed_early INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE dilemmas ADD COLUMN came_back INTEGER NOT NULL DEFAULT 0;

    -- What is there already is projected anew, into the new tables as well.
    UPDATE documents SET projected_update = 0;
  `)
}
