import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import type { TeamLog } from '../log/team-log.ts'
import type { ParcelName } from '../transport/transport.ts'
import { listHeads } from './heads-table.ts'
import { findSegment, nameSegments } from './segment-table.ts'
import type { SyncBase } from './sync-base.ts'
import { writersOf } from './writers.ts'

const MOST_COPIES = 500

/** Something that another device asks for and this one has. */
export interface Copy extends ParcelName {
  readonly kind: 'copy'
  readonly hash: EntryHash
  /** Null for an entry of the log. */
  readonly place: { readonly device: DeviceId; readonly sequence: number } | null
}

/** What the others lack, by their own heads, and can be had from here. */
export function findCopies(db: ReadableDb, base: SyncBase): Copy[] {
  const { log, device } = base.team
  const heads = listHeads(db, log).filter((one) => one.device !== device.id)
  const ranges = heads.flatMap(({ content }) => content.wants)
  const segments = ranges.flatMap(([of, from, to]) => copiesOf(db, base, of, { from, to }))
  const lines = heads.flatMap(({ content }) => unknownTo(log, content.log)).map((hash) => copyOf(hash, null))
  return [...new Map([...lines, ...segments].map((copy) => [copy.hash, copy])).values()].slice(0, MOST_COPIES)
}

export function bytesOfCopy(
  db: ReadableDb,
  { team: { log } }: SyncBase,
  { hash, place }: Copy,
): Uint8Array | undefined {
  if (place) return findSegment(db, log.team, place.device, place.sequence)?.bytes
  return log.authentic.find((entry) => entry.hash === hash)?.bytes
}

export function noteCopy(db: WritableDb, team: EntryHash, { hash, place }: Copy): void {
  db.run(
    'INSERT OR IGNORE INTO team_copies (hash, team, device, sequence) VALUES (?, ?, ?, ?)',
    hash,
    team,
    place?.device ?? '',
    place?.sequence ?? 0,
  )
}

/** Copies that lie there still and that nobody asks for any more. */
export function findSpentCopies(db: ReadableDb, team: EntryHash, wanted: readonly Copy[]): ParcelName[] {
  const hashes = new Set<string>(wanted.map(({ hash }) => hash))
  const rows = db.all<{ hash: EntryHash }>('SELECT hash FROM team_copies WHERE team = ?', team)
  return rows.filter(({ hash }) => !hashes.has(hash)).map(({ hash }) => ({ kind: 'copy', hash }))
}

export function forgetCopy(db: WritableDb, hash: string): void {
  db.run('DELETE FROM team_copies WHERE hash = ?', hash)
}

/** The entries that somebody with these heads does not have. One file of theirs may be spoilt for good where they see it. */
function unknownTo(log: TeamLog, heads: readonly EntryHash[]): EntryHash[] {
  const known = new Set(heads)
  for (const { hash, body } of log.authentic.toReversed())
    if (known.has(hash)) for (const parent of body.parents) known.add(parent)
  return log.authentic.map(({ hash }) => hash).filter((hash) => !known.has(hash))
}

function copiesOf(
  db: ReadableDb,
  { team: { log } }: SyncBase,
  device: DeviceId,
  { from, to }: { from: number; to: number },
): Copy[] {
  const end = writersOf(log).get(device)?.end?.sequence ?? Number.POSITIVE_INFINITY
  return nameSegments(db, log.team, device, from)
    .filter(({ sequence }) => sequence <= Math.min(to, end))
    .slice(0, MOST_COPIES)
    .map(({ sequence, hash }) => copyOf(hash, { device, sequence }))
}

function copyOf(hash: EntryHash, place: Copy['place']): Copy {
  return { kind: 'copy', hash, place }
}
