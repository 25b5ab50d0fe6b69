import * as Y from 'yjs'
import { listLeaving } from '../../documents/outbox.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import { advanceChain, beginChainAt, findChain, listChains } from './chain-table.ts'
import { type SealedEdit, sealEdit } from './edit.ts'
import { listHeads } from './heads-table.ts'
import { putInInbox } from './inbox.ts'
import { findOrMakeKey } from './key-table.ts'
import { openPack, type PackContent, writePack } from './pack.ts'
import { dropPack, findPackPart, keepPack, type KeptPack, listPacks } from './pack-table.ts'
import { dropSegmentsBefore, type KeptSegment, measureSegments, nameSegments } from './segment-table.ts'
import type { SyncBase } from './sync-base.ts'
import { listWithdrawn, noteWithdrawal } from './withdrawals.ts'
import { epochToWriteWith, inPieces } from './write-down.ts'
import { writersOf } from './writers.ts'

/** A pack is written when more than this was written since the last one. */
const PACK_AFTER = { segments: 500, bytes: 20 * 1024 * 1024 }
const BYTES_IN_PART = 400 * 1024
/** How long segments stay after the pack that holds what is in them. */
const KEPT_MS = 30 * 24 * 60 * 60_000

/** Writes a pack of all that is shared here, when it is time. It is kept, like segments are, before it is offered. */
export function packWhenDue(base: SyncBase): void {
  if (!base.store.read((db) => isDue(db, base))) return
  const { epoch, key } = epochToWriteWith(base)
  const { log, device } = base.team
  base.store.write((db) => {
    const ids = listLeaving(db, base.space)
    const pieces = inPieces(
      ids.flatMap((id) => sealWhole(db, base, id)),
      BYTES_IN_PART,
    )
    const vector = vectorNow(db, log.team)
    const withdrawals = listWithdrawn(db, log.team)
    const number = (ownPacks(db, base)[0]?.number ?? 0) + 1
    const covers = findChain(db, log.team, device.id).applied
    const parts = pieces.length > 0 ? pieces : [[]]
    for (const [part, documents] of parts.entries()) {
      const header = {
        v: 1 as const,
        team: log.team,
        device: device.id,
        epoch,
        pack: number,
        part,
        parts: parts.length,
      }
      const content = { vector, documents, withdrawals: part === 0 ? withdrawals : [] }
      keepPack(db, writePack(header, content, key, device), { covers, atMs: base.nowMs() })
    }
  })
}

/** The packs of this device, the newest first. */
export function ownPacks(db: ReadableDb, { team: { log, device } }: SyncBase): KeptPack[] {
  return listPacks(db, log.team).filter((pack) => pack.device === device.id)
}

/** Segments of this device that nobody needs any more: in a pack for thirty days, and read by every device. */
export function findSpent(db: ReadableDb, base: SyncBase): KeptSegment[] {
  const { log, device } = base.team
  const pack = ownPacks(db, base).find(({ atMs }) => atMs + KEPT_MS <= base.nowMs())
  if (!pack) return []
  const heads = new Map(listHeads(db, log).map((one) => [one.device, one.content]))
  const others = [...log.membership.devices.keys()].filter((id) => id !== device.id)
  const hasRead = (id: DeviceId) =>
    heads.get(id)?.vector.some(([of, sequence]) => of === device.id && sequence >= pack.covers) ?? false
  if (!others.every(hasRead)) return []
  return nameSegments(db, log.team, device.id, 1).filter(({ sequence }) => sequence <= pack.covers)
}

/** Once they no longer lie in the place. */
export function forgetSpent(db: WritableDb, { team: { log, device } }: SyncBase, spent: readonly KeptSegment[]): void {
  const last = spent.at(-1)
  if (!last) return
  beginChainAt(db, log.team, device.id, last.sequence + 1)
  dropSegmentsBefore(db, log.team, device.id, last.sequence + 1)
}

/**
 * Loads what others packed, where a chain begins later than it was read here. A chain goes on from its own device's pack;
 * only of one that was removed is another's taken: nobody can have words of somebody else passed over.
 *
 * @returns the documents that something came for; null when no chain went on, so that there is nothing more to read
 */
export function loadPacks(db: WritableDb, base: SyncBase): readonly DocumentId[] | null {
  const { log } = base.team
  let documents: DocumentId[] | null = null
  for (const pack of listPacks(db, log.team)) {
    if (!pack.isWhole || pack.device === base.team.device.id) continue
    const contents = openParts(db, base, pack)
    const [first] = contents
    if (first && isNeeded(db, base, pack.device, first)) {
      documents = [...(documents ?? []), ...load(db, base, pack.device, contents)]
    }
    const isSpent = first?.vector.every(([device, sequence]) => sequence <= findChain(db, log.team, device).applied)
    if (isSpent) dropPack(db, log.team, pack)
  }
  return documents
}

function isNeeded(db: ReadableDb, base: SyncBase, from: DeviceId, { vector }: PackContent): boolean {
  return vector.some((reach) => goesOn(db, base, from, reach))
}

function goesOn(db: ReadableDb, base: SyncBase, from: DeviceId, [device, sequence]: PackContent['vector'][number]) {
  const { applied, begins } = findChain(db, base.team.log.team, device)
  const mayTell = from === device || writersOf(base.team.log).get(device)?.end
  return Boolean(mayTell) && begins > applied + 1 && sequence >= begins - 1
}

function load(db: WritableDb, base: SyncBase, from: DeviceId, contents: readonly PackContent[]): DocumentId[] {
  const { team } = base.team.log
  for (const { documents, withdrawals } of contents) {
    for (const edit of documents) putInInbox(db, team, null, edit)
    for (const gone of withdrawals) noteWithdrawal(db, team, from, gone, base.nowMs())
  }
  for (const reach of contents[0]?.vector ?? []) {
    const [device, sequence, hash] = reach
    if (goesOn(db, base, from, reach)) advanceChain(db, team, device, sequence, hash)
  }
  return contents.flatMap(({ documents }) => documents.map(({ document }) => document))
}

function openParts(db: ReadableDb, { team: { log } }: SyncBase, { parts }: KeptPack): PackContent[] {
  return parts.flatMap((hash) => {
    const pack = findPackPart(db, hash)
    const key = pack && log.keyOf(pack.header.epoch)
    return (key && openPack(pack, key)) ?? []
  })
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

function sealWhole(db: WritableDb, { documents, team: { log } }: SyncBase, id: DocumentId): SealedEdit[] {
  const { kind, createdAtMs, updatedAtMs } = documents.header(id)
  const update = documents.read(id, (doc) => Y.encodeStateAsUpdate(doc))
  const at: UnixMs = updatedAtMs
  return sealEdit(log.team, id, findOrMakeKey(db, log.team, id), { kind, created: createdAtMs, at, update })
}
