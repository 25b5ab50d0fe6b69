import { expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { openTestStore, storePath } from '../testing/test-store.ts'

const INSERT = 'INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)'
const DELETE = "INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', ?, ?, ?)"

const find = (store: Store, words: string) =>
  store.read((db) => db.all('SELECT rowid FROM search_index WHERE search_index MATCH ?', words)).length

it('leaves older documents as they were, and an index that is empty until they are projected', () => {
  const path = storePath()
  const older = openTestStore(path, 1)
  older.write((db) => db.run("INSERT INTO documents VALUES ('a', 'lesson', 'personal', 'Wachten', 1, 2, NULL, 3, 3)"))
  older.close()

  const store = openTestStore(path, 2)

  expect(store.read((db) => db.all('SELECT id, title, last_update FROM documents'))).toEqual([
    { id: 'a', title: 'Wachten', last_update: 3 },
  ])
  expect(store.read((db) => db.get('SELECT count(*) AS n FROM search_entries'))).toEqual({ n: 0 })
})

it('finds words with accents folded, by how they begin, until they are erased', () => {
  const store = openTestStore(undefined, 2)

  store.write((db) => db.run(INSERT, 1, 'De cliënt', 'wacht al weken'))
  expect([find(store, 'client'), find(store, 'wach*'), find(store, 'huur')]).toEqual([1, 1, 0])

  store.write((db) => db.run(DELETE, 1, 'De cliënt', 'wacht al weken'))
  expect([find(store, 'client'), find(store, 'wach*')]).toEqual([0, 0])
})

it('keeps no erased word in the pages of its index', () => {
  const store = openTestStore(undefined, 2)
  const all = (sql: string) =>
    store.write((db) => {
      for (let entry = 0; entry < 50; entry += 1) db.run(sql, entry, 'Titel', `kanariewoord${entry} en nog meer`)
    })
  all(INSERT)
  expect(indexHolds(store, 'kanariewoord')).toBe(true)

  all(DELETE)

  expect(indexHolds(store, 'kanariewoord')).toBe(false)
})

function indexHolds(store: Store, word: string): boolean {
  const blocks = store.read((db) => db.all<{ block: Uint8Array }>('SELECT block FROM search_index_data'))
  return blocks.some(({ block }) => Buffer.from(block).includes(word.slice(1)))
}
