import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import { type Segment, segmentKind } from './segment.ts'

/** A segment that is kept here, without its bytes. */
export interface KeptSegment {
  readonly sequence: number
  readonly hash: EntryHash
  /** Whether it lies in the place, as far as was seen last. */
  readonly isOffered: boolean
}

export function keepSegment(db: WritableDb, { header, hash, bytes }: Segment, atMs: UnixMs, isOffered: boolean): void {
  const { team, device, sequence } = header
  db.run(
    'INSERT INTO team_segments (team, device, sequence, hash, bytes, at_ms, is_offered) VALUES (?, ?, ?, ?, ?, ?, ?)',
    team,
    device,
    sequence,
    hash,
    bytes,
    atMs,
    isOffered ? 1 : 0,
  )
}

export function dropSegment(db: WritableDb, team: EntryHash, device: DeviceId, sequence: number): void {
  db.run('DELETE FROM team_segments WHERE team = ? AND device = ? AND sequence = ?', team, device, sequence)
}

/** Drops what its device no longer passes on and what was read here. */
export function dropSegmentsBefore(db: WritableDb, team: EntryHash, device: DeviceId, sequence: number): void {
  db.run('DELETE FROM team_segments WHERE team = ? AND device = ? AND sequence < ?', team, device, sequence)
}

export function hashOfSegment(
  db: ReadableDb,
  team: EntryHash,
  device: DeviceId,
  sequence: number,
): EntryHash | undefined {
  return db.get<{ hash: EntryHash }>(
    'SELECT hash FROM team_segments WHERE team = ? AND device = ? AND sequence = ?',
    team,
    device,
    sequence,
  )?.hash
}

export function findSegment(db: ReadableDb, team: EntryHash, device: DeviceId, sequence: number): Segment | undefined {
  const row = db.get<{ bytes: Uint8Array }>(
    'SELECT bytes FROM team_segments WHERE team = ? AND device = ? AND sequence = ?',
    team,
    device,
    sequence,
  )
  return row && segmentKind.read(row.bytes)
}

/** The segments of a device from one place in its chain on, in order. */
export function listSegments(
  db: ReadableDb,
  team: EntryHash,
  device: DeviceId,
  { from, limit }: { from: number; limit: number },
): Segment[] {
  const rows = db.all<{ bytes: Uint8Array }>(
    'SELECT bytes FROM team_segments WHERE team = ? AND device = ? AND sequence >= ? ORDER BY sequence LIMIT ?',
    team,
    device,
    from,
    limit,
  )
  return rows.flatMap(({ bytes }) => segmentKind.read(bytes) ?? [])
}

/** The names of the segments of a device from one place in its chain on, in order. */
export function nameSegments(db: ReadableDb, team: EntryHash, device: DeviceId, from: number): KeptSegment[] {
  const rows = db.all<{ sequence: number; hash: EntryHash; isOffered: number }>(
    `SELECT sequence, hash, is_offered AS isOffered FROM team_segments
     WHERE team = ? AND device = ? AND sequence >= ? ORDER BY sequence`,
    team,
    device,
    from,
  )
  return rows.map((row) => ({ ...row, isOffered: row.isOffered === 1 }))
}

/** How many segments of a device are kept from one place in its chain on, and how much that is. */
export function measureSegments(
  db: ReadableDb,
  team: EntryHash,
  device: DeviceId,
  from: number,
): { segments: number; bytes: number } {
  const row = db.get<{ segments: number; bytes: number | null }>(
    `SELECT count(*) AS segments, sum(length(bytes)) AS bytes FROM team_segments
     WHERE team = ? AND device = ? AND sequence >= ?`,
    team,
    device,
    from,
  )
  return { segments: row?.segments ?? 0, bytes: row?.bytes ?? 0 }
}

export function markOffered(
  db: WritableDb,
  team: EntryHash,
  device: DeviceId,
  { sequence, isOffered }: Pick<KeptSegment, 'sequence' | 'isOffered'>,
): void {
  db.run(
    'UPDATE team_segments SET is_offered = ? WHERE team = ? AND device = ? AND sequence = ?',
    isOffered ? 1 : 0,
    team,
    device,
    sequence,
  )
}

export function countUnoffered(db: ReadableDb, team: EntryHash, device: DeviceId): number {
  const row = db.get<{ n: number }>(
    'SELECT count(*) AS n FROM team_segments WHERE team = ? AND device = ? AND is_offered = 0',
    team,
    device,
  )
  return row?.n ?? 0
}
