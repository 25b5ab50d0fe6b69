import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'

/** How far the chain of one device was read here, and how far it goes by all that was heard. */
export interface Chain {
  readonly device: DeviceId
  readonly applied: number
  readonly appliedHash: EntryHash | null
  readonly known: number
  readonly begins: number
  readonly isEnded: boolean
}

type ChainRow = Omit<Chain, 'isEnded'> & { readonly isEnded: number }

const columns = 'device, applied, applied_hash AS appliedHash, known, begins, is_ended AS isEnded'

export function findChain(db: ReadableDb, team: EntryHash, device: DeviceId): Chain {
  const row = db.get<ChainRow>(`SELECT ${columns} FROM team_chains WHERE team = ? AND device = ?`, team, device)
  const nothing: Chain = { device, applied: 0, appliedHash: null, known: 0, begins: 1, isEnded: false }
  return row ? { ...row, isEnded: row.isEnded === 1 } : nothing
}

/** All chains that anything was heard of, by device. */
export function listChains(db: ReadableDb, team: EntryHash): Chain[] {
  const rows = db.all<ChainRow>(`SELECT ${columns} FROM team_chains WHERE team = ? ORDER BY device`, team)
  return rows.map((row) => ({ ...row, isEnded: row.isEnded === 1 }))
}

/** Notes that a chain was read up to a segment. */
export function advanceChain(
  db: WritableDb,
  team: EntryHash,
  device: DeviceId,
  applied: number,
  hash: EntryHash,
): void {
  db.run(
    `INSERT INTO team_chains (team, device, applied, applied_hash, known) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (team, device) DO UPDATE SET
       applied = excluded.applied, applied_hash = excluded.applied_hash, known = max(known, excluded.known)`,
    team,
    device,
    applied,
    hash,
    applied,
  )
}

/** Notes that somebody says a chain goes this far. */
export function hearOfChain(db: WritableDb, team: EntryHash, device: DeviceId, known: number): void {
  db.run(
    `INSERT INTO team_chains (team, device, known) VALUES (?, ?, ?)
     ON CONFLICT (team, device) DO UPDATE SET known = max(known, excluded.known)`,
    team,
    device,
    known,
  )
}

/** Notes from where a device still passes its own chain on, by its own word. */
export function beginChainAt(db: WritableDb, team: EntryHash, device: DeviceId, begins: number): void {
  db.run(
    `INSERT INTO team_chains (team, device, begins) VALUES (?, ?, ?)
     ON CONFLICT (team, device) DO UPDATE SET begins = max(begins, excluded.begins)`,
    team,
    device,
    begins,
  )
}

export function endChain(db: WritableDb, team: EntryHash, device: DeviceId): void {
  db.run('UPDATE team_chains SET is_ended = 1 WHERE team = ? AND device = ?', team, device)
}
