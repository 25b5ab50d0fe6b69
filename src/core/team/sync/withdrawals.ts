import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { emptyOutboxOf } from '../../documents/outbox.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import type { KeyId } from './edit.ts'
import { dropFromInbox } from './inbox.ts'
import { destroyKey } from './key-table.ts'
import type { Withdrawal } from './payload.ts'
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

/** What was put in the bin here and is shared still: the others are to be told. */
export function findWithdrawn(db: ReadableDb, team: EntryHash, space: string): Withdrawal[] {
  return db.all<Withdrawal>(
    `SELECT document_id AS document, key_id AS key FROM team_document_keys JOIN documents ON id = document_id
     WHERE team = ? AND space = ? AND removed_at_ms > 0 ORDER BY document_id, key_id`,
    team,
    space,
  )
}

/** Documents that were taken back and stand here again: they are shared anew, under another key. */
export function findPutBack(db: ReadableDb, team: EntryHash, space: string): DocumentId[] {
  const rows = db.all<{ id: DocumentId }>(
    `SELECT DISTINCT id FROM team_withdrawals AS gone JOIN documents ON id = document_id
     WHERE gone.team = ? AND space = ? AND removed_at_ms IS NULL AND outcome = 'done'
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
  finish(db, team, gone)
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

/** Does what was taken back, device by device, and holds what is too much at once. */
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

/** @param answer `keep` leaves the documents here as they are; whoever took them back has taken them back for themselves */
export function answerHeld(base: SyncBase, device: DeviceId, answer: 'remove' | 'keep'): void {
  const team = base.team.log.team
  const held = base.store.read((db) => listHeld(db, team)).filter((row) => row.device === device)
  if (answer === 'remove') return carryOut(base, held)
  base.store.write((db) => held.forEach((row) => setOutcome(db, team, row, 'refused')))
}

function carryOut({ store, documents, space, team: { log } }: SyncBase, gone: readonly WithdrawalRow[]): void {
  if (gone.length === 0) return
  const standing = store.read((db) => gone.filter(({ document }) => isStanding(db, document, space)))
  documents.remove(...new Set(standing.map(({ document }) => document)))
  store.erase((db) => gone.forEach((row) => finish(db, log.team, row)))
}

function finish(db: WritableDb, team: EntryHash, gone: Withdrawal): void {
  setOutcome(db, team, gone, 'done')
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

function isStanding(db: ReadableDb, document: DocumentId, space: string): boolean {
  const sql = 'SELECT 1 FROM documents WHERE id = ? AND space = ? AND removed_at_ms IS NULL'
  return db.get(sql, document, space) !== undefined
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
