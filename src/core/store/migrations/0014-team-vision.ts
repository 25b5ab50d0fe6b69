import type { WritableDb } from '../store.ts'

/** A team's principle changes by drafts that are adopted on a day; what was held against an original counts for its copy. */
export function up(db: WritableDb): void {
  db.exec(`
    -- The principle that this is a draft for; what has it stands in no list of its own.
    ALTER TABLE principles ADD COLUMN changes TEXT;
    ALTER TABLE principles ADD COLUMN author TEXT;

    -- How a principle read since it was first written, once it changed.
    CREATE TABLE principle_readings (
      principle_id TEXT NOT NULL,
      -- The draft that was adopted; of the first reading the principle itself.
      draft_id TEXT NOT NULL,
      title TEXT NOT NULL,
      paragraph TEXT NOT NULL,
      asks TEXT NOT NULL,
      asks_not TEXT NOT NULL,
      adopted_on TEXT,
      at_ms INTEGER NOT NULL,
      PRIMARY KEY (principle_id, draft_id)
    ) STRICT, WITHOUT ROWID;

    -- The principle that was held, where \`principle_id\` is that of its copy in the team space.
    ALTER TABLE vision_stances ADD COLUMN held_id TEXT NOT NULL DEFAULT '';
    UPDATE vision_stances SET held_id = principle_id;
    CREATE INDEX vision_stances_by_held ON vision_stances (held_id);
  `)
}
