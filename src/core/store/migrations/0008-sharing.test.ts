import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

const document = (id: string, space: string) =>
  `INSERT INTO documents VALUES ('${id}', 'dilemma', '${space}', 'Wachten', 1, 2, NULL, 3, 3)`
const copy = "INSERT INTO shared_copies VALUES ('copy', 'mine', 1, 1, 'Over wachten', 'named', '[]', '{}', NULL)"

it('leaves documents as they were and starts with nothing shared', () => {
  const path = storePath()
  const older = openTestStore(path, 7)
  older.write((db) => db.run(document('mine', 'personal')))
  older.close()

  const store = openTestStore(path, 8)

  expect(store.read((db) => db.all('SELECT id, space FROM documents'))).toEqual([{ id: 'mine', space: 'personal' }])
  for (const table of ['shared_copies', 'team_spaces'])
    expect(store.read((db) => db.get(`SELECT count(*) AS n FROM ${table}`))).toEqual({ n: 0 })
})

it('forgets a copy when it is erased, and not when its original is', () => {
  const store = openTestStore(undefined, 8)
  const left = () => store.read((db) => db.get('SELECT count(*) AS n FROM shared_copies'))
  store.write((db) => {
    db.run(document('mine', 'personal'))
    db.run(document('copy', 'team:a'))
    db.run(copy)
  })

  store.write((db) => db.run("DELETE FROM documents WHERE id = 'mine'"))
  expect(left()).toEqual({ n: 1 })

  store.write((db) => db.run("DELETE FROM documents WHERE id = 'copy'"))
  expect(left()).toEqual({ n: 0 })
})
