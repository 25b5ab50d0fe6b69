import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('leaves documents and the search index as they were, and starts with empty lists', () => {
  const path = storePath()
  const older = openTestStore(path, 2)
  older.write((db) => {
    db.run("INSERT INTO documents VALUES ('a', 'lesson', 'personal', 'Wachten', 1, 2, NULL, 3, 3)")
    db.run("INSERT INTO search_index (rowid, title, body) VALUES (1, 'Wachten', 'is ook werk')")
  })
  older.close()

  const store = openTestStore(path, 3)

  expect(store.read((db) => db.all('SELECT id, title FROM documents'))).toEqual([{ id: 'a', title: 'Wachten' }])
  expect(store.read((db) => db.all("SELECT rowid FROM search_index WHERE search_index MATCH 'werk'"))).toHaveLength(1)
  for (const table of ['dilemmas', 'sessions', 'intentions', 'learnt', 'session_heartbeats']) {
    expect(store.read((db) => db.get(`SELECT count(*) AS n FROM ${table}`))).toEqual({ n: 0 })
  }
})

it('keeps one row for each document, whatever is projected twice', () => {
  const store = openTestStore(undefined, 3)
  const insert = () => store.write((db) => db.run("INSERT INTO dilemmas VALUES ('a', 'Wachten?', 'draft', '', 0)"))

  insert()

  expect(insert).toThrow('UNIQUE')
})
