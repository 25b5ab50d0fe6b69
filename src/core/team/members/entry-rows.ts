import type { ReadableDb, WritableDb } from '../../store/store.ts'
import { type Entry, readEntry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'

export function saveEntries(db: WritableDb, team: EntryHash, entries: readonly Entry[]): void {
  for (const { hash, bytes } of entries)
    db.run('INSERT INTO team_entries VALUES (?, ?, ?) ON CONFLICT DO NOTHING', hash, team, bytes)
}

export function loadEntries(db: ReadableDb, team: EntryHash): Entry[] {
  return db
    .all<{ bytes: Uint8Array }>('SELECT bytes FROM team_entries WHERE team = ?', team)
    .map(({ bytes }) => readEntry(Uint8Array.from(bytes)))
    .filter((entry) => entry !== undefined)
}
