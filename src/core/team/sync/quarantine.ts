import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import type { TeamLog } from '../log/team-log.ts'
import type { Payload } from './payload.ts'
import { type Segment, segmentKind } from './segment.ts'
import type { Quarantined } from './sync.ts'

interface QuarantineRow {
  readonly segment: EntryHash
  readonly device: DeviceId
  readonly reason: Quarantined['reason']
  readonly atMs: UnixMs
  readonly bytes: Uint8Array
}

export function putInQuarantine(
  db: WritableDb,
  { header, hash, bytes }: Segment,
  reason: Quarantined['reason'],
  atMs: UnixMs,
): void {
  db.run(
    'INSERT OR IGNORE INTO team_quarantine VALUES (?, ?, ?, ?, ?, ?, ?, NULL)',
    hash,
    header.team,
    header.device,
    header.sequence,
    reason,
    bytes,
    atMs,
  )
}

/** Of one device, as long as nobody has decided: more than anybody writes unheard, and no way to fill a vault. */
const MOST_BYTES = 8 * 1024 * 1024

export function hasRoomInQuarantine(db: ReadableDb, { header, bytes }: Segment): boolean {
  const row = db.get<{ bytes: number }>(
    `SELECT coalesce(sum(length(bytes)), 0) AS bytes FROM team_quarantine
     WHERE team = ? AND device = ? AND outcome IS NULL`,
    header.team,
    header.device,
  )
  return (row?.bytes ?? 0) + bytes.byteLength <= MOST_BYTES
}

/** Whether it was kept apart before, also when somebody has decided on it since. */
export function isInQuarantine(db: ReadableDb, segment: EntryHash): boolean {
  return db.get('SELECT 1 FROM team_quarantine WHERE segment = ?', segment) !== undefined
}

/** A piece that is kept apart because its device wrote something else in that place of its chain. */
export interface Fork {
  readonly device: DeviceId
  readonly sequence: number
  readonly segment: EntryHash
}

/** Devices that wrote two things in one place of their chain, with what was kept apart of each. */
export function listForked(db: ReadableDb, team: EntryHash): ReadonlyMap<DeviceId, readonly Fork[]> {
  const rows = db.all<Fork>(
    "SELECT device, sequence, segment FROM team_quarantine WHERE team = ? AND reason = 'forked'",
    team,
  )
  return Map.groupBy(rows, ({ device }) => device)
}

/** What waits for somebody to decide, in the order of the chains. */
export function listQuarantine(db: ReadableDb, log: TeamLog): Quarantined[] {
  const rows = db.all<QuarantineRow>(
    `SELECT segment, device, reason, at_ms AS atMs, bytes FROM team_quarantine
     WHERE team = ? AND outcome IS NULL ORDER BY device, sequence, segment`,
    log.team,
  )
  return rows.map(({ bytes, ...row }) => ({ ...row, documents: documentsIn(openKept(bytes, log)) }))
}

/** What is in a piece that was kept apart; undefined when it cannot be read here, or was decided on. */
export function openQuarantined(
  db: ReadableDb,
  log: TeamLog,
  segment: EntryHash,
): { device: DeviceId; payload: Payload } | undefined {
  const row = db.get<QuarantineRow>(
    'SELECT device, bytes FROM team_quarantine WHERE segment = ? AND outcome IS NULL',
    segment,
  )
  const payload = row && openKept(row.bytes, log)
  return payload && { device: row.device, payload }
}

/** From then on only its name is kept, by which it is known when it comes again. */
export function decide(db: WritableDb, segment: EntryHash, outcome: 'kept' | 'discarded'): void {
  db.run("UPDATE team_quarantine SET outcome = ?, bytes = x'' WHERE segment = ? AND outcome IS NULL", outcome, segment)
}

export function documentsIn(payload: Payload | undefined): DocumentId[] {
  return [...new Set(payload?.edits.map(({ document }) => document))]
}

function openKept(bytes: Uint8Array, log: TeamLog): Payload | undefined {
  const segment = segmentKind.read(bytes)
  const key = segment && log.keyOf(segment.header.epoch)
  return key && segmentKind.open(segment, key)
}
