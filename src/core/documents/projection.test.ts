import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Topic } from '#shared/contract/changes.ts'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import { learntProjector } from '../archive/learnt-projector.ts'
import { ChangeFeed } from '../rpc/change-feed.ts'
import { buildStep } from '../search/index-building.ts'
import type { Store } from '../store/store.ts'
import { runs } from '../testing/runs.ts'
import { startTestDocuments, type TestDocuments } from '../testing/test-documents.ts'
import { bodyOf } from './document-body.ts'
import { writeMeta } from './document-meta.ts'
import type { Projector } from './document-types.ts'
import { recentDocuments } from './recent-documents.ts'

/** All that is projected, with the order in which search gives it. */
function projected(store: Store) {
  const tables = [
    'SELECT id, title, projected_update FROM documents ORDER BY id',
    'SELECT * FROM dilemmas ORDER BY document_id',
    'SELECT * FROM learnt ORDER BY document_id',
    'SELECT * FROM search_entries ORDER BY entry',
    'SELECT * FROM search_words ORDER BY language, word',
    "SELECT rowid, * FROM search_texts WHERE search_texts MATCH 'de' ORDER BY rowid DESC",
  ]
  return store.read((db) => tables.map((sql) => db.all(sql)))
}

/** Rows that are gone, rows that are wrong, rows of nothing, and an index that does not agree with its entries. */
function damageProjections(store: Store): void {
  store.write((db) => {
    db.run('DELETE FROM dilemmas')
    db.run("UPDATE learnt SET line = 'onwaar'")
    db.run("INSERT INTO learnt (document_id, line, opening) VALUES ('niets', 'onwaar', '')")
    db.run("UPDATE documents SET title = 'onwaar' WHERE removed_at_ms IS NULL")
    db.run("UPDATE search_entries SET body = 'onwaar' WHERE entry % 2 = 0")
    db.run('DELETE FROM search_words')
  })
}

function isIndexSound(store: Store): boolean {
  try {
    store.write((db) => db.exec("INSERT INTO search_texts (search_texts, rank) VALUES ('integrity-check', 1)"))
    return true
  } catch {
    return false
  }
}

function createLesson({ documents }: TestDocuments, text: string, kind: DocumentKind = 'lesson'): DocumentId {
  return documents.create({ kind, meta: { title: text }, body: bodyOf([{ type: 'paragraph', text }]) })
}

describe('projection', () => {
  it('is the same made at once from all documents as made after each edit', () => {
    const action = fc.record({
      type: fc.constantFrom('create', 'edit', 'edit', 'remove', 'restore', 'project'),
      kind: fc.constantFrom<DocumentKind>('dilemma', 'lesson', 'mistake', 'success'),
      text: fc.constantFrom('de deur', 'de moeder en de cliënten', 'the clients', ''),
      place: fc.nat(9),
    })
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 20 }), (actions) => {
        const test = startTestDocuments()
        const { documents, store, clock } = test
        const made = [createLesson(test, 'de eerste')]
        const bin = new Set<DocumentId>()
        for (const { type, kind, text, place } of actions) {
          clock.nowMs += 1000
          const id = made[place % made.length] ?? made[0]!
          if (type === 'create') made.push(createLesson(test, text, kind))
          else if (type === 'project') documents.project()
          else if (type === 'remove') documents.remove((bin.add(id), id))
          else if (type === 'restore') documents.restore((bin.delete(id), id))
          else if (!bin.has(id)) documents.edit(id, (doc) => writeMeta(doc, { title: text, line: text }))
        }
        documents.project()
        const incremental = projected(store)
        damageProjections(store)
        expect(documents.rebuild()).toBe(made.length - bin.size)
        while (buildStep(store));
        expect(projected(store)).toEqual(incremental)
        expect(isIndexSound(store)).toBe(true)
      }),
      { numRuns: runs(15, 200) },
    )
  })

  it('is made to its end after a crash in the middle of making it anew', () => {
    const test = startTestDocuments()
    for (let number = 0; number < 120; number += 1) createLesson(test, `Nummer ${number}`)
    test.documents.project()
    const before = projected(test.store)
    let writes = 0
    const write: Store['write'] = (work) => {
      if ((writes += 1) === 103) throw new Error('crash') // after emptying, and a hundred in one batch
      return test.store.write(work)
    }
    const crashing = startTestDocuments({ store: { ...test.store, write } })
    expect(() => crashing.documents.rebuild()).toThrow('crash')
    expect(projected(test.store)).not.toEqual(before)

    startTestDocuments({ store: test.store }).documents.project()
    while (buildStep(test.store));

    expect(projected(test.store)).toEqual(before)
    expect(isIndexSound(test.store)).toBe(true)
  })

  it('is caught up with after a crash before it was made', () => {
    const crashed = startTestDocuments()
    const id = createLesson(crashed, 'Nazorg')
    crashed.documents.edit(id, (doc) => writeMeta(doc, { title: 'Nazorg telt' }))
    crashed.documents.close()
    const { documents, store } = startTestDocuments({ store: crashed.store })
    documents.project()
    expect(store.read((db) => recentDocuments(db, 5))).toMatchObject([{ id, title: 'Nazorg telt' }])
  })

  it('leaves what is in the bin out of lists and index, and puts it back where it stood', () => {
    const test = startTestDocuments()
    const { documents, store } = test
    const id = createLesson(test, 'de oudste')
    createLesson(test, 'de jongste')
    documents.project()
    const before = projected(store)
    documents.remove(id)
    expect(() => documents.header(id)).toThrow(expect.objectContaining({ code: 'DOCUMENT_NOT_FOUND' }))
    expect(store.read((db) => recentDocuments(db, 5))).toHaveLength(1)
    expect(projected(store).at(-1)).toHaveLength(1)
    documents.restore(id)
    expect(projected(store)).toEqual(before)
  })

  it('keeps an edit that was under way when its document went in the bin', () => {
    const test = startTestDocuments()
    const { documents } = test
    const id = createLesson(test, 'Les')
    const source = startTestDocuments({ store: test.store }).documents
    let update: Uint8Array = new Uint8Array()
    source.read(id, (doc) => {
      doc.on('update', (bytes: Uint8Array) => (update = bytes))
      writeMeta(doc, { line: 'net op tijd' })
    })
    documents.remove(id)
    documents.push(id, randomUUID() as EditorId, update)
    documents.restore(id)
    expect(documents.read(id, (doc) => doc.getMap('meta').get('line'))).toBe('net op tijd')
  })

  it('erases what has been in the bin for 30 days, and nothing before that', () => {
    const test = startTestDocuments()
    const id = createLesson(test, 'Weg')
    test.documents.remove(id)
    const open = (days: number) => {
      const later = startTestDocuments({
        store: test.store,
        nowMs: () => (test.clock.nowMs + days * 24 * 60 * 60_000) as ReturnType<TestDocuments['nowMs']>,
      })
      return later.documents
    }
    open(29).restore(id)
    test.documents.remove(id)
    expect(() => open(31).restore(id)).toThrow(expect.objectContaining({ code: 'DOCUMENT_NOT_FOUND' }))
    expect(test.store.read((db) => db.all('SELECT * FROM document_updates UNION SELECT * FROM outbox'))).toEqual([])
  })
})

describe('a document that its projector cannot take', () => {
  it('does not keep the others out of the lists, and is tried again after its next edit', () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    onTestFinished(() => warned.mockRestore())
    const fragile: Projector = {
      ...learntProjector,
      project(db, header, doc) {
        const projected = learntProjector.project(db, header, doc)
        if (projected.title === 'stuk') throw new Error('what a person wrote')
        return projected
      },
    }
    const test = startTestDocuments({ projectors: [fragile] })
    const { documents, store } = test
    const broken = createLesson(test, 'stuk')
    createLesson(test, 'heel')
    documents.project()
    documents.project()
    const titles = () =>
      store.read((db) => db.all<{ title: string }>('SELECT title FROM search_entries ORDER BY entry'))
    expect(titles()).toEqual([{ title: 'heel' }])
    expect(warned).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(warned.mock.calls)).not.toContain('person wrote')
    documents.edit(broken, (doc) => writeMeta(doc, { title: 'gemaakt' }))
    documents.project()
    expect(titles()).toEqual([{ title: 'heel' }, { title: 'gemaakt' }])
  })
})

describe('the lists follow by themselves', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
  })

  it('once typing rests, and tell which answers to ask again', () => {
    const changes = new ChangeFeed()
    const published: Topic[] = []
    changes.publish = (...topics) => void published.push(...topics)
    const test = startTestDocuments({ changes })
    const id = test.documents.create({ kind: 'dilemma', meta: { title: '' } })
    test.documents.project()
    published.length = 0
    for (const title of ['N', 'Na', 'Nac']) {
      test.documents.edit(id, (doc) => writeMeta(doc, { title }))
      vi.advanceTimersByTime(299)
    }
    expect(published).toEqual([])
    vi.advanceTimersByTime(1)
    expect(test.store.read((db) => recentDocuments(db, 1))).toMatchObject([{ title: 'Nac' }])
    expect(published).toEqual(expect.arrayContaining(['documents', 'search', 'dilemmas']))
  })

  it('and not after the vault is closed', () => {
    const test = startTestDocuments()
    createLesson(test, 'Les')
    test.documents.close()
    vi.advanceTimersByTime(1000)
    expect(test.store.read((db) => recentDocuments(db, 1))).toMatchObject([{ title: '' }])
  })
})
