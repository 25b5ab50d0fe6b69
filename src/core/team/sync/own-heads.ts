import type { ReadableDb } from '../../store/store.ts'
import type { EntryHash } from '../log/ids.ts'
import { findChain, listChains } from './chain-table.ts'
import { findWants } from './gaps.ts'
import { type HeadsContent, headsKind } from './heads.ts'
import { findKnownHeads, keepHeads, type KeptHeads } from './heads-table.ts'
import { writeKeyList } from './key-list.ts'
import { listKeys } from './key-table.ts'
import type { SyncBase } from './sync-base.ts'
import { epochToWriteWith } from './write-down.ts'
import { headsOfLog } from './writers.ts'

/** What fits, with room for the rest. Beyond it documents would wait for their keys elsewhere. */
const MOST_KEYS = 9000

/** The heads of this device, written anew when they no longer say what is so, or when the epoch is another one. */
export function bringHeadsUpToDate(base: SyncBase): KeptHeads {
  const { log, device } = base.team
  const { epoch, key } = epochToWriteWith(base)
  return base.store.write((db) => {
    const content = contentNow(db, base)
    const kept = findKnownHeads(db, log.team, device.id)
    if (kept && doSay(kept, epoch, key, content)) return kept
    // By the clock, so that a vault from a backup is heard again; by one, so that a clock that is put back changes nothing.
    const number = Math.max((kept?.number ?? 0) + 1, Math.floor(base.nowMs() / 1000))
    const header = { v: 1 as const, team: log.team, device: device.id, epoch, heads: number }
    const heads = headsKind.write(header, content, key, device)
    keepHeads(db, heads, base.nowMs())
    return { number, hash: heads.hash, bytes: heads.bytes }
  })
}

function doSay({ bytes }: KeptHeads, epoch: EntryHash, key: Uint8Array, content: HeadsContent): boolean {
  const heads = headsKind.read(bytes)
  return heads?.header.epoch === epoch && headsKind.doesSay(heads, content, key)
}

function contentNow(db: ReadableDb, base: SyncBase): HeadsContent {
  const { log, device } = base.team
  return {
    vector: listChains(db, log.team)
      .filter(({ applied }) => applied > 0)
      .map((chain) => [chain.device, chain.applied]),
    log: headsOfLog(log),
    begins: findChain(db, log.team, device.id).begins,
    wants: findWants(db, base),
    keys: writeKeyList(listKeys(db, log.team).slice(0, MOST_KEYS)),
  }
}
