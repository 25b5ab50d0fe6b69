import * as Y from 'yjs'
import { listLeaving } from '../../documents/outbox.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import { findChain, listChains } from './chain-table.ts'
import { type SealedEdit, sealEdit } from './edit.ts'
import { listInbox } from './inbox.ts'
import { findKey, findOrMakeKey } from './key-table.ts'
import { ownProblem } from './own-chain.ts'
import { type PackContent, type PackHeader, packKind } from './pack.ts'
import { dropUnfinishedPacks, keepPack } from './pack-table.ts'
import { ownPacks } from './packs.ts'
import { inPieces, MOST_WITHDRAWALS } from './pieces.ts'
import { measureSegments } from './segment-table.ts'
import { isStanding } from './standing.ts'
import type { SyncBase } from './sync-base.ts'
import type { Work } from './turn.ts'
import { listWithdrawn } from './withdrawals.ts'
import { epochToWriteWith } from './write-down.ts'
import { writersOf } from './writers.ts'

/** A pack is written when more than this was written since the last one. */
const PACK_AFTER = { segments: 500, bytes: 20 * 1024 * 1024 }

/**
 * Writes a pack of all that is shared here, when it is time. It is kept, like segments are, before it is offered; until
 * all its parts are kept it is none, and what is left of one after a crash goes.
 */
export function* packWhenDue(base: SyncBase): Work<void> {
  const { store, team } = base
  if (!store.read((db) => isDue(db, base))) return
  store.write((db) => dropUnfinishedPacks(db, team.log.team, team.device.id))
  // Whatever is written from here on may be in the pack as well, and what was written until here must be.
  const reach = store.read((db) => reachNow(db, base))
  const parts = partsOf(reach, yield* sealAll(base))
  for (const [part, content] of parts.entries()) {
    keepPart(base, reach, { part, parts: parts.length, content })
    yield
  }
}

interface PackReach {
  readonly number: number
  readonly covers: number
  readonly vector: PackContent['vector']
  readonly withdrawals: PackContent['withdrawals']
}

function reachNow(db: ReadableDb, base: SyncBase): PackReach {
  const { log, device } = base.team
  return {
    number: (ownPacks(db, base)[0]?.number ?? 0) + 1,
    covers: findChain(db, log.team, device.id).applied,
    vector: vectorNow(db, log.team),
    withdrawals: listWithdrawn(db, log.team),
  }
}

/**
 * Every document as it is, and of devices that were removed the edits that no document could take yet: whoever goes on
 * from here gets them nowhere else. Those of a device in the team come by its own chain, and its removal may cut them off.
 */
function* sealAll(base: SyncBase): Work<SealedEdit[]> {
  const { store, team, space } = base
  const removed = [...writersOf(team.log)].flatMap(([device, { end }]) => (end ? [device] : []))
  const sealed = store.read((db) => listInbox(db, team.log.team, removed))
  for (const id of store.read((db) => listLeaving(db, space))) {
    yield
    if (store.read((db) => isStanding(db, id, space))) sealed.push(...sealWhole(base, id))
  }
  return sealed
}

function partsOf({ vector, withdrawals }: PackReach, documents: readonly SealedEdit[]): PackContent[] {
  const pieces = inPieces(documents)
  const count = Math.max(1, pieces.length, Math.ceil(withdrawals.length / MOST_WITHDRAWALS))
  return Array.from({ length: count }, (_, part) => ({
    vector,
    documents: pieces[part] ?? [],
    withdrawals: withdrawals.slice(part * MOST_WITHDRAWALS, (part + 1) * MOST_WITHDRAWALS),
  }))
}

interface Part extends Pick<PackHeader, 'part' | 'parts'> {
  readonly content: PackContent
}

/** Under the epoch of this moment: somebody may have been removed since the part before. */
function keepPart(base: SyncBase, { number, covers }: PackReach, { part, parts, content }: Part): void {
  const { store, team, nowMs } = base
  const { log, device } = team
  if (store.read((db) => ownProblem(db, base)) !== null) return
  const { epoch, key } = epochToWriteWith(base)
  const header: PackHeader = { v: 1, team: log.team, device: device.id, epoch, pack: number, part, parts }
  const pack = packKind.write(header, content, key, device)
  store.write((db) => keepPack(db, pack, { covers, atMs: nowMs() }))
}

function isDue(db: ReadableDb, base: SyncBase): boolean {
  const { log, device } = base.team
  const from = (ownPacks(db, base)[0]?.covers ?? 0) + 1
  const { segments, bytes } = measureSegments(db, log.team, device.id, from)
  const most = base.packAfter ?? PACK_AFTER
  return segments > most.segments || bytes > most.bytes
}

function vectorNow(db: ReadableDb, team: EntryHash): [DeviceId, number, EntryHash][] {
  return listChains(db, team).flatMap(({ device, applied, appliedHash }) =>
    appliedHash ? [[device, applied, appliedHash] as [DeviceId, number, EntryHash]] : [],
  )
}

function sealWhole({ store, documents, team: { log } }: SyncBase, id: DocumentId): SealedEdit[] {
  const { kind, createdAtMs, updatedAtMs } = documents.header(id)
  const update = documents.read(id, (doc) => Y.encodeStateAsUpdate(doc))
  const key = store.read((db) => findKey(db, log.team, id)) ?? store.write((db) => findOrMakeKey(db, log.team, id))
  return sealEdit(log.team, id, key, { kind, created: createdAtMs, at: updatedAtMs, update })
}
