import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import { advanceChain, beginChainAt, findChain } from './chain-table.ts'
import { listHeads } from './heads-table.ts'
import { putInInbox } from './inbox.ts'
import { type PackContent, packKind } from './pack.ts'
import { dropPack, findPackPart, type KeptPack, listPacks } from './pack-table.ts'
import { dropSegmentsBefore, type KeptSegment, nameSegments } from './segment-table.ts'
import type { SyncBase } from './sync-base.ts'
import type { Work } from './turn.ts'
import { noteWithdrawal } from './withdrawals.ts'
import { writersOf } from './writers.ts'

type Vector = PackContent['vector']

/** How long segments stay after the pack that holds what is in them. */
const KEPT_MS = 30 * 24 * 60 * 60_000

/** The packs of this device, the newest first; not one that is being written. */
export function ownPacks(db: ReadableDb, { team: { log, device } }: SyncBase): KeptPack[] {
  return listPacks(db, log.team).filter((pack) => pack.device === device.id && pack.isWhole)
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
export function* loadPacks(base: SyncBase): Work<readonly DocumentId[] | null> {
  const { store, team } = base
  let documents: DocumentId[] | null = null
  for (const pack of store.read((db) => listPacks(db, team.log.team))) {
    if (!pack.isWhole || pack.device === base.team.device.id) continue
    const vector = vectorOf(base, pack)
    if (vector && store.read((db) => vector.some((reach) => goesOn(db, base, pack.device, reach)))) {
      const loaded = yield* load(base, pack, vector)
      if (loaded) documents = [...(documents ?? []), ...loaded]
    }
    if (vector && store.read((db) => isRead(db, base, vector))) store.write((db) => dropPack(db, team.log.team, pack))
    yield
  }
  return documents
}

function goesOn(db: ReadableDb, base: SyncBase, from: DeviceId, [device, sequence]: Vector[number]) {
  const { applied, begins } = findChain(db, base.team.log.team, device)
  const mayTell = from === device || writersOf(base.team.log).get(device)?.end
  return Boolean(mayTell) && begins > applied + 1 && sequence >= begins - 1
}

/** The chains go on when all of it is in the inbox: ended before that, it is done once more. @returns null when they do not */
function* load(base: SyncBase, { device: from, parts }: KeptPack, vector: Vector): Work<DocumentId[] | null> {
  const { store, team, nowMs } = base
  const touched: DocumentId[] = []
  for (const part of parts) {
    const content = openPart(base, part)
    if (!content) return null
    const { documents, withdrawals } = content
    store.write((db) => {
      for (const edit of documents) putInInbox(db, team.log.team, null, edit, from)
      for (const gone of withdrawals) noteWithdrawal(db, team.log.team, from, gone, nowMs())
    })
    for (const { document } of documents) touched.push(document)
    yield
  }
  store.write((db) => {
    for (const reach of vector) {
      const [device, sequence, hash] = reach
      if (goesOn(db, base, from, reach)) advanceChain(db, team.log.team, device, sequence, hash)
    }
  })
  return touched
}

function isRead(db: ReadableDb, { team: { log } }: SyncBase, vector: Vector): boolean {
  return vector.every(([device, sequence]) => sequence <= findChain(db, log.team, device).applied)
}

/** The same in every part. */
function vectorOf(base: SyncBase, { parts: [first] }: KeptPack): Vector | undefined {
  return first && openPart(base, first)?.vector
}

function openPart({ store, team: { log } }: SyncBase, part: EntryHash): PackContent | undefined {
  const pack = store.read((db) => findPackPart(db, part))
  const key = pack && log.keyOf(pack.header.epoch)
  return key && packKind.open(pack, key)
}
