import type { TeamId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { WritableDb } from '../../store/store.ts'

export interface TeamSpace {
  readonly teamId: TeamId
  /** Empty until the team has given itself a name. */
  readonly name: string
}

/**
 * The space that this vault shares into, made when it is first needed. Its id is random and stands nowhere but in this
 * vault: what is in it belongs to the team that this device is in or will be in, never to one that it has left.
 */
export function teamSpace(db: WritableDb, nowMs: UnixMs, newId: () => string): TeamSpace {
  const found = db.get<TeamSpace>(
    `SELECT team_spaces.team_id AS teamId, name FROM team_spaces LEFT JOIN teams USING (team_id)
     WHERE ended_at_ms IS NULL ORDER BY teams.team IS NULL, made_at_ms, team_spaces.rowid LIMIT 1`,
  )
  if (found) return found
  const made: TeamSpace = { teamId: newId() as TeamId, name: '' }
  db.run('INSERT INTO team_spaces VALUES (?, ?, ?)', made.teamId, made.name, nowMs)
  return made
}

/**
 * The space for a team that this device comes into: what was shared before there was a team goes into it, and what is
 * known of an earlier membership of the same team stays.
 *
 * @param earlier the space of that earlier membership
 */
export function spaceForTeam(db: WritableDb, earlier: TeamId | undefined, nowMs: UnixMs, newId: () => string): TeamId {
  const { teamId } = teamSpace(db, nowMs, newId)
  if (earlier === undefined) return teamId
  db.run('UPDATE documents SET space = ? WHERE space = ?', `team:${earlier}`, `team:${teamId}`)
  db.run('DELETE FROM team_spaces WHERE team_id = ?', teamId)
  return earlier
}

export function nameSpace(db: WritableDb, teamId: TeamId, name: string): void {
  db.run('UPDATE team_spaces SET name = ? WHERE team_id = ? AND name <> ?', name, teamId, name)
}

export function spaceName(db: Pick<WritableDb, 'get'>, teamId: TeamId): string | null {
  return db.get<{ name: string }>('SELECT name FROM team_spaces WHERE team_id = ?', teamId)?.name || null
}
