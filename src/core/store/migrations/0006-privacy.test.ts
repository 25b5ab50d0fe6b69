import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

const DOCUMENT = "INSERT INTO documents VALUES ('a', 'dilemma', 'personal', '', 1, 1, NULL, 0, 0)"

it('leaves documents as they were, and begins without decisions', () => {
  const path = storePath()
  const older = openTestStore(path, 5)
  older.write((db) => db.run(DOCUMENT))
  older.close()

  const store = openTestStore(path, 6)

  expect(store.read((db) => db.all('SELECT id FROM documents'))).toEqual([{ id: 'a' }])
  expect(store.read((db) => db.get('SELECT count(*) AS n FROM privacy_decisions'))).toEqual({ n: 0 })
})

it('keeps one decision on the same words, and none of a document that is erased', () => {
  const store = openTestStore(undefined, 6)
  const decide = (id: string, document: string | null) =>
    store.write((db) =>
      db.run("INSERT INTO privacy_decisions VALUES (?, ?, 'person', 'Sami', 'sami', 'kept', '', 1)", id, document),
    )
  store.write((db) => db.run(DOCUMENT))
  decide('one', 'a')
  decide('all', null)
  expect(() => decide('two', 'a')).toThrow('UNIQUE')
  expect(() => decide('three', null)).toThrow('UNIQUE')

  store.write((db) => db.run("DELETE FROM documents WHERE id = 'a'"))

  expect(store.read((db) => db.all('SELECT id FROM privacy_decisions'))).toEqual([{ id: 'all' }])
})
