import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import type { TeamLog } from '../log/team-log.ts'
import { type Heads, type HeadsContent, openHeads, readHeads } from './heads.ts'

export interface KeptHeads {
  readonly number: number
  readonly hash: EntryHash
  readonly bytes: Uint8Array
}

export function findKnownHeads(db: ReadableDb, team: EntryHash, device: DeviceId): KeptHeads | undefined {
  return db.get<KeptHeads>('SELECT number, hash, bytes FROM team_heads WHERE team = ? AND device = ?', team, device)
}

/** Puts heads in the place of the earlier ones of their device. */
export function keepHeads(db: WritableDb, { header, hash, bytes }: Heads, atMs: UnixMs): void {
  db.run(
    'INSERT OR REPLACE INTO team_heads (team, device, number, hash, bytes, at_ms) VALUES (?, ?, ?, ?, ?, ?)',
    header.team,
    header.device,
    header.heads,
    hash,
    bytes,
    atMs,
  )
}

/** What the devices of the team said last, those that left aside. */
export function listHeads(db: ReadableDb, log: TeamLog): { device: DeviceId; content: HeadsContent }[] {
  return [...log.membership.devices.keys()].flatMap((device) => {
    const kept = findKnownHeads(db, log.team, device)
    const content = kept && openKeptHeads(kept, log)
    return content ? [{ device, content }] : []
  })
}

export function openKeptHeads({ bytes }: KeptHeads, log: TeamLog): HeadsContent | undefined {
  const heads = readHeads(bytes)
  const key = heads && log.keyOf(heads.header.epoch)
  return key && openHeads(heads, key)
}
