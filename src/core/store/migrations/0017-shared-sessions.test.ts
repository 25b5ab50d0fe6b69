import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('leaves the sessions of this vault as they were, and makes room beside them for those that are shared', () => {
  const path = storePath()
  const older = openTestStore(path, 16)
  older.write((db) =>
    db.run(
      `INSERT INTO sessions (document_id, dilemma_id, phase, method_id, method_name, minutes, participants, lesson, appreciation)
       VALUES ('mine', '', 'closed', 'incident', '{}', 60, '[]', 'Wachten is werk.', '')`,
    ),
  )
  older.close()

  const store = openTestStore(path, 17)

  expect(store.read((db) => db.all('SELECT document_id, lesson FROM sessions'))).toEqual([
    { document_id: 'mine', lesson: 'Wachten is werk.' },
  ])
  expect(store.read((db) => db.all('SELECT * FROM shared_sessions'))).toEqual([])
})
