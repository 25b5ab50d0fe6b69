import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../testing/runs.ts'
import { mergeIndex } from './merge-index.ts'
import { isOwed, owe } from './owed.ts'
import type { Store, WritableDb } from './store.ts'
import { openTestStore } from './testing/test-store.ts'

/** All words of a text that is taken out end like this; an index keeps of words that begin alike only their ends. */
const GONE = 'kwartelzwam'
const check = "INSERT INTO search_texts (search_texts, rank) VALUES ('integrity-check', 1)"
const columns = 'title, line, tags, body, kind, languages'

interface Text {
  readonly entry: number
  readonly body: string
}

function putIn(db: WritableDb, { entry, body }: Text): void {
  const id = `document ${entry}`
  const into = 'search_entries (entry, document_id, kind, languages, title, body, updated_at_ms)'
  db.run(`INSERT INTO ${into} VALUES (?, ?, 'lesson', 'nl', 'Les', ?, 1)`, entry, id, body)
  db.run(`INSERT INTO search_texts (rowid, ${columns}) VALUES (?, 'Les', '', '', ?, 'lesson', 'nl')`, entry, body)
}

function takeOut(db: WritableDb, { entry, body }: Text): void {
  const words = `(search_texts, rowid, ${columns})`
  db.run(`INSERT INTO search_texts ${words} VALUES ('delete', ?, 'Les', '', '', ?, 'lesson', 'nl')`, entry, body)
  db.run('DELETE FROM search_entries WHERE entry = ?', entry)
}

/** As it goes on after an erasure. @returns in how many steps */
function mergeWhole(store: Store, pages: number): number {
  store.write((db) => owe(db, 'mergeOwed'))
  let steps = 1
  while (store.write((db) => mergeIndex(db, pages))) steps += 1
  return steps
}

function pagesWith(store: Store, word: string): number {
  const pages = store.read((db) => db.all<{ block: Buffer }>('SELECT block FROM search_texts_data'))
  return pages.filter(({ block }) => block.includes(word)).length
}

function found(store: Store, word: string): number[] {
  const query = 'SELECT rowid FROM search_texts WHERE search_texts MATCH ? ORDER BY rowid'
  return store.read((db) => db.all<{ rowid: number }>(query, word)).map(({ rowid }) => rowid)
}

/** A text of about so many pages of the index. */
const long = (pages: number, word: string) =>
  Array.from({ length: pages * 200 }, (_, place) => `${place * 7919}${word}`).join(' ')

it('leaves no word of what was taken out of an index that was large once and is small now', () => {
  const store = openTestStore()
  const large = { entry: 1, body: long(70, 'zon') }
  const gone = { entry: 3, body: `x${GONE}` }
  store.write((db) => putIn(db, large))
  store.write((db) => putIn(db, { entry: 2, body: 'regen' }))
  mergeWhole(store, 1000)
  store.write((db) => takeOut(db, large))
  mergeWhole(store, 1000)
  store.write((db) => putIn(db, gone))
  store.write((db) => takeOut(db, gone))
  expect(pagesWith(store, GONE)).toBe(2)

  mergeWhole(store, 1000)

  expect(pagesWith(store, GONE)).toBe(0)
  expect(found(store, 'regen')).toEqual([2])
})

it('goes on doing so when it was asked more often than FTS5 has levels', () => {
  const store = openTestStore()
  store.write((db) => putIn(db, { entry: 1, body: long(70, 'zon') }))
  for (let entry = 2; entry < 20; entry += 1) {
    const gone = { entry, body: `x${GONE}` }
    store.write((db) => putIn(db, gone))
    store.write((db) => takeOut(db, gone))
    mergeWhole(store, 1000)
    expect(pagesWith(store, GONE)).toBe(0)
  }
  expect(found(store, '7919zon')).toEqual([1])
  store.write((db) => db.run(check))
})

it('leaves none of what was as large as all the rest', () => {
  const store = openTestStore()
  const gone = { entry: 9, body: long(70, GONE) }
  store.write((db) => putIn(db, { entry: 1, body: long(70, 'regen') }))
  for (const entry of [2, 3]) {
    store.write((db) => putIn(db, { entry, body: 'regen' }))
    mergeWhole(store, 1000)
  }
  store.write((db) => putIn(db, gone))
  store.write((db) => takeOut(db, gone))

  const steps = mergeWhole(store, 24)

  expect(steps).toBeGreaterThan(5)
  expect(pagesWith(store, GONE)).toBe(0)
  expect(found(store, 'regen')).toEqual([2, 3])
  expect(found(store, '7919regen')).toEqual([1])
})

it('merges once where that is enough', () => {
  const store = openTestStore()
  const gone = { entry: 1, body: `x${GONE}` }
  store.write((db) => putIn(db, { entry: 2, body: long(100, 'regen') }))
  mergeWhole(store, 1000)
  store.write((db) => putIn(db, gone))
  store.write((db) => takeOut(db, gone))

  expect(mergeWhole(store, 1000)).toBe(3) // a part is added, all are merged, and nothing is left to do

  expect(pagesWith(store, GONE)).toBe(0)
})

it('leaves what waits for its place in the index to wait', () => {
  const store = openTestStore()
  store.write((db) => {
    putIn(db, { entry: 1, body: 'regen' })
    putIn(db, { entry: 2, body: 'regen' })
    takeOut(db, { entry: 2, body: 'regen' })
    const row = "VALUES (3, 'waits', 'lesson', 'nl', 'Les', 'regen', 1)"
    db.run(`INSERT INTO search_entries (entry, document_id, kind, languages, title, body, updated_at_ms) ${row}`)
    db.run('INSERT INTO search_waiting VALUES (3)')
  })

  mergeWhole(store, 100)

  expect(found(store, 'regen')).toEqual([1])
})

it('leaves none, whatever is put in, taken out and merged, and finds all that stays', () => {
  const pages = fc.constantFrom(0, 0, 0, 1, 30, 70)
  const step = fc.record({ pages, goes: fc.boolean(), merges: fc.constantFrom('no', 'no', 'some', 'all') })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.constantFrom(2, 24, 2000), (steps, mergePages) => {
      const store = openTestStore()
      const stays: number[] = []
      steps.forEach(({ pages, goes, merges }, place) => {
        const word = goes ? GONE : 'regen'
        const text = { entry: place + 1, body: `${word} x${word} ${long(pages, word)}` }
        store.write((db) => putIn(db, text))
        if (!goes) stays.push(text.entry)
        else if (merges === 'some') store.write((db) => mergeIndex(db, mergePages))
        if (goes) store.write((db) => takeOut(db, text))
        if (merges === 'some') store.write((db) => mergeIndex(db, mergePages))
        if (merges === 'all') mergeWhole(store, mergePages)
      })
      mergeWhole(store, mergePages)

      expect(pagesWith(store, GONE)).toBe(0)
      expect(found(store, 'regen')).toEqual(stays)
      expect(store.read((db) => isOwed(db, 'mergeOwed'))).toBe(false)
      store.write((db) => db.run(check))
      store.close()
    }),
    { numRuns: runs(4, 500) },
  )
}, 300_000)
