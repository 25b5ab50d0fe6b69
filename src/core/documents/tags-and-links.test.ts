import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentKind, Space } from '#shared/contract/documents.ts'
import type { DocumentId, TeamId } from '#shared/ids.ts'
import { tagsFrom } from '#shared/tags.ts'
import { linkedBody, type Passage } from '../testing/linked-body.ts'
import { startTestDocuments, TestEditor, type TestDocuments } from '../testing/test-documents.ts'
import { findTargets, linksOf } from './document-links.ts'
import { writeMeta } from './document-meta.ts'
import { findTags } from './document-tags.ts'
import { textOf } from './document-text.ts'
import { becomeLike } from './document-contents.ts'
import { linksIn } from './link-texts.ts'
import { recentDocuments } from './recent-documents.ts'
import * as Y from 'yjs'

const linkTo = (to: DocumentId, title: string): Passage => ({ to, title })

function rewrite(test: TestDocuments, id: DocumentId, ...paragraphs: Passage[][]): void {
  test.documents.edit(id, (doc) => {
    const next = new Y.Doc()
    Y.applyUpdate(next, Y.encodeStateAsUpdate(doc))
    const body = next.get('root', Y.XmlText)
    body.delete(0, body.length)
    linkedBody(...paragraphs)(next)
    becomeLike(doc, next)
  })
}

/** Tags and links as they are in rows, and as a plain walk over all documents finds them. */
function recorded({ documents, store }: TestDocuments, living: readonly DocumentId[]) {
  const rows = store.read((db) => ({
    tags: db.all('SELECT document_id AS id, tag FROM document_tags ORDER BY document_id, tag'),
    links: db.all('SELECT from_id AS id, to_id AS "to", title FROM document_links ORDER BY from_id, to_id, title'),
  }))
  const each = <Row extends Record<string, string>>(find: (id: DocumentId) => Row[]) => {
    const all = living.flatMap((id) => find(id).map((row) => ({ id, ...row })))
    const keyed = new Map(all.map((row) => [Object.values(row).join('\n'), row]))
    return [...keyed].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
  }
  const naive = {
    tags: each((id) => documents.read(id, (doc) => tagsFrom(doc.getMap('meta').get('tags')).map((tag) => ({ tag })))),
    links: each((id) => documents.read(id, (doc) => linksIn(doc).map(({ to, title }) => ({ to, title })))),
  }
  return { rows, naive }
}

describe('tags and links in rows', () => {
  it('are what a plain walk over all documents finds, after whatever was done', () => {
    const action = fc.record({
      type: fc.constantFrom('create', 'tag', 'link', 'link', 'rename', 'remove', 'restore', 'project', 'rebuild'),
      kind: fc.constantFrom<DocumentKind>('dilemma', 'lesson', 'mistake', 'success'),
      tags: fc.array(fc.constantFrom('grenzen', '#Team', 'werk druk', '', 7), { maxLength: 4 }),
      title: fc.constantFrom('', 'De deur', 'Nacht', 'Zes gesprekken'),
      place: fc.nat(9),
      other: fc.nat(9),
    })
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 25 }), (actions) => {
        const test = startTestDocuments()
        const { documents } = test
        const made = [documents.create({ kind: 'dilemma', meta: { title: 'Eerste' } })]
        const bin = new Set<DocumentId>()
        for (const { type, kind, tags, title, place, other } of actions) {
          const id = made[place % made.length] ?? made[0]!
          const to = made[other % made.length] ?? made[0]!
          if (type === 'create') made.push(documents.create({ kind, meta: { title, tags } }))
          else if (type === 'project') documents.project()
          else if (type === 'rebuild') documents.rebuild()
          else if (type === 'remove') documents.remove((bin.add(id), id))
          else if (type === 'restore') documents.restore((bin.delete(id), id))
          else if (bin.has(id)) continue
          else if (type === 'tag') documents.edit(id, (doc) => writeMeta(doc, { tags }))
          else if (type === 'rename') documents.edit(id, (doc) => writeMeta(doc, { title }))
          else rewrite(test, id, ['Zie ', linkTo(to, title || 'Zonder titel'), '.'], [linkTo(to, 'Eerste'), ' ook'])
        }
        documents.project()
        const living = made.filter((id) => !bin.has(id))
        const { rows, naive } = recorded(test, living)
        expect(rows).toEqual(naive)
        documents.rebuild()
        expect(recorded(test, living).rows).toEqual(rows)
      }),
      { numRuns: 40 },
    )
  })
})

describe('tags', () => {
  it('complete a word at the beginning or further on, the most used first, whatever kind they stand on', () => {
    const { documents, store } = startTestDocuments()
    for (const tags of [['grenzen', 'team'], ['grenzen', 'grote zorgen'], ['caseload']])
      documents.create({ kind: 'dilemma', meta: { tags } })
    documents.create({ kind: 'lesson', meta: { tags: ['grenzen', 'zorgen om geld'] } })
    documents.project()
    const find = (prefix: string, limit = 8) => store.read((db) => findTags(db, prefix, limit).map(({ tag }) => tag))
    expect(find('gr')).toEqual(['grenzen', 'grote zorgen'])
    expect(find('#Zorg')).toEqual(['grote zorgen', 'zorgen om geld'])
    expect(find('', 1)).toEqual(['grenzen'])
    expect(find('%')).toEqual([])
  })
})

describe('links', () => {
  function linked(space: Space = 'personal') {
    const test = startTestDocuments()
    const to = test.documents.create({ kind: 'dilemma', meta: { title: 'Nachtappjes' } })
    const body = linkedBody(['Eerder: ', linkTo(to, 'Nachtappjes'), ', en weer ', linkTo(to, 'Nachtappjes')], ['Einde'])
    const from = test.documents.create({ kind: 'lesson', space, meta: { title: 'Les' }, body })
    test.documents.project()
    const rename = (title: string) => {
      test.clock.nowMs += 60_000
      test.documents.edit(to, (doc) => writeMeta(doc, { title }))
      test.documents.project()
    }
    return { ...test, to, from, rename, text: () => test.documents.read(from, textOf) }
  }

  it('are known from both ends, without what is in the bin', () => {
    const { documents, store, to, from } = linked()
    expect(store.read((db) => linksOf(db, from))).toMatchObject({ to: [{ id: to, title: 'Nachtappjes' }], from: [] })
    expect(store.read((db) => linksOf(db, to))).toMatchObject({ to: [], from: [{ id: from, kind: 'lesson' }] })
    documents.remove(from)
    expect(store.read((db) => linksOf(db, to)).from).toEqual([])
    documents.restore(from)
    documents.remove(to)
    expect(store.read((db) => linksOf(db, from)).to).toEqual([])
    expect(store.read((db) => findTargets(db, [to]))).toEqual([
      { id: to, kind: 'dilemma', space: 'personal', title: 'Nachtappjes', isInBin: true },
    ])
  })

  it('say the new title when their document is renamed, everywhere in the text', () => {
    const { rename, text } = linked()
    rename('Nachten')
    expect(text()).toBe('Eerder: Nachten, en weer Nachten\nEinde')
    rename('Nachten en dagen')
    expect(text()).toBe('Eerder: Nachten en dagen, en weer Nachten en dagen\nEinde')
  })

  it('are found in the index by the new title after the same projection', () => {
    const { rename, store } = linked()
    rename('Schemering')
    expect(store.read((db) => db.all("SELECT 1 FROM search_entries WHERE body LIKE '%Schemering%'"))).toHaveLength(1)
  })

  it('keep the old title when their document has none any more', () => {
    const { rename, text } = linked()
    rename('')
    expect(text()).toContain('Nachtappjes')
  })

  it('leave the document that they stand in where it was in the lists', () => {
    const { rename, store, from } = linked()
    const before = store.read((db) => recentDocuments(db, 9)).find(({ id }) => id === from)
    rename('Nachten')
    expect(store.read((db) => recentDocuments(db, 9)).find(({ id }) => id === from)).toEqual(before)
  })

  it('reach an open editor', async () => {
    const { documents, from, rename } = linked()
    const editor = new TestEditor(documents, from)
    await editor.take()
    rename('Nachten')
    await editor.take()
    expect(textOf(editor.doc)).toContain('Nachten,')
  })

  it('never carry a title of the personal space into a team space', () => {
    const { rename, text } = linked(`team:${randomUUID() as TeamId}`)
    rename('Een titel met een naam erin')
    expect(text()).toContain('Nachtappjes')
  })
})
