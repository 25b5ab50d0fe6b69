import type { Entry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'
import type { Parcel, ParcelName, Transport } from '../transport/transport.ts'
import { findChain } from './chain-table.ts'
import { bytesOfCopy, findCopies, findSpentCopies, forgetCopy, noteCopy } from './copies.ts'
import { ownProblem } from './own-chain.ts'
import { bringHeadsUpToDate } from './own-heads.ts'
import { dropPack, findPackPart } from './pack-table.ts'
import { findSpent, forgetSpent, ownPacks } from './packs.ts'
import { findSegment, type KeptSegment, markOffered, nameSegments } from './segment-table.ts'
import type { SyncBase } from './sync-base.ts'
import type { Turns } from './turn.ts'
import { packWhenDue } from './write-pack.ts'

/** An epoch that was made just now is among these. */
const MOST_LAST_ENTRIES = 8

type Bytes = (name: ParcelName) => Uint8Array | undefined

/**
 * Offers all of this device that does not lie in the place: what is new, and what was lost there. Entries first, so that
 * whoever reads the rest knows who wrote it; heads after the segments that they tell of.
 *
 * @throws {TransportError} with the rest left for the next time
 */
export async function offerAll(base: SyncBase, transport: Transport, turns: Turns): Promise<void> {
  await offerEntries(base, transport)
  await offerSegments(base, transport)
  await turns.run(packWhenDue(base))
  await offerPacks(base, transport)
  const { number, hash, bytes } = bringHeadsUpToDate(base)
  await offerMissing(transport, [{ kind: 'heads', hash, number }], () => bytes)
  await offerCopies(base, transport)
  await withdrawSpent(base, transport)
}

/** What was never seen to lie there, with heads that tell of it; all read at once. */
export function lastParcels(base: SyncBase): Parcel[] {
  const { store, team } = base
  if (store.read((db) => ownProblem(db, base)) !== null) return []
  const { log, device } = team
  const kept = store.read((db) => nameSegments(db, log.team, device.id, 1)).filter(({ isOffered }) => !isOffered)
  if (kept.length === 0) return []
  const segments = kept.flatMap(
    ({ sequence }) => store.read((db) => findSegment(db, log.team, device.id, sequence)) ?? [],
  )
  const heads = bringHeadsUpToDate(base)
  return [
    ...log.authentic.slice(-MOST_LAST_ENTRIES).map(({ hash, bytes }): Parcel => ({ kind: 'entry', hash, bytes })),
    ...segments.map(({ header, hash, bytes }): Parcel => ({ kind: 'segment', hash, bytes, number: header.sequence })),
    { kind: 'heads', hash: heads.hash, bytes: heads.bytes, number: heads.number },
  ]
}

async function offerEntries({ team }: SyncBase, transport: Transport): Promise<void> {
  const entries = new Map<string, Entry>(team.log.authentic.map((entry) => [entry.hash, entry]))
  const names = [...entries.keys()].map((hash): ParcelName => ({ kind: 'entry', hash }))
  await offerMissing(transport, names, ({ hash }) => entries.get(hash)?.bytes)
}

async function offerSegments({ store, team: { log, device } }: SyncBase, transport: Transport): Promise<void> {
  const { begins } = store.read((db) => findChain(db, log.team, device.id))
  const kept = store.read((db) => nameSegments(db, log.team, device.id, begins))
  const missing = await transport.missing(kept.map((one) => ({ ...one, kind: 'segment', number: one.sequence })))
  const isMissing = new Set(missing.map(({ sequence }) => sequence))
  const note = (changed: readonly Pick<KeptSegment, 'sequence' | 'isOffered'>[]) =>
    store.write((db) => changed.forEach((one) => markOffered(db, log.team, device.id, one)))
  const changed = kept.filter(({ sequence, isOffered }) => isOffered === isMissing.has(sequence))
  if (changed.length > 0) note(changed.map(({ sequence, isOffered }) => ({ sequence, isOffered: !isOffered })))
  for (const { sequence, ...name } of missing) {
    const segment = store.read((db) => findSegment(db, log.team, device.id, sequence))
    if (!segment) continue
    await transport.offer({ kind: 'segment', hash: name.hash, number: sequence, bytes: segment.bytes })
    note([{ sequence, isOffered: true }])
  }
}

async function offerPacks(base: SyncBase, transport: Transport): Promise<void> {
  const [newest, ...older] = base.store.read((db) => ownPacks(db, base))
  if (!newest) return
  const names = newest.parts.map((hash): ParcelName => ({ kind: 'snapshot', hash, number: newest.number }))
  await offerMissing(transport, names, ({ hash }) =>
    base.store.read((db) => findPackPart(db, hash as EntryHash)?.bytes),
  )
  for (const pack of older) {
    await transport.withdraw(pack.parts.map((hash) => ({ kind: 'snapshot', hash, number: pack.number })))
    base.store.write((db) => dropPack(db, base.team.log.team, pack))
  }
}

async function offerCopies(base: SyncBase, transport: Transport): Promise<void> {
  const { team } = base.team.log
  const wanted = base.store.read((db) => findCopies(db, base))
  for (const copy of await transport.missing(wanted)) {
    const bytes = base.store.read((db) => bytesOfCopy(db, base, copy))
    if (!bytes) continue
    await transport.offer({ kind: 'copy', hash: copy.hash, bytes })
    base.store.write((db) => noteCopy(db, team, copy))
  }
  const spent = base.store.read((db) => findSpentCopies(db, team, wanted))
  await transport.withdraw(spent)
  if (spent.length > 0) base.store.write((db) => spent.forEach(({ hash }) => forgetCopy(db, hash)))
}

async function withdrawSpent(base: SyncBase, transport: Transport): Promise<void> {
  const spent = base.store.read((db) => findSpent(db, base))
  if (spent.length === 0) return
  await transport.withdraw(spent.map(({ sequence, hash }) => ({ kind: 'segment', hash, number: sequence })))
  base.store.write((db) => forgetSpent(db, base, spent))
}

async function offerMissing(transport: Transport, names: readonly ParcelName[], bytesOf: Bytes): Promise<void> {
  for (const name of await transport.missing(names)) {
    const bytes = bytesOf(name)
    if (bytes) await transport.offer({ ...name, bytes })
  }
}
