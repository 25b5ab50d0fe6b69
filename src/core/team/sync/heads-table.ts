import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import type { TeamLog } from '../log/team-log.ts'
import { type Heads, type HeadsContent, headsKind } from './heads.ts'

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

/** What heads say, but for the keys: those were kept when they came. */
export type Told = Omit<HeadsContent, 'keys'>

/** What the heads that count now say: each is large, and asked for at every look. */
const opened = new WeakMap<TeamLog, ReadonlyMap<EntryHash, Told>>()

/** What the devices of the team said last, those that left aside. */
export function listHeads(db: ReadableDb, log: TeamLog): { device: DeviceId; content: Told }[] {
  const known = opened.get(log)
  const now = new Map<EntryHash, Told>()
  const heads = [...log.membership.devices.keys()].flatMap((device) => {
    const hash = findHashOfHeads(db, log.team, device)
    const content = hash && (known?.get(hash) ?? openKeptHeads(db, log, device))
    if (!content) return []
    now.set(hash, content)
    return [{ device, content }]
  })
  opened.set(log, now)
  return heads
}

function openKeptHeads(db: ReadableDb, log: TeamLog, device: DeviceId): Told | undefined {
  const kept = findKnownHeads(db, log.team, device)
  const heads = kept && headsKind.read(kept.bytes)
  const key = heads && log.keyOf(heads.header.epoch)
  const content = key && headsKind.open(heads, key)
  if (!content) return undefined
  const { keys: _keys, ...told } = content
  return told
}

function findHashOfHeads(db: ReadableDb, team: EntryHash, device: DeviceId): EntryHash | undefined {
  return db.get<Pick<KeptHeads, 'hash'>>('SELECT hash FROM team_heads WHERE team = ? AND device = ?', team, device)
    ?.hash
}
