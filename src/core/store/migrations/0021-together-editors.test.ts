import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('begins with no window that was there, and forgets those of a document with it', () => {
  const path = storePath()
  const older = openTestStore(path, 20)
  older.write((db) => {
    db.run(
      `INSERT INTO documents (id, kind, space, title, created_at_ms, updated_at_ms, removed_at_ms, last_update, projected_update)
       VALUES ('one', 'dilemma', 'team:x', '', 1, 1, NULL, 0, 0)`,
    )
  })
  older.close()

  const store = openTestStore(path, 21)

  const editors = () => store.read((db) => db.all('SELECT editor FROM together_editors'))
  expect(editors()).toEqual([])
  store.write((db) => db.run("INSERT INTO together_editors VALUES ('one', 'window', 7)"))
  expect(editors()).toEqual([{ editor: 'window' }])
  store.write((db) => db.run("DELETE FROM documents WHERE id = 'one'"))
  expect(editors()).toEqual([])
})
