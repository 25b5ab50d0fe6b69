import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { Reception } from '../../documents/document-types.ts'
import { loadDocument } from '../../documents/update-log.ts'
import type { ReceivedUpdate } from '../../documents/update-writers.ts'
import { type EditContent, openEdit } from './edit.ts'
import { isIn, isWellFormed, mergeEach } from './edit-order.ts'
import { listWaiting, namesInInbox, takeFromInbox, type WaitingEdit } from './inbox.ts'
import { findKeyById } from './key-table.ts'
import type { SyncBase } from './sync-base.ts'
import type { Work } from './turn.ts'

/** Opened, or dropped, in one go. */
const MOST_AT_ONCE = 100

interface OpenedEdit {
  /** What it is called in the inbox. */
  readonly name: string
  /** Whose words they are; null for what somebody packed. */
  readonly device: string | null
  readonly content: EditContent
}

/**
 * Gives a document what came for it. Not in a transaction of its own: what the document has taken it has on disk, and
 * gets again, which does no harm, when this was ended before it left the inbox.
 *
 * @returns `waiting` when something of it has to be tried again later
 */
export function* emptyInboxOf(base: SyncBase, document: DocumentId): Work<Reception> {
  const { store, team } = base
  const names = store.read((db) => namesInInbox(db, team.log.team, document))
  const opened: OpenedEdit[] = []
  for (let at = 0; at < names.length; at += MOST_AT_ONCE) {
    opened.push(...openSome(base, document, names.slice(at, at + MOST_AT_ONCE)))
    yield
  }
  const [edits, nothings] = divide(opened, ({ content }) => isWellFormed(content.update))
  const given = yield* give(base, document, edits)
  const taken = [...nothings, ...given.taken]
  for (let at = 0; at < taken.length; at += MOST_AT_ONCE) {
    const some = taken.slice(at, at + MOST_AT_ONCE)
    store.write((db) => some.forEach(({ name }) => takeFromInbox(db, team.log.team, document, name)))
    yield
  }
  return taken.length < names.length ? 'waiting' : given.reception
}

function openSome({ store, team }: SyncBase, document: DocumentId, names: readonly string[]): OpenedEdit[] {
  const [first, last] = [names.at(0), names.at(-1)]
  if (first === undefined || last === undefined) return []
  return store.read((db) => {
    const open = ({ name, nonce, keyId, device, bytes }: WaitingEdit) => {
      const key = findKeyById(db, team.log.team, document, keyId)
      const content = key && openEdit(team.log.team, document, key, { nonce, bytes })
      return content ? [{ name, device, content }] : []
    }
    return listWaiting(db, team.log.team, document, [first, last]).flatMap(open)
  })
}

function divide<T>(all: readonly T[], isOne: (it: T) => boolean): readonly [T[], T[]] {
  return [all.filter(isOne), all.filter((it) => !isOne(it))]
}

interface Given {
  readonly reception: Reception
  /** What need not be given again: it is in the document, or nothing can be made of it. */
  readonly taken: readonly OpenedEdit[]
}

/** All together; when that is refused each half by itself, so that one that does harm does not take others with it. */
function* give(base: SyncBase, id: DocumentId, opened: readonly OpenedEdit[]): Work<Given> {
  if (opened.length === 0) return { reception: 'taken', taken: [] }
  const reception = receive(base, id, opened, yield* together(opened))
  yield
  if (reception === 'taken' || (reception === 'refused' && opened.length === 1)) return { reception, taken: opened }
  if (reception === 'waiting') return { reception, taken: yield* findTaken(base, id, opened) }
  const middle = Math.ceil(opened.length / 2)
  const halves = [yield* give(base, id, opened.slice(0, middle)), yield* give(base, id, opened.slice(middle))]
  const isWaiting = halves.some((half) => half.reception === 'waiting')
  return { reception: isWaiting ? 'waiting' : 'taken', taken: halves.flatMap(({ taken }) => taken) }
}

/** Few as they are, many as one of each device. @returns undefined when one of them is no edit at all */
function* together(opened: readonly OpenedEdit[]): Work<ReceivedUpdate[] | undefined> {
  if (opened.length <= MOST_AT_ONCE) return opened.map((edit) => ({ bytes: edit.content.update, ...writtenBy(edit) }))
  const updates: ReceivedUpdate[] = []
  try {
    for (const [device, edits] of Map.groupBy(opened, (edit) => edit.device))
      updates.push({ bytes: yield* mergeEach(updatesOf(edits), MOST_AT_ONCE), ...writtenBy({ device }) })
    return updates
  } catch {
    return undefined
  }
}

function updatesOf(edits: readonly OpenedEdit[]): Uint8Array[] {
  return edits.map(({ content }) => content.update)
}

function writtenBy({ device }: Pick<OpenedEdit, 'device'>): Pick<ReceivedUpdate, 'devices'> {
  return { devices: device === null ? [] : [device] }
}

function receive(
  { documents, space, nowMs }: SyncBase,
  id: DocumentId,
  opened: readonly OpenedEdit[],
  updates: readonly ReceivedUpdate[] | undefined,
): Reception {
  const [first] = opened
  if (!first || !updates) return 'refused'
  const { kind, created } = first.content
  // A clock that runs ahead, or is said to, must not put a document before all others.
  const upToNow = (atMs: number) => Math.min(nowMs(), atMs) as UnixMs
  const lastMs = opened.reduce((last, { content }) => Math.max(last, content.at), 0)
  return documents.receive({ id, kind, space, createdAtMs: upToNow(created), atMs: upToNow(lastMs), updates })
}

/** Some of it may have arrived whole: only what still wants something is kept. */
function* findTaken({ store }: SyncBase, id: DocumentId, opened: readonly OpenedEdit[]): Work<OpenedEdit[]> {
  const vector = store.read((db) => Y.decodeStateVector(Y.encodeStateVector(loadDocument(db, id).doc)))
  const taken: OpenedEdit[] = []
  for (let at = 0; at < opened.length; at += MOST_AT_ONCE) {
    yield
    taken.push(...opened.slice(at, at + MOST_AT_ONCE).filter(({ content }) => isIn(content.update, vector)))
  }
  return taken
}
