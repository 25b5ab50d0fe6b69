import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('leaves documents as they were, and has no principles yet', () => {
  const path = storePath()
  const older = openTestStore(path, 11)
  older.write((db) =>
    db.run("INSERT INTO documents VALUES ('mine', 'dilemma', 'personal', 'Wachten', 1, 2, NULL, 3, 3)"),
  )
  older.close()

  const store = openTestStore(path, 12)

  expect(store.read((db) => db.all('SELECT id, space FROM documents'))).toEqual([{ id: 'mine', space: 'personal' }])
  expect(store.read((db) => db.all('SELECT * FROM principles'))).toEqual([])
})

it('forgets when a lesson was reread once the lesson is erased', () => {
  const store = openTestStore(storePath(), 12)
  store.write((db) => {
    db.run("INSERT INTO documents VALUES ('les', 'lesson', 'personal', 'Sluiten', 1, 2, NULL, 3, 3)")
    db.run("INSERT INTO rereads (day, lesson_id) VALUES ('2026-11-26', 'les')")
    db.run("DELETE FROM documents WHERE id = 'les'")
  })

  expect(store.read((db) => db.all('SELECT * FROM rereads'))).toEqual([])
})
