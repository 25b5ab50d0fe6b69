import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { emptyOutboxOf } from '../../documents/outbox.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import type { KeyId } from './edit.ts'
import { dropFromInbox } from './inbox.ts'
import { destroyKey } from './key-table.ts'
import type { Withdrawal } from './payload.ts'
import { isStanding } from './standing.ts'
import type { SyncBase } from './sync-base.ts'

/** So much taken back by one device within this time is not done before somebody says that it was meant. */
const MOST_PART = 0.2
const WITHIN_MS = 60 * 60_000
/** In a team that shares little, taking back two is no sign of anything. */
const FEWEST = 3

interface WithdrawalRow {
  readonly document: DocumentId
  readonly key: KeyId
  readonly device: DeviceId
}

const columns = 'document_id AS document, key_id AS key, device'

/**
 * What was put in the bin here and is shared still: the others are to be told. A key that came after it was taken back is
 * somebody's who shared it again, and not for this device to take back because it lies in the bin here.
 */
export function findWithdrawn(db: ReadableDb, team: EntryHash, space: string): Withdrawal[] {
  return db.all<Withdrawal>(
    `SELECT document_id AS document, key_id AS key FROM team_document_keys AS kept JOIN documents ON id = document_id
     WHERE team = ? AND space = ? AND removed_at_ms > 0
       AND NOT EXISTS (SELECT 1 FROM team_withdrawals AS gone WHERE gone.team = kept.team
         AND gone.document_id = id AND outcome = 'done' AND at_ms >= removed_at_ms)
     ORDER BY document_id, key_id`,
    team,
    space,
  )
}

/** Documents that were taken back and stand here, put back or kept: they are shared anew, under another key. */
export function findPutBack(db: ReadableDb, team: EntryHash, space: string): DocumentId[] {
  const rows = db.all<{ id: DocumentId }>(
    `SELECT DISTINCT id FROM team_withdrawals AS gone JOIN documents ON id = document_id
     WHERE gone.team = ? AND space = ? AND removed_at_ms IS NULL AND outcome IN ('done', 'refused')
       AND NOT EXISTS (SELECT 1 FROM team_document_keys AS kept WHERE kept.team = gone.team AND kept.document_id = id)`,
    team,
    space,
  )
  return rows.map(({ id }) => id)
}

/** Whether others took a document back, and it lies in the bin here for no other reason. */
export function isWithdrawnByOthers(
  db: ReadableDb,
  { team: { log, device } }: SyncBase,
  document: DocumentId,
): boolean {
  const rows = db.all<{ device: DeviceId }>(
    `SELECT device FROM team_withdrawals JOIN documents ON id = document_id
     WHERE team = ? AND document_id = ? AND outcome = 'done' AND removed_at_ms > 0`,
    log.team,
    document,
  )
  return rows.length > 0 && rows.every((row) => row.device !== device.id)
}

/** Notes a withdrawal of this device. From here on the key is gone, so call it where the store erases. */
export function withdraw(db: WritableDb, team: EntryHash, device: DeviceId, gone: Withdrawal, atMs: UnixMs): void {
  noteWithdrawal(db, team, device, gone, atMs)
  finish(db, team, gone, { outcome: 'done', atMs })
  emptyOutboxOf(db, gone.document)
}

/** Notes a withdrawal that came along; what becomes of it is for `settleWithdrawals`. */
export function noteWithdrawal(
  db: WritableDb,
  team: EntryHash,
  device: DeviceId,
  { document, key }: Withdrawal,
  atMs: UnixMs,
): void {
  db.run("INSERT OR IGNORE INTO team_withdrawals VALUES (?, ?, ?, ?, ?, 'new')", team, document, key, device, atMs)
}

/** Does what was taken back, device by device, and holds what is too much at once and nobody has shared again. */
export function settleWithdrawals(base: SyncBase): void {
  const team = base.team.log.team
  const fresh = base.store.read((db) =>
    db.all<WithdrawalRow>(`SELECT ${columns} FROM team_withdrawals WHERE team = ? AND outcome = 'new'`, team),
  )
  for (const [device, gone] of Map.groupBy(fresh, (row) => row.device)) {
    if (base.store.read((db) => isTooMuch(db, base, device))) {
      base.store.write((db) => gone.forEach((row) => setOutcome(db, team, row, 'held')))
    } else carryOut(base, gone)
  }
  const sharedAgain = base.store.read((db) =>
    listHeld(db, team).filter(({ document }) => hasOtherKey(db, team, document)),
  )
  carryOut(base, sharedAgain)
}

/** All that was taken back and carried out here. */
export function listWithdrawn(db: ReadableDb, team: EntryHash): Withdrawal[] {
  return db.all<Withdrawal>(
    `SELECT document_id AS document, key_id AS key FROM team_withdrawals
     WHERE team = ? AND outcome = 'done' ORDER BY document_id, key_id`,
    team,
  )
}

export function listHeld(db: ReadableDb, team: EntryHash): WithdrawalRow[] {
  return db.all<WithdrawalRow>(
    `SELECT ${columns} FROM team_withdrawals WHERE team = ? AND outcome = 'held' ORDER BY device, document_id`,
    team,
  )
}

/**
 * @param answer `keep` has the documents shared again by this device, under other keys, when it writes next: for
 * everybody but whoever took them back, with whom they stay in the bin
 */
export function answerHeld(base: SyncBase, device: DeviceId, answer: 'remove' | 'keep'): void {
  const team = base.team.log.team
  const held = base.store.read((db) => listHeld(db, team)).filter((row) => row.device === device)
  if (answer === 'remove') return carryOut(base, held)
  if (held.length === 0) return
  const decided = { outcome: 'refused', atMs: base.nowMs() } as const
  base.store.erase((db) => held.forEach((row) => finish(db, team, row, decided)))
}

function carryOut({ store, documents, space, nowMs, team: { log } }: SyncBase, gone: readonly WithdrawalRow[]): void {
  if (gone.length === 0) return
  // What somebody has shared again since stands under its other key.
  const going = store.read((db) =>
    gone.filter(({ document }) => isStanding(db, document, space) && !hasOtherKey(db, log.team, document)),
  )
  documents.remove(...new Set(going.map(({ document }) => document)))
  store.erase((db) => gone.forEach((row) => finish(db, log.team, row, { outcome: 'done', atMs: nowMs() })))
}

interface Decided {
  readonly outcome: 'done' | 'refused'
  readonly atMs: UnixMs
}

/** Either way its key goes: the others have destroyed it, or will, and nothing more must be sealed with it. */
function finish(db: WritableDb, team: EntryHash, gone: Withdrawal, { outcome, atMs }: Decided): void {
  setOutcome(db, team, gone, outcome)
  db.run(
    'UPDATE team_withdrawals SET at_ms = ? WHERE team = ? AND document_id = ? AND key_id = ?',
    atMs,
    team,
    gone.document,
    gone.key,
  )
  destroyKey(db, team, gone.document, gone.key)
  dropFromInbox(db, team, gone.document, gone.key)
}

function setOutcome(db: WritableDb, team: EntryHash, { document, key }: Withdrawal, outcome: string): void {
  db.run(
    'UPDATE team_withdrawals SET outcome = ? WHERE team = ? AND document_id = ? AND key_id = ?',
    outcome,
    team,
    document,
    key,
  )
}

function hasOtherKey(db: ReadableDb, team: EntryHash, document: DocumentId): boolean {
  const sql = `SELECT 1 FROM team_document_keys AS kept WHERE team = ? AND document_id = ? AND NOT EXISTS (
    SELECT 1 FROM team_withdrawals AS gone
    WHERE gone.team = kept.team AND gone.document_id = kept.document_id AND gone.key_id = kept.key_id)`
  return db.get(sql, team, document) !== undefined
}

function isTooMuch(db: ReadableDb, { team: { log }, space, nowMs }: SyncBase, device: DeviceId): boolean {
  const standing = count(db, 'SELECT count(*) AS n FROM documents WHERE space = ? AND removed_at_ms IS NULL', space)
  const lately = `FROM team_withdrawals JOIN documents ON id = document_id
    WHERE team = ? AND device = ? AND at_ms > ? AND space = ?`
  const since = nowMs() - WITHIN_MS
  const all = `SELECT count(DISTINCT document_id) AS n ${lately} AND outcome <> 'refused'`
  const asked = count(db, all, log.team, device, since, space)
  const done = count(db, `${all} AND outcome = 'done'`, log.team, device, since, space)
  return asked >= FEWEST && asked > MOST_PART * (standing + done)
}

function count(db: ReadableDb, sql: string, ...values: (string | number)[]): number {
  return db.get<{ n: number }>(sql, ...values)?.n ?? 0
}
