import type { TeamId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { WritableDb } from '../store/store.ts'

export interface TeamSpace {
  readonly teamId: TeamId
  /** Empty until the team has given itself a name. */
  readonly name: string
}

/**
 * The space that this vault shares into, made when it is first needed. Its id is random: nothing in a document says it, so
 * that a team can take this space over later, under this id or another.
 */
export function teamSpace(db: WritableDb, nowMs: UnixMs, newId: () => string): TeamSpace {
  const found = db.get<TeamSpace>('SELECT team_id AS teamId, name FROM team_spaces ORDER BY made_at_ms, rowid LIMIT 1')
  if (found) return found
  const made: TeamSpace = { teamId: newId() as TeamId, name: '' }
  db.run('INSERT INTO team_spaces VALUES (?, ?, ?)', made.teamId, made.name, nowMs)
  return made
}
