import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bodyOf } from '../documents/document-body.ts'
import { ChangeFeed } from '../rpc/change-feed.ts'
import type { Store } from '../store/store.ts'
import { startTestDocuments, type TestDocuments } from '../testing/test-documents.ts'
import { find } from './find.ts'
import { buildStep, catchUp, indexProgress, mergeStep } from './index-building.ts'
import { createIndexing } from './indexing.ts'

/** An archive as a change of the index leaves it: everything is there, nothing can be found yet. */
function startWaiting(count: number): TestDocuments {
  const test = startTestDocuments()
  for (let number = 0; number < count; number += 1)
    test.documents.create({
      kind: 'lesson',
      meta: { title: `Nazorg ${number}` },
      body: bodyOf([{ type: 'paragraph', text: `De wachtlijst van nummer ${number}. `.repeat(40) }]),
    })
  test.documents.project()
  test.store.write((db) => {
    db.run("INSERT INTO search_texts (search_texts) VALUES ('delete-all')")
    db.run('INSERT INTO search_waiting SELECT entry FROM search_entries')
  })
  return test
}

const total = (store: Store) =>
  store.read((db) => find(db, { query: 'wachtlijst', kinds: [], order: 'newest', limit: 100 })).total
const titles = (store: Store) =>
  store
    .read((db) => find(db, { query: 'wachtlijst', kinds: [], order: 'newest', limit: 3 }))
    .hits.map(({ title }) => title.map(({ text }) => text).join(''))
const isSound = ({ store }: TestDocuments) => {
  store.write((db) => db.exec("INSERT INTO search_texts (search_texts, rank) VALUES ('integrity-check', 1)"))
  return true
}

describe('an index that is still to be built', () => {
  it('is built in steps, the newest first, and tells how far it is', () => {
    const test = startWaiting(90)
    expect(test.store.read(indexProgress)).toEqual({ done: 0, total: 90 })

    buildStep(test.store)
    const progress = test.store.read(indexProgress)
    expect(progress === null ? 90 : progress.done).toBe(total(test.store))
    expect(titles(test.store)[0]).toBe('Nazorg 89')

    while (buildStep(test.store));
    expect(test.store.read(indexProgress)).toBeNull()
    expect(total(test.store)).toBe(90)
    expect(isSound(test)).toBe(true)
  })

  it('finds what was written last before the rest, and takes out what is thrown away', () => {
    const test = startWaiting(30)
    const [first] = test.store.read((db) => db.all<{ id: string }>('SELECT id FROM documents ORDER BY last_update'))
    const made = test.documents.create({
      kind: 'lesson',
      meta: { title: 'Zojuist' },
      body: bodyOf([{ type: 'paragraph', text: 'wachtlijst' }]),
    })
    test.documents.remove(first?.id as typeof made)
    catchUp(test.store)
    expect(titles(test.store)[0]).toBe('Zojuist')
    while (buildStep(test.store));
    expect(total(test.store)).toBe(30)
    expect(isSound(test)).toBe(true)
  })
})

describe('indexing', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    return () => vi.useRealTimers()
  })

  it('goes on by itself where it was broken off', () => {
    const { store } = startWaiting(40)
    const before = createIndexing({ changes: new ChangeFeed() })
    before.start(store)
    vi.advanceTimersByTime(15)
    before.stop()
    const reached = store.read(indexProgress)?.done ?? 40
    expect(reached).toBeGreaterThan(0)
    vi.advanceTimersByTime(60_000)
    expect(store.read(indexProgress)?.done ?? 40).toBe(reached)

    const after = createIndexing({ changes: new ChangeFeed() })
    after.start(store)
    vi.advanceTimersByTime(60_000)
    after.stop()
    expect(store.read(indexProgress)).toBeNull()
  })

  it('puts the parts of the index together when nothing is written for a while, and only then', () => {
    const test = startTestDocuments()
    const parts = () => test.store.read((db) => db.all('SELECT DISTINCT segid FROM search_texts_idx')).length
    const indexing = createIndexing({ changes: new ChangeFeed() })
    indexing.start(test.store)
    for (let number = 0; number < 12; number += 1) {
      test.documents.create({ kind: 'lesson', meta: { title: `Nazorg ${number}` } })
      test.documents.project()
      vi.advanceTimersByTime(2000)
    }
    const many = parts()
    expect(many).toBeGreaterThan(8)
    vi.advanceTimersByTime(60_000)
    indexing.stop()
    expect(parts()).toBeLessThan(many / 2)
    expect(mergeStep(test.store)).toBe(false)
    expect(isSound(test)).toBe(true)
  })
})
