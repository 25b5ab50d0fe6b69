import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId } from '../log/ids.ts'
import { keyIdOf } from './edit.ts'
import { headsKind } from './heads.ts'
import { findKnownHeads } from './heads-table.ts'
import { listWaitedKeys } from './inbox.ts'
import { type ListedKey, newInKeyList, NO_KEYS } from './key-list.ts'
import { keepKey } from './key-table.ts'
import type { SyncBase } from './sync-base.ts'
import { writersOf } from './writers.ts'

/**
 * What a removed device wrote before is sealed with keys that perhaps its heads alone have. Those that something waits for
 * are taken; all others would be a way to fill every vault, and to crowd out of all heads the keys that are needed.
 */
export function keepKeysOfRemoved(db: WritableDb, { team: { log } }: SyncBase): void {
  const waited = new Set(listWaitedKeys(db, log.team))
  if (waited.size === 0) return
  for (const [device, { end }] of writersOf(log)) {
    if (!end) continue
    for (const { document, key } of keysOf(db, log, device))
      if (waited.has(`${document} ${keyIdOf(document, key)}`)) keepKey(db, log.team, document, key)
  }
}

function keysOf(db: ReadableDb, log: SyncBase['team']['log'], device: DeviceId): ListedKey[] {
  const kept = findKnownHeads(db, log.team, device)
  const heads = kept && headsKind.read(kept.bytes)
  const key = heads && log.keyOf(heads.header.epoch)
  const content = key && headsKind.open(heads, key)
  return content ? newInKeyList(content.keys, NO_KEYS) : []
}
