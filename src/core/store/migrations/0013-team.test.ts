import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('holds one question to be let in, and forgets who asked with the invitation that they answered', () => {
  const store = openTestStore(storePath(), 13)
  const asking = "VALUES (1, 't', 'p', x'01', 'Bas', 'Laptop', '{}', 'i', x'02', 'r', 1, 2)"
  store.write((db) => {
    db.run(`INSERT INTO team_asking ${asking}`)
    db.run("INSERT INTO team_invitations VALUES ('i', 't', 'acht woorden', 'Bas', 9)")
    db.run(`INSERT INTO team_requests (request, invite, bytes, name, device_name, came_at_ms)
            VALUES ('r', 'i', x'02', 'Bas', 'Laptop', 3)`)
    db.run('DELETE FROM team_invitations')
  })

  expect(store.read((db) => db.all('SELECT request FROM team_requests'))).toEqual([])
  expect(() => store.write((db) => db.run(`INSERT INTO team_asking ${asking}`))).toThrow(/UNIQUE/)
})

it('leaves documents as they were', () => {
  const path = storePath()
  const older = openTestStore(path, 12)
  older.write((db) =>
    db.run("INSERT INTO documents VALUES ('mine', 'dilemma', 'personal', 'Wachten', 1, 2, NULL, 3, 3)"),
  )
  older.close()

  const store = openTestStore(path, 13)

  expect(store.read((db) => db.all('SELECT id, space FROM documents'))).toEqual([{ id: 'mine', space: 'personal' }])
})
