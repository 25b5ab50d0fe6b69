import type { Place } from '#shared/contract/team.ts'
import type { TeamId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { EntryHash, PersonId } from '../log/ids.ts'

/** A team that this device is or was in. */
export interface TeamRow {
  readonly team: EntryHash
  /** Names the space that its documents live in, in this vault alone. */
  readonly teamId: TeamId
  readonly person: PersonId
  readonly deviceSeed: Uint8Array
  readonly myName: string
  readonly deviceName: string
  readonly place: Place
  /** The secret of the recovery words until they are confirmed. */
  readonly recoverySecret: Uint8Array | null
  readonly sinceMs: UnixMs
}

export interface EndedTeam extends Pick<TeamRow, 'team' | 'person' | 'deviceSeed'> {
  readonly teamId: TeamId
  readonly endedAtMs: UnixMs
  readonly endedBy: 'leaving' | 'removal'
}

type StoredRow = Omit<TeamRow, 'place'> & { readonly place: string }

const columns = `
  team, team_id AS teamId, person, device_seed AS deviceSeed, my_name AS myName, device_name AS deviceName, place,
  recovery_secret AS recoverySecret, since_ms AS sinceMs`

/** The team that this device is in. */
export function findTeam(db: ReadableDb): TeamRow | undefined {
  const row = db.get<StoredRow>(`SELECT ${columns} FROM teams WHERE ended_at_ms IS NULL`)
  return row && { ...row, place: JSON.parse(row.place) as Place }
}

/** The team that this device was in last, until that was seen. */
export function findEnded(db: ReadableDb): EndedTeam | undefined {
  return db.get<EndedTeam>(
    `SELECT team, person, device_seed AS deviceSeed, team_id AS teamId, ended_at_ms AS endedAtMs, ended_by AS endedBy FROM teams
     WHERE ended_at_ms IS NOT NULL AND is_put_away = 0 ORDER BY ended_at_ms DESC LIMIT 1`,
  )
}

/** The space of a team that this vault was in before. */
export function findSpaceOf(db: ReadableDb, team: EntryHash): TeamId | undefined {
  return db.get<{ teamId: TeamId }>('SELECT team_id AS teamId FROM teams WHERE team = ?', team)?.teamId
}

/** Begins a membership, also of a team that was left before. */
export function saveTeam(db: WritableDb, row: TeamRow): void {
  db.run('DELETE FROM teams WHERE team = ?', row.team)
  db.run(
    `INSERT INTO teams (team, team_id, person, device_seed, my_name, device_name, place, recovery_secret, since_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.team,
    row.teamId,
    row.person,
    row.deviceSeed,
    row.myName,
    row.deviceName,
    JSON.stringify(row.place),
    row.recoverySecret,
    row.sinceMs,
  )
}

export function endTeam(db: WritableDb, team: EntryHash, endedBy: EndedTeam['endedBy'], nowMs: UnixMs): void {
  db.run(
    'UPDATE teams SET ended_at_ms = ?, ended_by = ?, recovery_secret = NULL WHERE team = ? AND ended_at_ms IS NULL',
    nowMs,
    endedBy,
    team,
  )
  db.run('DELETE FROM team_invitations WHERE team = ?', team)
}

export function putTeamsAway(db: WritableDb): void {
  db.run('UPDATE teams SET is_put_away = 1 WHERE ended_at_ms IS NOT NULL')
}

export function saveMyNames(db: WritableDb, team: EntryHash, names: Pick<TeamRow, 'myName' | 'deviceName'>): void {
  db.run('UPDATE teams SET my_name = ?, device_name = ? WHERE team = ?', names.myName, names.deviceName, team)
}

export function savePlace(db: WritableDb, team: EntryHash, place: Place): void {
  db.run('UPDATE teams SET place = ? WHERE team = ?', JSON.stringify(place), team)
}

export function forgetRecovery(db: WritableDb, team: EntryHash): void {
  db.run('UPDATE teams SET recovery_secret = NULL WHERE team = ?', team)
}
