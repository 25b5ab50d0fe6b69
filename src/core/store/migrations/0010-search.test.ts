import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('leaves documents as they were', () => {
  const path = storePath()
  const older = openTestStore(path, 9)
  older.write((db) =>
    db.run("INSERT INTO documents VALUES ('mine', 'dilemma', 'personal', 'Wachten', 1, 2, NULL, 3, 3)"),
  )
  older.close()

  const store = openTestStore(path, 10)

  expect(store.read((db) => db.all('SELECT id, space FROM documents'))).toEqual([{ id: 'mine', space: 'personal' }])
})
