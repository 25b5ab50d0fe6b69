import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import type { Store, WritableDb } from '../store/store.ts'
import { startTestDocuments, TestEditor } from '../testing/test-documents.ts'
import { COMPACT_AFTER, compactDocument } from './compaction.ts'
import { textOf } from './document-text.ts'
import { BODY, META } from './document-types.ts'
import { loadDocument } from './update-log.ts'

interface Row {
  readonly sequence: number
  readonly bytes: Uint8Array
}

const minutes = (count: number) => count * 60_000

/** Found by chance once: edits of one stretch of time with others between them. */
const clockPutBackTwice = [4, 4, -20, -20, 30, 4, 0].map((pause, place) => ({
  text: 'é',
  pauseMs: minutes(pause),
  compacts: place === 4 || place === 6,
}))

function start() {
  const test = startTestDocuments()
  return { ...test, id: test.documents.create({ kind: 'dilemma', meta: { title: '' } }) }
}

function rowsIn(store: Store, table: 'document_updates' | 'outbox', id: DocumentId): Row[] {
  return store.read((db) =>
    db.all<Row>(`SELECT sequence, bytes FROM ${table} WHERE document_id = ? ORDER BY sequence`, id),
  )
}

function write(doc: Y.Doc, text: string): void {
  const [paragraph] = (doc.get(BODY, Y.XmlText).toDelta() as { insert: Y.XmlText }[]).map((run) => run.insert)
  paragraph?.insert(0, text)
  if ((paragraph?.length ?? 0) > 8) paragraph?.delete(4, 3)
  doc.getMap(META).set('title', text)
}

const contentsOf = (doc: Y.Doc) => ({ text: textOf(doc), meta: doc.getMap(META).toJSON() })

function replay(rows: readonly Row[]): ReturnType<typeof contentsOf> {
  const doc = new Y.Doc()
  for (const { bytes } of rows) Y.applyUpdate(doc, bytes)
  return contentsOf(doc)
}

function compact(store: Store, id: DocumentId): void {
  store.write((db) => compactDocument(db, id, loadDocument(db, id).doc))
}

describe('compaction', () => {
  it('never changes what a document says, and keeps what it said before', () => {
    const step = fc.record({
      text: fc.stringMatching(/^[a-zé]{1,6}$/),
      pauseMs: fc.constantFrom(0, 1_000, minutes(4), minutes(30), -minutes(20)),
      compacts: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const { documents, store, id, clock } = start()
        const saidAt = new Map([[documents.header(id).lastUpdate, documents.read(id, contentsOf)]])
        for (const { text, pauseMs, compacts } of steps) {
          clock.nowMs += pauseMs
          documents.edit(id, (doc) => write(doc, text))
          saidAt.set(documents.header(id).lastUpdate, documents.read(id, contentsOf))
          if (compacts) compact(store, id)
          expect(documents.read(id, contentsOf)).toEqual([...saidAt.values()].at(-1))
        }
        const history = rowsIn(store, 'document_updates', id)
        for (const [index, { sequence }] of history.entries()) {
          expect(replay(history.slice(0, index + 1))).toEqual(saidAt.get(sequence))
        }
        expect(replay(rowsIn(store, 'outbox', id))).toEqual(documents.read(id, contentsOf))
      }),
      { numRuns: 30, examples: [[clockPutBackTwice]] },
    )
  })

  it('merges the edits of ten minutes, and no others', () => {
    const { documents, store, id, clock } = start()
    for (const pauseMs of [0, 1_000, 1_000, minutes(12), 1_000]) {
      clock.nowMs += pauseMs
      documents.edit(id, (doc) => write(doc, 'een'))
    }
    compact(store, id)
    expect(rowsIn(store, 'document_updates', id)).toHaveLength(2)
    expect(rowsIn(store, 'outbox', id)).toHaveLength(2)
  })

  it('happens by itself after many edits, and when the last editor leaves', async () => {
    const { documents, store, id } = start()
    const states = () => store.read((db) => db.all('SELECT * FROM document_states')).length
    const editor = new TestEditor(documents, id)
    await editor.take()
    documents.edit(id, (doc) => write(doc, 'een'))
    expect(states()).toBe(0)
    await editor.close()
    expect(states()).toBe(1)
    expect(rowsIn(store, 'document_updates', id)).toHaveLength(1)
    for (let n = 0; n < COMPACT_AFTER; n += 1) documents.edit(id, (doc) => write(doc, 'een'))
    expect(rowsIn(store, 'document_updates', id)).toHaveLength(1)
  })

  it('is done whole or not at all', () => {
    const { documents, store, id } = start()
    for (const text of ['een', 'twee', 'drie']) documents.edit(id, (doc) => write(doc, text))
    const everything = () => [
      rowsIn(store, 'document_updates', id),
      rowsIn(store, 'outbox', id),
      store.read((db) => db.all('SELECT * FROM document_states')),
      documents.read(id, contentsOf),
    ]
    const before = everything()
    let crashes = 0
    for (let step = 1; compactButFailAt(store, id, step); step += 1) {
      expect(everything()).toEqual(before)
      crashes += 1
    }
    expect(crashes).toBeGreaterThan(4)
    expect(everything().at(-1)).toEqual(before.at(-1))
    expect(everything()).not.toEqual(before)
  })
})

/** @returns false when compaction had fewer steps and so was done */
function compactButFailAt(store: Store, id: DocumentId, failAt: number): boolean {
  let step = 0
  const crash = new Error('crash')
  try {
    store.write((db) => {
      const run: WritableDb['run'] = (...statement) => {
        step += 1
        if (step === failAt) throw crash
        return db.run(...statement)
      }
      compactDocument({ ...db, run }, id, loadDocument(db, id).doc)
    })
    return false
  } catch (error) {
    if (error !== crash) throw error
    return true
  }
}
