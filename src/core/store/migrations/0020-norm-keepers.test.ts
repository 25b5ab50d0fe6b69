import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('leaves each norm with whoever shared it', () => {
  const path = storePath()
  const older = openTestStore(path, 19)
  older.write((db) => {
    db.run(
      `INSERT INTO documents (id, kind, space, title, created_at_ms, updated_at_ms, removed_at_ms, last_update, projected_update)
       VALUES ('one', 'norm', 'team:x', 'Geld', 1, 1, NULL, 1, 1)`,
    )
    db.run("INSERT INTO norms (document_id, satisfied, first) VALUES ('one', 'De post gaat open.', '')")
  })
  older.close()

  const store = openTestStore(path, 20)

  expect(store.read((db) => db.all('SELECT * FROM norms'))).toEqual([
    { document_id: 'one', satisfied: 'De post gaat open.', first: '', author: null, keeper: null },
  ])
  // Who shared it stands in the document, and is read from it again.
  expect(store.read((db) => db.get('SELECT projected_update AS at FROM documents'))).toEqual({ at: 0 })
})
