import * as Y from 'yjs'
import { countOutgoing, listOutgoing, type OutgoingEdit, takeFromOutbox } from '../../documents/outbox.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { EntryHash } from '../log/ids.ts'
import { advanceChain, findChain, listChains } from './chain-table.ts'
import { type SealedEdit, sealEdit } from './edit.ts'
import { findOrMakeKey } from './key-table.ts'
import { ownProblem } from './own-chain.ts'
import type { Payload, Withdrawal } from './payload.ts'
import { inPieces, MOST_WITHDRAWALS } from './pieces.ts'
import { segmentKind } from './segment.ts'
import { keepSegment } from './segment-table.ts'
import { beginUnderDevice, sharePutBack } from './share-whole.ts'
import type { SyncBase } from './sync-base.ts'
import type { Work } from './turn.ts'
import { findWithdrawn, withdraw } from './withdrawals.ts'
import { headsOfLog } from './writers.ts'

/** At once, so that nobody waits long for it. */
const MOST_EDITS = 200

interface Epoch {
  readonly epoch: EntryHash
  readonly key: Uint8Array
}

/**
 * Makes segments of what waits in the outbox. They are in the store, and what they hold is out of the outbox, before
 * anybody sees them: after a crash the same bytes are offered again, and never others in their place.
 */
export function* writeDown(base: SyncBase): Work<void> {
  const { store, team, space } = base
  if (store.read((db) => ownProblem(db, base)) !== null) return
  yield* beginUnderDevice(base)
  yield* sharePutBack(base)
  while (store.read((db) => isAnythingWaiting(db, base))) {
    if (store.read((db) => ownProblem(db, base)) !== null) return
    const epoch = epochToWriteWith(base)
    const withdrawn = store.read((db) => findWithdrawn(db, team.log.team, space)).slice(0, MOST_WITHDRAWALS)
    const work = (db: WritableDb) => writeBatch(db, base, epoch, withdrawn)
    // With what is taken back goes its key, and nothing of that may stay in any file.
    if (withdrawn.length > 0) store.erase(work)
    else store.write(work)
    yield
  }
}

function isAnythingWaiting(db: ReadableDb, { team, space }: SyncBase): boolean {
  return countOutgoing(db, space) > 0 || findWithdrawn(db, team.log.team, space).length > 0
}

/** Makes the epoch's entry first where there is none: it is kept before anything is sealed with its key. */
export function epochToWriteWith({ team }: Pick<SyncBase, 'team'>): Epoch {
  const { epoch, key, made } = team.log.writingEpoch()
  if (made) team.keep([made])
  return { epoch, key }
}

function writeBatch(db: WritableDb, base: SyncBase, epoch: Epoch, withdrawals: readonly Withdrawal[]): void {
  const { team, space, nowMs } = base
  const outgoing = listOutgoing(db, space, MOST_EDITS)
  const edits = [...Map.groupBy(outgoing, ({ id }) => id).values()].flatMap((ofOne) => sealOutgoing(db, base, ofOne))
  for (const gone of withdrawals) withdraw(db, team.log.team, team.device.id, gone, nowMs())
  const pieces = inPieces(edits)
  const [first = [], ...others] = pieces
  writeOne(db, base, epoch, { edits: first, withdrawals })
  for (const piece of others) writeOne(db, base, epoch, { edits: piece, withdrawals: [] })
  for (const { sequence } of outgoing) takeFromOutbox(db, sequence)
}

/** The edits of one document as one. */
function sealOutgoing(db: WritableDb, { team }: SyncBase, edits: readonly OutgoingEdit[]): SealedEdit[] {
  const last = edits.at(-1)
  if (!last) return []
  const key = findOrMakeKey(db, team.log.team, last.id)
  const update = Y.mergeUpdates(edits.map(({ bytes }) => bytes))
  return sealEdit(team.log.team, last.id, key, { kind: last.kind, created: last.createdAtMs, at: last.atMs, update })
}

function writeOne(
  db: WritableDb,
  { team: { log, device }, nowMs }: SyncBase,
  { epoch, key }: Epoch,
  { edits, withdrawals }: Pick<Payload, 'edits'> & { withdrawals: readonly Withdrawal[] },
): void {
  const { applied, appliedHash } = findChain(db, log.team, device.id)
  const witness = listChains(db, log.team)
    .filter((chain) => chain.applied > 0 && chain.device !== device.id)
    .map((chain): [typeof chain.device, number] => [chain.device, chain.applied])
  const payload = { witness, log: headsOfLog(log), edits, withdrawals: [...withdrawals] }
  const place = {
    v: 1 as const,
    team: log.team,
    device: device.id,
    epoch,
    sequence: applied + 1,
    previous: appliedHash,
  }
  const segment = segmentKind.write(place, payload, key, device)
  keepSegment(db, segment, nowMs(), false)
  advanceChain(db, log.team, device.id, applied + 1, segment.hash)
}
