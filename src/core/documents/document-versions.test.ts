import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { linkedBody } from '../testing/linked-body.ts'
import { runs } from '../testing/runs.ts'
import { startTestDocuments, TestEditor, type TestDocuments } from '../testing/test-documents.ts'
import { compactDocument } from './compaction.ts'
import { bodyOf } from './document-body.ts'
import { becomeLike, contentsOf } from './document-contents.ts'
import { writeMeta } from './document-meta.ts'
import { textOf } from './document-text.ts'
import { listVersions, readVersion, restoreVersion } from './document-versions.ts'
import { markdownBody } from './markdown-body.ts'
import { loadDocument } from './update-log.ts'

const minutes = (count: number) => count * 60_000

function start(text = 'Begin') {
  const test = startTestDocuments()
  const body = bodyOf([{ type: 'paragraph', text }])
  const id = test.documents.create({ kind: 'dilemma', meta: { title: 'Titel' }, body })
  const write = (markdown: string, meta: Record<string, unknown> = {}) =>
    test.documents.edit(id, (doc) => {
      writeMeta(doc, meta)
      const next = new Y.Doc()
      markdownBody(markdown)(next)
      next.getMap('meta').set('', null)
      for (const [name, value] of Object.entries(doc.getMap('meta').toJSON())) next.getMap('meta').set(name, value)
      next.getMap('meta').delete('')
      becomeLike(doc, next)
    })
  const versions = () => test.store.read((db) => listVersions(db, id))
  const restore = (moment: number) => restoreVersion(test, id, moment)
  const read = (moment: number) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, test.store.read((db) => readVersion(db, id, moment)).state)
    return contentsOf(doc)
  }
  const now = () => test.documents.read(id, contentsOf)
  const textNow = () => test.documents.read(id, textOf)
  return { ...test, id, write, versions, restore, read, now, text: textNow }
}

function compact({ store }: TestDocuments, id: DocumentId): void {
  store.write((db) => compactDocument(db, id, loadDocument(db, id).doc))
}

describe('versions', () => {
  it('give back any moment exactly: text, formatting and fields, however history was compacted', () => {
    const step = fc.record({
      type: fc.constantFrom('write', 'write', 'write', 'restore', 'compact'),
      markdown: fc.constantFrom(
        '',
        'Een zin.',
        '## Kop\n\nEen **vette** zin.\n\n- een\n- twee',
        'Een zin.\n\n> citaat\n\n[ ] taak',
        '1. eerst\n2. dan *schuin* en [een link](https://example.org/)',
      ),
      meta: fc.constantFrom({}, { title: 'Nacht' }, { tags: ['a', 'b'] }, { tags: ['b'] }, { outcomeHidden: false }),
      pauseMs: fc.constantFrom(0, minutes(3), minutes(11), minutes(40), -minutes(15)),
      place: fc.nat(20),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const test = start()
        const said = new Map<number, ReturnType<typeof contentsOf>>()
        const found: unknown[] = []
        const expected: unknown[] = []
        const restored = (moment: number, contents: unknown) => {
          const back = test.restore(moment)
          found.push(test.now())
          expected.push(contents)
          see()
          return back
        }
        const listed = () => test.versions().map(({ moment }) => moment)
        const see = () =>
          test
            .versions()
            .slice(0, 1)
            .forEach(({ moment }) => said.set(moment, test.now()))
        see()
        for (const { type, markdown, meta, pauseMs, place } of steps) {
          test.clock.nowMs += pauseMs
          if (type === 'write') test.write(markdown, meta)
          else if (type === 'compact') compact(test, test.id)
          else {
            const moments = listed()
            const moment = moments[place % moments.length] ?? 0
            const before = test.now()
            const back = restored(moment, said.get(moment))
            compact(test, test.id)
            restored(back, before)
            restored(moment, said.get(moment))
          }
          see()
        }
        for (const moment of listed()) {
          found.push(test.read(moment))
          expected.push(said.get(moment))
          restored(moment, said.get(moment))
        }
        expect(found).toEqual(expected)
      }),
      { numRuns: runs(15, 200) },
    )
  })

  it('are one for each time of writing, newest first, with what it changed', () => {
    const test = start('Een twee drie')
    test.clock.nowMs += minutes(30)
    test.write('Een twee vier vijf', { title: 'Nacht' })
    test.clock.nowMs += minutes(2)
    test.write('Een twee vier vijf zes', { title: 'Nacht' })
    expect(test.versions()).toMatchObject([
      { words: 5, added: 3, removed: 1, fields: ['title'], atMs: test.clock.nowMs },
      { words: 3, added: 3, removed: 0 },
    ])
  })

  it('leave out a time of writing that came to nothing', () => {
    const test = start()
    test.write('Begin')
    const before = test.versions()
    test.clock.nowMs += minutes(30)
    test.write('Even dit.')
    test.write('Begin')
    expect(test.versions()).toEqual(before)
  })

  it('come in between while somebody writes on and on, and stand when history is compacted', () => {
    const test = start()
    for (let minute = 0; minute < 90; minute += 4) {
      test.write(`Begin ${minute}`)
      test.clock.nowMs += minutes(4)
    }
    const versions = test.versions()
    expect(versions.length).toBeGreaterThan(2)
    expect(versions.length).toBeLessThan(5)
    compact(test, test.id)
    expect(test.versions()).toEqual(versions)
  })

  it('keep what was there just before one was restored, though history is compacted', () => {
    const test = start()
    const first = test.versions()[0]?.moment ?? 0
    test.write('Wat ik net schreef.')
    const before = test.restore(first)
    test.write('En verder.')
    compact(test, test.id)
    expect(test.text()).toBe('En verder.')
    expect(test.versions().map(({ moment }) => moment)).toContain(before)
    test.restore(before)
    expect(test.text()).toBe('Wat ik net schreef.')
  })

  it('are restored under the hands of whoever has the document open, who can write on', async () => {
    const test = start('Eerste zin.')
    const first = test.versions()[0]?.moment ?? 0
    test.clock.nowMs += minutes(30)
    test.write('Heel iets anders.\n\nIn twee stukken.')
    const editor = new TestEditor(test.documents, test.id)
    await editor.take()

    test.restore(first)
    await editor.take()
    expect(textOf(editor.doc)).toBe('Eerste zin.')
    editor.doc.getMap('meta').set('title', 'Verder')
    expect(test.documents.read(test.id, (doc) => doc.getMap('meta').get('title'))).toBe('Verder')
  })

  it('leave alone what is the same, so that somebody who writes there loses nothing', async () => {
    const test = start()
    test.write('Boven.\n\nMidden.\n\nOnder.')
    test.clock.nowMs += minutes(30)
    const then = test.versions()[0]?.moment ?? 0
    test.write('Boven.\n\nHeel ander midden.\n\nOnder.')
    const editor = new TestEditor(test.documents, test.id)
    await editor.take()
    const paragraphs = () =>
      (editor.doc.get('root', Y.XmlText).toDelta() as { insert: Y.XmlText }[]).map(({ insert }) => insert)
    const [above] = paragraphs()
    test.restore(then)
    await editor.take()
    expect(paragraphs()[0]).toBe(above)
    above?.insert(above.length, ' En nog iets.')
    expect(test.text()).toBe('Boven. En nog iets.\nMidden.\nOnder.')
  })

  it('write into a shared text of a field, which stays the one that windows hold', async () => {
    const test = startTestDocuments()
    const id = test.documents.create({ kind: 'journal', meta: { answer: new Y.Text('Wat ik eerst schreef.') } })
    const moment = test.documents.header(id).lastUpdate
    const { answer: before } = test.documents.read(id, (doc) => doc.getMap('meta').toJSON())
    test.documents.edit(id, (doc) => {
      const answer = doc.getMap('meta').get('answer')
      if (answer instanceof Y.Text) answer.delete(0, 8)
    })
    const editor = new TestEditor(test.documents, id)
    await editor.take()
    const held = editor.doc.getMap('meta').get('answer')
    restoreVersion(test, id, moment)
    await editor.take()
    expect(editor.doc.getMap('meta').get('answer')).toBe(held)
    expect(editor.doc.getMap('meta').toJSON()).toEqual({ answer: before })
  })

  it('bring links to documents back as links', () => {
    const test = startTestDocuments()
    const to = randomUUID() as DocumentId
    const body = linkedBody(['Zie ', { to, title: 'Nacht' }, '.'])
    const id = test.documents.create({ kind: 'dilemma', meta: {}, body })
    const moment = test.documents.header(id).lastUpdate
    const before = test.documents.read(id, contentsOf)
    test.documents.edit(id, (doc) => doc.get('root', Y.XmlText).delete(0, 1))
    restoreVersion(test, id, moment)
    expect(test.documents.read(id, contentsOf)).toEqual(before)
  })
})
