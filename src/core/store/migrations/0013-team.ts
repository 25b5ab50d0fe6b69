import type { WritableDb } from '../store.ts'

/** The team log, the devices’ chains and what is still to be sent. */
export function up(db: WritableDb): void {
  membership(db)
  chains(db)
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

/** What the devices of a team wrote, and how far it was read. */
function chains(db: WritableDb): void {
  db.exec(`
    -- Signed pieces of every device, this one's too: what the place loses is offered again from here.
    CREATE TABLE team_segments (
      team TEXT NOT NULL,
      device TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      hash TEXT NOT NULL,
      bytes BLOB NOT NULL,
      at_ms INTEGER NOT NULL,
      -- Of this device: whether it lies in the place, as far as is known.
      is_offered INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (team, device, sequence)
    ) STRICT;
    CREATE INDEX team_segments_to_offer ON team_segments (team, device, sequence) WHERE is_offered = 0;

    -- How far each device's chain was read here, and how far anybody says that it goes.
    CREATE TABLE team_chains (
      team TEXT NOT NULL,
      device TEXT NOT NULL,
      applied INTEGER NOT NULL DEFAULT 0,
      applied_hash TEXT,
      known INTEGER NOT NULL DEFAULT 0,
      -- Its first segment that still has to be had from somewhere: what came before is in packs.
      begins INTEGER NOT NULL DEFAULT 1,
      -- What was read past the end that a removal set was passed on from here.
      is_ended INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (team, device)
    ) STRICT, WITHOUT ROWID;

    -- The last heads of each device.
    CREATE TABLE team_heads (
      team TEXT NOT NULL,
      device TEXT NOT NULL,
      number INTEGER NOT NULL,
      hash TEXT NOT NULL,
      bytes BLOB NOT NULL,
      at_ms INTEGER NOT NULL,
      PRIMARY KEY (team, device)
    ) STRICT;

    CREATE TABLE team_quarantine (
      segment TEXT PRIMARY KEY,
      team TEXT NOT NULL,
      device TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      reason TEXT NOT NULL CHECK (reason IN ('after-removal', 'forked')),
      bytes BLOB NOT NULL,
      at_ms INTEGER NOT NULL,
      outcome TEXT CHECK (outcome IN ('kept', 'discarded'))
    ) STRICT;

    -- What the words of each document are sealed with. To destroy a key is to make its words unreadable wherever they lie.
    CREATE TABLE team_document_keys (
      team TEXT NOT NULL,
      document_id TEXT NOT NULL,
      key_id TEXT NOT NULL,
      key BLOB NOT NULL,
      PRIMARY KEY (team, document_id, key_id)
    ) STRICT, WITHOUT ROWID;

    -- Documents that were taken back, with the key that went.
    CREATE TABLE team_withdrawals (
      team TEXT NOT NULL,
      document_id TEXT NOT NULL,
      key_id TEXT NOT NULL,
      device TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('new', 'held', 'done', 'refused')),
      PRIMARY KEY (team, document_id, key_id)
    ) STRICT, WITHOUT ROWID;

    -- Edits that were read and cannot be used yet: without their key, in parts, or building on what is not here.
    CREATE TABLE team_waiting_edits (
      team TEXT NOT NULL,
      document_id TEXT NOT NULL,
      key_id TEXT NOT NULL,
      nonce TEXT NOT NULL,
      part INTEGER NOT NULL,
      parts INTEGER NOT NULL,
      device TEXT NOT NULL,
      sealed BLOB NOT NULL,
      PRIMARY KEY (team, document_id, nonce, part)
    ) STRICT, WITHOUT ROWID;

    -- Packs of this device, and of others until they are whole.
    CREATE TABLE team_packs (
      hash TEXT PRIMARY KEY,
      team TEXT NOT NULL,
      device TEXT NOT NULL,
      number INTEGER NOT NULL,
      part INTEGER NOT NULL,
      parts INTEGER NOT NULL,
      -- Of this device: how far its own chain is in the pack.
      covers INTEGER NOT NULL DEFAULT 0,
      bytes BLOB NOT NULL,
      at_ms INTEGER NOT NULL
    ) STRICT;

    -- What this device offers for others.
    CREATE TABLE team_copies (
      hash TEXT PRIMARY KEY,
      team TEXT NOT NULL,
      device TEXT NOT NULL,
      sequence INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE team_sync (
      team TEXT PRIMARY KEY,
      shared_at_ms INTEGER,
      -- Under which device this vault last wrote: under another one it shares all it has anew.
      device TEXT,
      -- A device of this vault that was found to write two chains.
      used_twice TEXT
    ) STRICT;
  `)
}
