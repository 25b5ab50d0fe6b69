import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

const TEAM = "INSERT INTO teams VALUES ('t', 's', 'p', x'01', 'Anna', 'Laptop', '{}', NULL, 1, NULL, NULL, 0)"

it('leaves the team as it was, and knows of no newcomer', () => {
  const path = storePath()
  const older = openTestStore(path, 14)
  older.write((db) => db.run(TEAM))
  older.close()

  const store = openTestStore(path, 15)

  expect(store.read((db) => db.all('SELECT team FROM teams'))).toEqual([{ team: 't' }])
  expect(store.read((db) => db.all('SELECT * FROM team_newcomer'))).toEqual([])
})

it('holds one newcomer at most', () => {
  const store = openTestStore(storePath(), 15)
  store.write((db) => db.run("INSERT INTO team_newcomer VALUES (1, x'01')"))

  expect(() => store.write((db) => db.run("INSERT INTO team_newcomer VALUES (2, x'02')"))).toThrow('CHECK')
})
