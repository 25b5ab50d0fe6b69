import type { WritableDb } from '../store.ts'

/** How far a device read the streams of a relay, so that it goes on there after a start. */
export function up(db: WritableDb): void {
  db.exec(`
    CREATE TABLE team_relay_places (
      stream TEXT PRIMARY KEY,
      -- Another device, or this one come in anew, reads from the start.
      device TEXT NOT NULL,
      -- When the stream was made, as the relay says it.
      made TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      -- Hash of the message there: of a relay that was put back it is another.
      mark TEXT NOT NULL,
      -- Sequences before it that nothing could be made of yet, as a JSON list.
      waiting TEXT NOT NULL
    ) STRICT;
  `)
}
