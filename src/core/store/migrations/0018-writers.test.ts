import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('says of no edit that was there before whose it is, and forgets whose it was with the edit', () => {
  const path = storePath()
  const older = openTestStore(path, 17)
  older.write((db) => {
    db.run(
      `INSERT INTO documents (id, kind, space, title, created_at_ms, updated_at_ms, removed_at_ms, last_update, projected_update)
       VALUES ('one', 'dilemma', 'team:x', '', 1, 1, NULL, 0, 0)`,
    )
    db.run("INSERT INTO document_updates (sequence, document_id, bytes, at_ms) VALUES (7, 'one', x'00', 1)")
  })
  older.close()

  const store = openTestStore(path, 18)

  const writers = () => store.read((db) => db.all('SELECT sequence, device FROM update_writers'))
  expect(writers()).toEqual([])
  store.write((db) => db.run("INSERT INTO update_writers VALUES (7, '')"))
  expect(writers()).toEqual([{ sequence: 7, device: '' }])
  store.write((db) => db.run('DELETE FROM document_updates WHERE sequence = 7'))
  expect(writers()).toEqual([])
})
