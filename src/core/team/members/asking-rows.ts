import type { Place } from '#shared/contract/team.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { EntryHash, PersonId, PublicKey } from '../log/ids.ts'

/** This device's own question to be let in to a team. */
export interface AskingRow {
  readonly team: EntryHash
  /** Whose device this will be, as the invitation says. */
  readonly person: PersonId
  readonly deviceSeed: Uint8Array
  readonly myName: string
  readonly deviceName: string
  readonly place: Place
  readonly invite: PublicKey
  /** What was put in the place, to put there again for as long as nobody answers. */
  readonly parcel: Uint8Array
  readonly request: EntryHash
  readonly askedAtMs: UnixMs
  readonly expiresAtMs: UnixMs
}

export function findAsking(db: ReadableDb): AskingRow | undefined {
  const row = db.get<Omit<AskingRow, 'place'> & { place: string }>(
    `SELECT team, person, device_seed AS deviceSeed, my_name AS myName, device_name AS deviceName, place, invite, parcel,
       request, asked_at_ms AS askedAtMs, expires_at_ms AS expiresAtMs FROM team_asking`,
  )
  return row && { ...row, place: JSON.parse(row.place) as Place }
}

export function saveAsking(db: WritableDb, row: AskingRow): void {
  db.run(
    'INSERT INTO team_asking VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    row.team,
    row.person,
    row.deviceSeed,
    row.myName,
    row.deviceName,
    JSON.stringify(row.place),
    row.invite,
    row.parcel,
    row.request,
    row.askedAtMs,
    row.expiresAtMs,
  )
}

export function forgetAsking(db: WritableDb): void {
  db.run('DELETE FROM team_asking')
}
