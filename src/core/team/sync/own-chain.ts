import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { EntryHash } from '../log/ids.ts'
import { findChain } from './chain-table.ts'
import type { SyncBase } from './sync-base.ts'
import type { SyncProblem } from './sync.ts'

/** Why this device must write nothing now; null when it may. */
export function ownProblem(db: ReadableDb, { team: { log, device } }: SyncBase): SyncProblem | null {
  if (!log.membership.devices.has(device.id)) return 'not-a-member'
  const noted = db.get<{ device: string | null }>('SELECT used_twice AS device FROM team_sync WHERE team = ?', log.team)
  if (noted?.device === device.id) return 'used-twice'
  // Somebody has read more of this device than it knows of: whatever it wrote now would stand in a place that is taken.
  const { applied, known } = findChain(db, log.team, device.id)
  return known > applied ? 'behind-itself' : null
}

/** Notes that this device has written two things in one place. */
export function noteUsedTwice(db: WritableDb, team: EntryHash, device: string): void {
  db.run(
    `INSERT INTO team_sync (team, device, used_twice) VALUES (?, ?, ?)
     ON CONFLICT (team) DO UPDATE SET used_twice = excluded.used_twice`,
    team,
    device,
    device,
  )
}
