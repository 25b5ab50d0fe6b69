import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

const wipes = "SELECT v FROM search_texts_config WHERE k = 'secure-delete'"

it('takes words out of the index without wiping each, and leaves what can be found as it was', () => {
  const path = storePath()
  const older = openTestStore(path, 15)
  expect(older.read((db) => db.all(wipes))).toEqual([{ v: 1 }])
  older.write((db) => {
    db.run("INSERT INTO search_entries VALUES (3, 'mine', 'lesson', 'nl', 'Wachten', 'is ook werk', 5, '', '')")
    db.run("INSERT INTO search_texts (rowid, title, body) VALUES (3, 'Wachten', 'is ook werk')")
  })
  older.close()

  const store = openTestStore(path, 16)

  expect(store.read((db) => db.all(wipes))).toEqual([{ v: 0 }])
  expect(store.read((db) => db.all("SELECT rowid FROM search_texts WHERE search_texts MATCH 'werk'"))).toEqual([
    { rowid: 3 },
  ])
})
