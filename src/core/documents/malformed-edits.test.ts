import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual as isEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { MAX_UPDATE_BYTES } from '#shared/limits.ts'
import type { EditorId } from '#shared/ids.ts'
import { DomainError } from '../domain-error.ts'
import { startTestDocuments, TestEditor } from '../testing/test-documents.ts'
import { bodyOf } from './document-body.ts'
import { textOf } from './document-text.ts'
import { BODY, META } from './document-types.ts'
import { loadDocument } from './update-log.ts'

const editor = randomUUID() as EditorId
const refused = expect.objectContaining({ code: 'EDIT_REFUSED' })

function start() {
  const test = startTestDocuments()
  const body = bodyOf([{ type: 'paragraph', text: 'Een zin.' }])
  const id = test.documents.create({ kind: 'dilemma', meta: { title: 'Titel' }, body })
  const rows = () =>
    test.store.read((db) => db.all('SELECT sequence, bytes FROM document_updates WHERE document_id = ?', id))
  const state = () => test.documents.read(id, (doc) => Y.encodeStateAsUpdate(doc))
  return { ...test, id, rows, state }
}

/** A real edit of a text, to bend. */
function goodEdit(state: Uint8Array, text: string): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const before = Y.encodeStateVector(doc)
  const paragraph = (doc.get(BODY, Y.XmlText).toDelta() as { insert: Y.XmlText }[])[0]?.insert
  paragraph?.insert(1, text)
  paragraph?.delete(2, 1)
  doc.getMap(META).set('question', text)
  return Y.encodeStateAsUpdate(doc, before)
}

const bend = (bytes: Uint8Array, places: readonly [number, number][]) => {
  const bent = bytes.slice()
  for (const [place, value] of places) bent[place % bent.length] = value
  return bent
}

it.each([
  ['nothing', new Uint8Array()],
  ['random bytes', Uint8Array.of(7, 7, 7, 7)],
  ['too much', new Uint8Array(MAX_UPDATE_BYTES + 1)],
])('refuses %s as an edit and changes nothing', (_name, update) => {
  const { documents, id, rows, state } = start()
  const before = [rows(), state()]
  expect(() => documents.push(id, editor, update)).toThrow(refused)
  expect([rows(), state()]).toEqual(before)
})

it('refuses an edit that builds on one that core never saw', () => {
  const { documents, id, rows, state } = start()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state())
  doc.getMap(META).set('title', 'Nooit verstuurd')
  const vector = Y.encodeStateVector(doc)
  doc.getMap(META).set('title', 'Wel verstuurd')
  const before = [rows(), state()]
  expect(() => documents.push(id, editor, Y.encodeStateAsUpdate(doc, vector))).toThrow(refused)
  expect([rows(), state()]).toEqual(before)
  documents.push(id, editor, Y.encodeStateAsUpdate(doc))
  expect(documents.read(id, (kept) => kept.getMap(META).get('title'))).toBe('Wel verstuurd')
})

it('either refuses a damaged edit and changes nothing, or keeps a document that reads the same from disk', async () => {
  const { documents, store, id, rows, state } = start()
  const window = new TestEditor(documents, id)
  await window.take()
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })
  let refusals = 0
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12 }), damage, fc.nat(40), (text, places, cut) => {
      const edit = bend(goodEdit(state(), text), places)
      const before = [rows(), state()]
      const code = failureOf(() => documents.push(id, editor, edit.subarray(0, cut < 30 ? edit.length : 29 - cut)))
      expect(['taken', 'EDIT_REFUSED']).toContain(code)
      expect(code === 'taken' || isEqual([rows(), state()], before)).toBe(true)
      refusals += Number(code !== 'taken')
      const { doc: stored } = store.read((db) => loadDocument(db, id))
      documents.read(id, (doc) => expectSame(doc, stored))
    }),
    { numRuns: 600 },
  )
  expect(refusals).toBeGreaterThan(50)
})

function failureOf(act: () => void): unknown {
  try {
    act()
    return 'taken'
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

function expectSame(doc: Y.Doc, other: Y.Doc): void {
  expect(textOf(doc)).toBe(textOf(other))
  expect(doc.getMap(META).toJSON()).toEqual(other.getMap(META).toJSON())
  expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(other))).toBe(true)
}
