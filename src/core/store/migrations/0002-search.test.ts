import { expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { openTestStore, storePath } from '../testing/test-store.ts'

const INSERT_ENTRY =
  "INSERT INTO search_entries (document_id, kind, title, body, norm, updated_at_ms) VALUES ('a', 'lesson', ?, ?, '', 1)"

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

it('follows each entry, with accents folded and words found by how they begin', () => {
  const store = openTestStore(undefined, 2)

  store.write((db) => db.run(INSERT_ENTRY, 'De cliënt', 'wacht al weken'))
  expect([find(store, 'client'), find(store, 'wach*'), find(store, 'huur')]).toEqual([1, 1, 0])

  store.write((db) => {
    db.run("DELETE FROM search_entries WHERE document_id = 'a'")
    db.run(INSERT_ENTRY, 'De cliënt', 'huurachterstand')
  })
  expect([find(store, 'client'), find(store, 'wach*'), find(store, 'huur*')]).toEqual([1, 0, 1])

  store.write((db) => db.run("DELETE FROM search_entries WHERE document_id = 'a'"))
  expect([find(store, 'client'), find(store, 'huur*')]).toEqual([0, 0])
})

it('keeps no erased word in the pages of its index', () => {
  const store = openTestStore(undefined, 2)
  store.write((db) => {
    for (let entry = 0; entry < 50; entry += 1) {
      db.run(INSERT_ENTRY.replace("'a'", `'${entry}'`), 'Titel', `kanariewoord${entry} en nog meer`)
    }
  })
  expect(indexHolds(store, 'kanariewoord')).toBe(true)

  store.write((db) => db.run('DELETE FROM search_entries'))

  expect(indexHolds(store, 'kanariewoord')).toBe(false)
})

function indexHolds(store: Store, word: string): boolean {
  const blocks = store.read((db) => db.all<{ block: Uint8Array }>('SELECT block FROM search_index_data'))
  return blocks.some(({ block }) => Buffer.from(block).includes(word.slice(1)))
}
