import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId, EditorId, TeamId } from '#shared/ids.ts'
import type { Store } from '../store/store.ts'
import { openTestStore, startTestDocuments, TestEditor } from '../testing/test-documents.ts'
import { META } from './document-types.ts'

const dilemma = { kind: 'dilemma', meta: { title: 'De deur op een kier' } } as const
const editor = randomUUID() as EditorId
const titleIn = (doc: Y.Doc) => doc.getMap(META).get('title')
const setTitle = (title: string) => (doc: Y.Doc) => void doc.getMap(META).set('title', title)

/** An edit as a window that knows `doc` would send it. */
function editOf(doc: Y.Doc, change: (copy: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(copy)
  change(copy)
  return Y.encodeStateAsUpdate(copy, before)
}

describe('documents', () => {
  it('keeps an edit on disk before the writer hears that it is kept', () => {
    const { documents, store } = startTestDocuments()
    const id = documents.create(dilemma)
    const update = documents.read(id, (doc) => editOf(doc, setTitle('Nachtappjes')))
    documents.push(id, editor, update)
    const other = startTestDocuments({ store })
    expect(other.documents.read(id, titleIn)).toBe('Nachtappjes')
  })

  it('keeps every edit for sharing too', () => {
    const { documents, store } = startTestDocuments()
    const id = documents.create(dilemma)
    documents.edit(id, setTitle('Nachtappjes'))
    const shared = new Y.Doc()
    const rows = store.read((db) => db.all<{ bytes: Uint8Array }>('SELECT bytes FROM outbox ORDER BY sequence'))
    for (const { bytes } of rows) Y.applyUpdate(shared, bytes)
    expect(titleIn(shared)).toBe('Nachtappjes')
  })

  it('shows an edit to the other editors, and not to its writer', async () => {
    const { documents } = startTestDocuments()
    const id = documents.create(dilemma)
    const [writer, reader] = [new TestEditor(documents, id), new TestEditor(documents, id)]
    await writer.take()
    await reader.take()
    setTitle('Een')(writer.doc)
    documents.edit(id, (doc) => void doc.getMap(META).set('question', 'Twee?'))
    await reader.take()
    await reader.take()
    await writer.take()
    expect(reader.doc.getMap(META).toJSON()).toEqual({ title: 'Een', question: 'Twee?' })
    expect(writer.doc.getMap(META).toJSON()).toEqual({ title: 'Een', question: 'Twee?' })
    expect(writer.received.map((message) => message.type)).toEqual(['state', 'update'])
  })

  it('hands a slow editor every edit, in order', async () => {
    const { documents } = startTestDocuments()
    const id = documents.create(dilemma)
    const reader = new TestEditor(documents, id)
    await reader.take()
    for (let n = 1; n <= 500; n += 1) documents.edit(id, setTitle(`${n}`))
    for (let n = 1; n <= 500; n += 1) {
      await reader.take()
      expect(titleIn(reader.doc)).toBe(`${n}`)
    }
  })

  it('begins a stream with all that was kept until then, and tells what it has', async () => {
    const { documents } = startTestDocuments()
    const id = documents.create(dilemma)
    const reader = new TestEditor(documents, id)
    documents.edit(id, setTitle('Voor het luisteren'))
    const state = await reader.take()
    expect(titleIn(reader.doc)).toBe('Voor het luisteren')
    expect(state.type === 'state' && state.vector).toEqual(Y.encodeStateVector(reader.doc))
  })

  it('passes cursors on to the others and keeps nothing of them', async () => {
    const { documents, store } = startTestDocuments()
    const id = documents.create(dilemma)
    const [writer, reader] = [new TestEditor(documents, id), new TestEditor(documents, id)]
    await writer.take()
    await reader.take()
    const size = () => store.read((db) => db.get('SELECT total(length(bytes)) AS size FROM document_updates'))
    const before = size()
    documents.aware(id, writer.id, Uint8Array.of(1, 2, 3))
    expect(await reader.take()).toEqual({ type: 'awareness', update: Uint8Array.of(1, 2, 3) })
    expect(size()).toEqual(before)
  })

  it('takes the same edit twice without keeping it twice', () => {
    const { documents, store } = startTestDocuments()
    const id = documents.create(dilemma)
    const update = documents.read(id, (doc) => editOf(doc, setTitle('Nachtappjes')))
    const count = () => store.read((db) => db.get<{ n: number }>('SELECT count(*) AS n FROM document_updates')?.n)
    documents.push(id, editor, update)
    const once = count()
    documents.push(id, editor, update)
    expect(count()).toBe(once)
  })

  it('takes no edit by hand of what is shared, and shows its editors what core writes in it', async () => {
    const { documents } = startTestDocuments()
    const id = documents.create({ ...dilemma, space: `team:${randomUUID() as TeamId}` })
    const reader = new TestEditor(documents, id)
    await reader.take()
    const update = documents.read(id, (doc) => editOf(doc, setTitle('Karin Jansen')))
    const refused = expect.objectContaining({ code: 'EDIT_REFUSED', data: { id } })
    expect(() => documents.push(id, editor, update)).toThrow(refused)
    expect(documents.read(id, titleIn)).toBe(dilemma.meta.title)

    documents.edit(id, setTitle('Nachtappjes'))
    await reader.take()
    expect(titleIn(reader.doc)).toBe('Nachtappjes')
  })

  it('ends the streams of what goes in the bin, after all that was told, and of nothing else', async () => {
    const { documents } = startTestDocuments()
    const [goes, stays] = [documents.create(dilemma), documents.create(dilemma)]
    const [left, reader] = [new TestEditor(documents, goes), new TestEditor(documents, stays)]
    await left.take()
    await reader.take()
    documents.edit(goes, setTitle('Nachtappjes'))
    documents.remove(goes)
    documents.edit(stays, setTitle('Nog hier'))

    await left.take()
    expect(titleIn(left.doc)).toBe('Nachtappjes')
    await expect(left.take()).rejects.toThrow('the stream has ended')
    await reader.take()
    expect(titleIn(reader.doc)).toBe('Nog hier')
    documents.restore(goes)
    const again = new TestEditor(documents, goes)
    await again.take()
    expect(titleIn(again.doc)).toBe('Nachtappjes')
  })

  it('takes what a window brings that was typed before it heard that the document went', async () => {
    const { documents } = startTestDocuments()
    const id = documents.create(dilemma)
    const window = new TestEditor(documents, id)
    await window.take()
    documents.remove(id)
    setTitle('Nog net')(window.doc)
    documents.push(id, window.id, Y.encodeStateAsUpdate(window.doc))

    documents.restore(id)
    expect(documents.read(id, titleIn)).toBe('Nog net')
  })

  it('ends the streams when the vault closes', async () => {
    const { documents } = startTestDocuments()
    const reader = new TestEditor(documents, documents.create(dilemma))
    await reader.take()
    documents.close()
    await expect(reader.take()).rejects.toThrow('the stream has ended')
  })

  it('knows nothing of a document that is not there', () => {
    const { documents } = startTestDocuments()
    const id = randomUUID() as DocumentId
    const error = expect.objectContaining({ code: 'DOCUMENT_NOT_FOUND', data: { id } })
    for (const ask of [
      () => documents.header(id),
      () => documents.read(id, titleIn),
      () => documents.edit(id, setTitle('x')),
      () => documents.push(id, editor, Uint8Array.of(0, 0)),
      () => documents.open(id, editor, undefined),
      () => documents.aware(id, editor, Uint8Array.of(0)),
      () => documents.remove(id),
      () => documents.restore(id),
    ])
      expect(ask).toThrow(error)
  })

  it('changes nothing, on disk and on screen, when an edit from core fails half-way', async () => {
    const { documents } = startTestDocuments()
    const id = documents.create(dilemma)
    const reader = new TestEditor(documents, id)
    await reader.take()
    const fail = () =>
      documents.edit(id, (doc) => {
        setTitle('half')(doc)
        throw new Error('a bug')
      })
    expect(fail).toThrow('a bug')
    expect(documents.read(id, titleIn)).toBe(dilemma.meta.title)
    documents.edit(id, (doc) => void doc.getMap(META).set('question', 'Heel?'))
    await reader.take()
    expect(reader.doc.getMap(META).toJSON()).toEqual({ ...dilemma.meta, question: 'Heel?' })
  })

  it('changes nothing when the disk does not take the edit', async () => {
    const store = openTestStore()
    const { documents } = startTestDocuments({ store: { ...store, write: onceFull(store) } })
    const id = documents.create(dilemma)
    const reader = new TestEditor(documents, id)
    await reader.take()
    expect(() => documents.edit(id, setTitle('kwijt'))).toThrow('disk full')
    expect(documents.read(id, titleIn)).toBe(dilemma.meta.title)
    documents.edit(id, (doc) => void doc.getMap(META).set('question', 'Daarna?'))
    await reader.take()
    expect(reader.doc.getMap(META).toJSON()).toEqual({ ...dilemma.meta, question: 'Daarna?' })
  })

  it('has in memory only what somebody has open', async () => {
    const { documents, store } = startTestDocuments()
    const id = documents.create(dilemma)
    const reading = vi.spyOn(store, 'read')
    const readsToGetTheTitle = () => {
      reading.mockClear()
      documents.read(id, titleIn)
      return reading.mock.calls.length
    }
    const closed = readsToGetTheTitle()
    const reader = new TestEditor(documents, id)
    await reader.take()
    const open = readsToGetTheTitle()
    await reader.close()
    expect(open).toBeLessThan(closed)
    expect(readsToGetTheTitle()).toBe(closed)
  })
})

/** Writes as `store` does, but for the second write, which finds the disk full. */
function onceFull(store: Store): Store['write'] {
  let writes = 0
  return (work) => {
    writes += 1
    if (writes === 2) throw new Error('disk full')
    return store.write(work)
  }
}
