import type { WritableDb } from '../../store/store.ts'
import { beginChainAt, findChain, hearOfChain } from './chain-table.ts'
import { type Heads, headsKind } from './heads.ts'
import { findKnownHeads, keepHeads } from './heads-table.ts'
import { keepKeys } from './key-table.ts'
import { noteUsedTwice } from './own-chain.ts'
import { type Pack, packKind } from './pack.ts'
import { isPackKept, keepPack } from './pack-table.ts'
import { hasRoomInQuarantine, isInQuarantine, putInQuarantine } from './quarantine.ts'
import { type Segment, segmentKind } from './segment.ts'
import { dropSegmentsBefore, hashOfSegment, keepSegment } from './segment-table.ts'
import type { SyncBase } from './sync-base.ts'
import { type Writer, writersOf } from './writers.ts'

/** `refused`: nothing can be made of it, or not yet; what is kept apart counts as taken. */
export type Taken = 'new' | 'known' | 'refused'

/** Takes a segment when a device of the team signed it for this place; it is opened when its turn in the chain comes. */
export function takeSegment(db: WritableDb, base: SyncBase, segment: Segment): Taken {
  const { header, hash } = segment
  const { log, device } = base.team
  const kept = hashOfSegment(db, log.team, header.device, header.sequence)
  if (kept === hash || isInQuarantine(db, hash)) return 'known'
  const writer = writerOf(base, header)
  if (!writer || !segmentKind.isSignedBy(segment, writer.signing)) return 'refused'
  const reason = kept ? 'forked' : isPastEnd(writer, header.sequence) ? 'after-removal' : null
  if (reason === null && header.sequence <= findChain(db, log.team, header.device).applied) return 'known'
  if (reason === 'forked' && header.device === device.id) noteUsedTwice(db, log.team, device.id)
  if (reason && !hasRoomInQuarantine(db, segment)) return 'refused'
  if (reason) putInQuarantine(db, segment, reason, base.nowMs())
  else {
    keepSegment(db, segment, base.nowMs(), true)
    hearOfChain(db, log.team, header.device, header.sequence)
  }
  return 'new'
}

/**
 * Takes the heads of a device when they are newer than those that are here. Of one that was removed only the keys count
 * that something waits for (see `keys-of-removed.ts`).
 */
export function takeHeads(db: WritableDb, base: SyncBase, heads: Heads): Taken {
  const { header } = heads
  const { team } = base.team.log
  const writer = writerOf(base, header)
  if (!writer) return 'refused'
  if (header.heads <= (findKnownHeads(db, team, header.device)?.number ?? 0)) return 'known'
  const key = base.team.log.keyOf(header.epoch)
  const content = key && headsKind.isSignedBy(heads, writer.signing) && headsKind.open(heads, key)
  if (!content) return 'refused'
  keepHeads(db, heads, base.nowMs())
  if (writer.end) return 'new'
  keepKeys(db, team, content.keys)
  for (const [device, sequence] of content.vector) hearOfChain(db, team, device, sequence)
  beginChainAt(db, team, header.device, content.begins)
  const { applied } = findChain(db, team, header.device)
  dropSegmentsBefore(db, team, header.device, Math.min(content.begins, applied + 1))
  return 'new'
}

/** Takes a part of a pack when it tells of words that are not here. */
export function takePack(db: WritableDb, base: SyncBase, pack: Pack): Taken {
  const { header } = pack
  const { log, device } = base.team
  if (header.device === device.id || isPackKept(db, pack.hash)) return 'known'
  const writer = writerOf(base, header)
  const key = log.keyOf(header.epoch)
  if (!writer || writer.end || !key || !packKind.isSignedBy(pack, writer.signing)) return 'refused'
  const content = packKind.open(pack, key)
  if (!content) return 'refused'
  const isAhead = content.vector.some(([of, sequence]) => sequence > findChain(db, log.team, of).applied)
  if (isAhead) keepPack(db, pack, { covers: 0, atMs: base.nowMs() })
  return isAhead ? 'new' : 'known'
}

function writerOf({ team }: SyncBase, header: Pick<Segment['header'], 'team' | 'device'>): Writer | undefined {
  return header.team === team.log.team ? writersOf(team.log).get(header.device) : undefined
}

export function isPastEnd({ end }: Writer, sequence: number): boolean {
  return end !== null && sequence > end.sequence
}
