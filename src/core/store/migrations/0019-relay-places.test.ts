import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('begins with no place in any stream, so that what a relay holds is read once more', () => {
  const path = storePath()
  const older = openTestStore(path, 18)
  older.write((db) => db.run("INSERT INTO team_newcomer VALUES (1, x'01')"))
  older.close()

  const store = openTestStore(path, 19)

  expect(store.read((db) => db.all('SELECT only FROM team_newcomer'))).toEqual([{ only: 1 }])
  expect(store.read((db) => db.all('SELECT * FROM team_relay_places'))).toEqual([])
})
