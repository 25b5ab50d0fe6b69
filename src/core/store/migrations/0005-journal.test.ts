import { expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { openTestStore, storePath } from '../testing/test-store.ts'

function addDocument(store: Store, id: string): void {
  store.write((db) => db.run("INSERT INTO documents VALUES (?, 'dilemma', 'personal', '', 1, 2, NULL, 3, 3)", id))
}

const count = (store: Store, table: string) => store.read((db) => db.get(`SELECT count(*) AS n FROM ${table}`))

it('leaves documents as they were, and starts with an empty journal', () => {
  const path = storePath()
  const older = openTestStore(path, 4)
  addDocument(older, 'a')
  older.close()

  const store = openTestStore(path, 5)

  expect(store.read((db) => db.all('SELECT id FROM documents'))).toEqual([{ id: 'a' }])
  for (const table of ['journal_entries', 'journal_turned']) expect(count(store, table)).toEqual({ n: 0 })
})

it.each(['entry', 'dilemma'])('forgets what became of an entry with the %s that is erased', (erased) => {
  const store = openTestStore(undefined, 5)
  for (const id of ['entry', 'dilemma']) addDocument(store, id)
  store.write((db) => db.run("INSERT INTO journal_turned VALUES ('entry', 'dilemma')"))

  store.write((db) => db.run('DELETE FROM documents WHERE id = ?', erased))

  expect(count(store, 'journal_turned')).toEqual({ n: 0 })
})
