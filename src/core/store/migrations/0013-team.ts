import type { WritableDb } from '../store.ts'

/** The team log, the devices’ chains and what is still to be sent. */
export function up(db: WritableDb): void {
  membership(db)
}

/** Which team this device is in, or asks to be let in to, and what its log holds. */
function membership(db: WritableDb): void {
  db.exec(`
    -- Which teams this device is or was in: at most one has no end.
    CREATE TABLE teams (
      -- The hash of its first entry.
      team TEXT PRIMARY KEY,
      -- The space that its documents live in. No reference: the space is made when it is first needed.
      team_id TEXT NOT NULL UNIQUE,
      person TEXT NOT NULL,
      -- What this device signs and opens with follows from it; it never leaves the vault.
      device_seed BLOB NOT NULL,
      my_name TEXT NOT NULL,
      device_name TEXT NOT NULL,
      -- Where the team shares, as JSON.
      place TEXT NOT NULL,
      -- The secret of the recovery words until they are confirmed.
      recovery_secret BLOB,
      since_ms INTEGER NOT NULL,
      ended_at_ms INTEGER,
      ended_by TEXT CHECK (ended_by IN ('leaving', 'removal')),
      -- Whoever left saw that they did.
      is_put_away INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    -- Signed lines of team logs, also of the team that this device asks to be let in to.
    CREATE TABLE team_entries (
      hash TEXT PRIMARY KEY,
      team TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX team_entries_by_team ON team_entries (team);

    -- The question to be let in: at most one.
    CREATE TABLE team_asking (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      team TEXT NOT NULL,
      person TEXT NOT NULL,
      device_seed BLOB NOT NULL,
      my_name TEXT NOT NULL,
      device_name TEXT NOT NULL,
      place TEXT NOT NULL,
      invite TEXT NOT NULL,
      -- What was put in the place, to put there again for as long as nobody answers.
      parcel BLOB NOT NULL,
      request TEXT NOT NULL,
      asked_at_ms INTEGER NOT NULL,
      expires_at_ms INTEGER NOT NULL
    ) STRICT;

    -- Invitations that this device wrote, with their words.
    CREATE TABLE team_invitations (
      invite TEXT PRIMARY KEY,
      team TEXT NOT NULL,
      words TEXT NOT NULL,
      -- For whom; null for one’s own next device.
      name TEXT,
      expires_at_ms INTEGER NOT NULL
    ) STRICT;

    -- Questions that came in answer to those invitations.
    CREATE TABLE team_requests (
      request TEXT PRIMARY KEY,
      invite TEXT NOT NULL REFERENCES team_invitations (invite) ON DELETE CASCADE,
      bytes BLOB NOT NULL,
      name TEXT NOT NULL,
      device_name TEXT NOT NULL,
      came_at_ms INTEGER NOT NULL,
      wrong_tries INTEGER NOT NULL DEFAULT 0
    ) STRICT;
  `)
}
