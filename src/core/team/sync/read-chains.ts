import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import { advanceChain, type Chain, endChain, findChain, hearOfChain } from './chain-table.ts'
import { dropEdits, putInInbox } from './inbox.ts'
import type { Payload } from './payload.ts'
import { documentsIn, putInQuarantine } from './quarantine.ts'
import { type Segment, segmentKind } from './segment.ts'
import { dropSegment, listSegments } from './segment-table.ts'
import { shareWhole } from './share-whole.ts'
import type { SyncBase } from './sync-base.ts'
import { isPastEnd } from './take-arrivals.ts'
import type { Turn } from './turn.ts'
import { noteWithdrawal } from './withdrawals.ts'
import { type Writer, writersOf } from './writers.ts'

/** So many segments are in memory at once, before anything is done with them. */
const MOST_AT_ONCE = 16

export interface ChainsRead {
  /** How many segments came in their turn. */
  applied: number
  /** Signed and in its place, and no payload that this version can read. */
  unreadable: number
  readonly documents: Set<DocumentId>
  /** Heads of the log that writers had. */
  readonly logHeads: Set<EntryHash>
}

/**
 * Reads on in every chain, each in its own order, as far as segments, epochs and the log allow; what is in them goes to
 * the inbox. For one turn, so that nobody waits for it: call again until none is applied.
 */
export function readChains(db: WritableDb, base: SyncBase, turn: Turn): ChainsRead {
  const read: ChainsRead = { applied: 0, unreadable: 0, documents: new Set(), logHeads: new Set() }
  for (const [device, writer] of writersOf(base.team.log)) {
    if (read.applied > 0 && turn.isOver) break
    readChain(db, base, { device, writer, read, turn })
  }
  return read
}

interface Reading {
  readonly device: DeviceId
  readonly writer: Writer
  readonly read: ChainsRead
  readonly turn: Turn
}

function readChain(db: WritableDb, base: SyncBase, reading: Reading): void {
  const { device, writer, turn } = reading
  const { team } = base.team.log
  let chain = findChain(db, team, device)
  if (writer.end && chain.applied > writer.end.sequence && !chain.isEnded) passOnPastEnd(db, base, chain, writer.end)
  for (const segment of segmentsFrom(db, team, device, chain.applied + 1)) {
    const { sequence, epoch } = segment.header
    if (sequence !== chain.applied + 1 && !isPastEnd(writer, sequence)) return
    const reason = reasonToKeepApart(segment, chain, writer)
    if (reason) {
      putInQuarantine(db, segment, reason, base.nowMs())
      dropSegment(db, team, device, sequence)
      if (reason === 'forked') return
      continue
    }
    const key = base.team.log.keyOf(epoch)
    if (!key) return // its epoch is still to come
    readPiece(db, base, reading, segmentKind.open(segment, key))
    advanceChain(db, team, device, sequence, segment.hash)
    chain = { ...chain, applied: sequence, appliedHash: segment.hash }
    if (turn.isOver) return
  }
}

function* segmentsFrom(db: ReadableDb, team: EntryHash, device: DeviceId, first: number): Iterable<Segment> {
  for (let from = first; ;) {
    const segments = listSegments(db, team, device, { from, limit: MOST_AT_ONCE })
    yield* segments
    const last = segments.at(-1)
    if (!last) return
    from = last.header.sequence + 1
  }
}

function reasonToKeepApart({ header, hash }: Segment, chain: Chain, writer: Writer): 'forked' | 'after-removal' | null {
  if (isPastEnd(writer, header.sequence)) return 'after-removal'
  if (header.previous !== chain.appliedHash) return 'forked'
  // Whoever removed the device has seen another piece in this place.
  return writer.end?.sequence === header.sequence && writer.end.segment !== hash ? 'forked' : null
}

function readPiece(db: WritableDb, base: SyncBase, { device, read }: Reading, payload: Payload | undefined): void {
  const { team } = base.team.log
  read.applied += 1
  if (!payload) {
    read.unreadable += 1
    return
  }
  for (const [of, sequence] of payload.witness) hearOfChain(db, team, of, sequence)
  for (const hash of payload.log) read.logHeads.add(hash)
  for (const edit of payload.edits) putInInbox(db, team, device, edit, device)
  for (const document of documentsIn(payload)) read.documents.add(document)
  for (const gone of payload.withdrawals) noteWithdrawal(db, team, device, gone, base.nowMs())
}

/**
 * A removal is heard of after more was read than it leaves to its device. That cannot be taken back out of documents on
 * which others have built; so it is passed on from here as they stand, and all come to the same. What waits still and is
 * in no document yet goes: it would come in later, and here alone.
 */
function passOnPastEnd(
  db: WritableDb,
  base: SyncBase,
  { device, applied }: Chain,
  end: { readonly sequence: number },
): void {
  const { log } = base.team
  const past = listSegments(db, log.team, device, { from: end.sequence + 1, limit: applied - end.sequence })
  const payloads = past.flatMap((segment) => {
    const key = log.keyOf(segment.header.epoch)
    return (key && segmentKind.open(segment, key)) ?? []
  })
  for (const { edits } of payloads) dropEdits(db, log.team, device, edits)
  shareWhole(db, base, new Set(payloads.flatMap(documentsIn)))
  endChain(db, log.team, device)
}
