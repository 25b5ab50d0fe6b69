import { beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { sealEdit } from './edit.ts'
import { emptyInboxOf } from './empty-inbox.ts'
import { namesInInbox, putInInbox } from './inbox.ts'
import { findOrMakeKey } from './key-table.ts'
import { listPacks } from './pack-table.ts'
import { ownPacks } from './packs.ts'
import type { SyncBase } from './sync-base.ts'
import { contentsOf, exchange, type TeamMember, writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'
import type { Work } from './turn.ts'
import { packWhenDue } from './write-pack.ts'

beforeAll(() => cryptoReady)

function baseOf({ store, documents, log, device, space, clock }: TeamMember): SyncBase {
  const nothing = () => false
  const team = { log, device, space, keep: () => [], takeRequest: nothing, takeNote: nothing }
  const nowMs = () => clock.nowMs as UnixMs
  return { store, documents, team, space, nowMs, packAfter: { segments: 1, bytes: 1e9 } }
}

/** Takes some turns, and no more: as a kill in between. */
function takeTurns(work: Work<unknown>, turns: number): void {
  for (let turn = 0; turn < turns; turn += 1) work.next()
}

describe('a pack of which the writing was ended half-way', () => {
  it('is none, and all are in the one that comes instead', async () => {
    const { members, first, second } = teamOf(2)
    const LARGE = 'x'.repeat(250_000)
    for (let count = 0; count < 2; count += 1) {
      const id = writeLesson(first, `les ${count}`)
      first.documents.edit(id, (doc) => doc.getText('words').insert(0, LARGE))
      await first.sync.publish()
    }
    const base = baseOf(first)
    const own = () => first.store.read((db) => ownPacks(db, base))
    const begun = () => first.store.read((db) => listPacks(db, first.log.team)).filter(({ isWhole }) => !isWhole)
    takeTurns(packWhenDue(base), 3)
    expect(begun()).toHaveLength(1)
    expect(own()).toEqual([])

    const [thrown] = Object.keys(contentsOf(first))
    const work = packWhenDue(base)
    takeTurns(work, 1)
    first.documents.remove(thrown as DocumentId)
    while (!work.next().done);
    expect(begun()).toEqual([])
    expect(own()).toMatchObject([{ covers: 2, isWhole: true }])
    await exchange(members)
    expect(contentsOf(second)).toEqual(contentsOf(first))
  })
})

const TYPED = 250

/** Edits of one text, each on top of the one before; one is malformed, and of another the writer lied about the time. */
function typed(member: TeamMember, id: DocumentId) {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.getMap('meta').set('title', 'veel')
  while (updates.length < TYPED) doc.getText('words').insert(updates.length % 7, `${updates.length} `)
  updates.splice(100, 0, Uint8Array.from([1, 2, 3]))
  const { log, store } = member
  const key = store.write((db) => findOrMakeKey(db, log.team, id))
  const edits = updates.flatMap((update, place) => {
    const at = (place === 7 ? Date.UTC(2099, 0) : Date.UTC(2026, 10, 20) + place) as UnixMs
    return sealEdit(log.team, id, key, { kind: 'lesson', created: at, at, update })
  })
  return { edits, text: doc.getText('words').toJSON() }
}

describe('many edits of one document', () => {
  it('come in as they were meant, also when taking them was ended half-way, and a malformed one takes none with it', () => {
    const { first, second } = teamOf(2)
    const id = crypto.randomUUID() as DocumentId
    const { edits, text } = typed(second, id)
    const base = baseOf(second)
    const { log, store } = second
    const put = (some: typeof edits) =>
      store.write((db) => some.forEach((edit) => putInInbox(db, log.team, first.device.id, edit, first.device.id)))
    const left = () => store.read((db) => namesInInbox(db, log.team, id)).length
    const takeAll = (turns = Number.POSITIVE_INFINITY) => {
      const work = emptyInboxOf(base, id)
      for (let turn = 0; turn < turns; turn += 1) {
        const { done, value } = work.next()
        if (done) return value
      }
      return undefined
    }
    put(edits.toSpliced(50, 1))
    expect(takeAll()).toBe('waiting')
    expect(left()).toBe(TYPED - 51)
    put(edits.slice(50, 51))
    for (let turns = 1; turns < 20; turns += 3) takeAll(turns)
    expect(takeAll()).toBe('taken')
    expect(left()).toBe(0)
    expect(second.documents.read(id, (doc) => doc.getText('words').toJSON())).toBe(text)
  })
})
