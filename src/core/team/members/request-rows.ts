import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { EntryHash, PublicKey } from '../log/ids.ts'

/** So often the digits can be typed. */
export const MOST_TRIES = 3

/** Somebody who asks to be let in by an invitation of this device. */
export interface RequestRow {
  readonly request: EntryHash
  readonly invite: PublicKey
  readonly bytes: Uint8Array
  readonly name: string
  readonly deviceName: string
  readonly cameAtMs: UnixMs
  readonly wrongTries: number
}

const columns = `
  request, invite, bytes, name, device_name AS deviceName, came_at_ms AS cameAtMs, wrong_tries AS wrongTries`

export function listRequests(db: ReadableDb, invite: PublicKey): RequestRow[] {
  return db.all<RequestRow>(`SELECT ${columns} FROM team_requests WHERE invite = ? ORDER BY came_at_ms, rowid`, invite)
}

export function findRequest(db: ReadableDb, request: EntryHash): RequestRow | undefined {
  return db.get<RequestRow>(`SELECT ${columns} FROM team_requests WHERE request = ?`, request)
}

export function saveRequest(db: WritableDb, row: Omit<RequestRow, 'wrongTries'>): void {
  db.run(
    `INSERT INTO team_requests (request, invite, bytes, name, device_name, came_at_ms) VALUES (?, ?, ?, ?, ?, ?)`,
    row.request,
    row.invite,
    row.bytes,
    row.name,
    row.deviceName,
    row.cameAtMs,
  )
}

export function countWrongTry(db: WritableDb, request: EntryHash): void {
  db.run('UPDATE team_requests SET wrong_tries = wrong_tries + 1 WHERE request = ?', request)
}
