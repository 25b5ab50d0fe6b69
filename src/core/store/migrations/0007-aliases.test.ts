import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

const DOCUMENT = "INSERT INTO documents VALUES ('a', 'dilemma', 'personal', '', 1, 1, NULL, 0, 0)"

it('leaves documents as they were, and begins with empty alias lists', () => {
  const path = storePath()
  const older = openTestStore(path, 6)
  older.write((db) => db.run(DOCUMENT))
  older.close()

  const store = openTestStore(path, 7)

  expect(store.read((db) => db.all('SELECT id FROM documents'))).toEqual([{ id: 'a' }])
  for (const table of ['aliases', 'alias_forms'])
    expect(store.read((db) => db.get(`SELECT count(*) AS n FROM ${table}`))).toEqual({ n: 0 })
})

it('erases the names of a document with the document, and keeps each form once', () => {
  const store = openTestStore(undefined, 7)
  const form = "INSERT INTO alias_forms VALUES ('x', 0, 'Samira')"
  store.write((db) => {
    db.run(DOCUMENT)
    db.run("INSERT INTO aliases VALUES ('x', 'a', 'Sami', NULL, 1)")
    db.run(form)
  })
  expect(() => store.write((db) => db.run(form))).toThrow('UNIQUE')

  store.write((db) => db.run("DELETE FROM documents WHERE id = 'a'"))

  expect(store.read((db) => db.get('SELECT count(*) AS n FROM alias_forms'))).toEqual({ n: 0 })
})
