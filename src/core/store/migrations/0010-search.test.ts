import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

const ENTRY = "INSERT INTO search_entries VALUES (?, ?, 'lesson', 'nl', ?, ?, 5)"

it('leaves documents and their entries as they were', () => {
  const path = storePath()
  const older = openTestStore(path, 9)
  older.write((db) => {
    db.run("INSERT INTO documents VALUES ('mine', 'dilemma', 'personal', 'Wachten', 1, 2, NULL, 3, 3)")
    db.run(ENTRY, 3, 'mine', 'Wachten', 'is ook werk')
  })
  older.close()

  const store = openTestStore(path, 10)

  expect(store.read((db) => db.all('SELECT id, space FROM documents'))).toEqual([{ id: 'mine', space: 'personal' }])
  expect(store.read((db) => db.all('SELECT entry, title, line, tags, body FROM search_entries'))).toEqual([
    { entry: 3, title: 'Wachten', line: '', tags: '', body: 'is ook werk' },
  ])
})

it('gives the line of a lesson and its tags a place of their own', () => {
  const path = storePath()
  const older = openTestStore(path, 9)
  older.write((db) => {
    db.run(ENTRY, 3, 'les', 'Nazorg', 'Bel na drie maanden\nHoe dat ging')
    db.run("INSERT INTO learnt VALUES ('les', 'Bel na drie maanden', '', NULL, NULL)")
    db.run("INSERT INTO document_tags VALUES ('les', 'nazorg'), ('les', 'te vroeg')")
  })
  older.close()

  const store = openTestStore(path, 10)

  expect(store.read((db) => db.all('SELECT line, tags, body FROM search_entries'))).toEqual([
    { line: 'Bel na drie maanden', tags: 'nazorg\nte vroeg', body: 'Hoe dat ging' },
  ])
})

it('lets every entry wait for its place in the new index', () => {
  const path = storePath()
  const older = openTestStore(path, 9)
  older.write((db) => {
    db.run(ENTRY, 3, 'a', 'Wachten', 'is ook werk')
    db.run(ENTRY, 4, 'b', 'Wachten', 'duurt lang')
    db.run("INSERT INTO search_index (rowid, title, body) VALUES (3, 'Wachten', 'is ook werk')")
  })
  older.close()

  const store = openTestStore(path, 10)

  for (const index of ['search_index', 'search_texts'])
    expect(store.read((db) => db.all(`SELECT rowid FROM ${index} WHERE ${index} MATCH 'werk'`))).toEqual([])
  expect(store.read((db) => db.all('SELECT entry FROM search_waiting'))).toEqual([{ entry: 3 }, { entry: 4 }])
})
