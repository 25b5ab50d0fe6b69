import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import { type Pack, packKind } from './pack.ts'

/** A pack, without its bytes. */
export interface KeptPack {
  readonly device: DeviceId
  readonly number: number
  readonly covers: number
  readonly atMs: UnixMs
  /** The names of its parts, in order. */
  readonly parts: readonly EntryHash[]
  readonly isWhole: boolean
}

interface PackRow {
  readonly hash: EntryHash
  readonly device: DeviceId
  readonly number: number
  readonly parts: number
  readonly covers: number
  readonly atMs: UnixMs
}

export function isPackKept(db: ReadableDb, hash: EntryHash): boolean {
  return db.get('SELECT 1 FROM team_packs WHERE hash = ?', hash) !== undefined
}

export function keepPack(
  db: WritableDb,
  { header, hash, bytes }: Pack,
  { covers, atMs }: { covers: number; atMs: UnixMs },
): void {
  db.run(
    'INSERT OR IGNORE INTO team_packs (hash, team, device, number, part, parts, covers, bytes, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    hash,
    header.team,
    header.device,
    header.pack,
    header.part,
    header.parts,
    covers,
    bytes,
    atMs,
  )
}

/** The packs that are kept, of each device the newest first. */
export function listPacks(db: ReadableDb, team: EntryHash): KeptPack[] {
  const rows = db.all<PackRow>(
    `SELECT hash, device, number, parts, covers, at_ms AS atMs FROM team_packs
     WHERE team = ? ORDER BY device, number DESC, part`,
    team,
  )
  return [...Map.groupBy(rows, ({ device, number }) => `${device} ${number}`).values()].flatMap((parts) => {
    const [first] = parts
    if (!first) return []
    const { device, number, covers, atMs } = first
    const hashes = parts.map(({ hash }) => hash)
    return [{ device, number, covers, atMs, parts: hashes, isWhole: parts.length === first.parts }]
  })
}

export function findPackPart(db: ReadableDb, hash: EntryHash): Pack | undefined {
  const row = db.get<{ bytes: Uint8Array }>('SELECT bytes FROM team_packs WHERE hash = ?', hash)
  return row && packKind.read(row.bytes)
}

export function dropPack(
  db: WritableDb,
  team: EntryHash,
  { device, number }: Pick<KeptPack, 'device' | 'number'>,
): void {
  db.run('DELETE FROM team_packs WHERE team = ? AND device = ? AND number = ?', team, device, number)
}

/** What a crash left of a pack that this device was writing: it was offered to nobody. */
export function dropUnfinishedPacks(db: WritableDb, team: EntryHash, device: DeviceId): void {
  for (const pack of listPacks(db, team)) if (pack.device === device && !pack.isWhole) dropPack(db, team, pack)
}
