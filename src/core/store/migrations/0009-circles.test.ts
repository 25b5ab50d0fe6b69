import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

const insertSession = `
  INSERT INTO sessions (document_id, dilemma_id, phase, method_id, method_name, minutes, participants, lesson, appreciation)
  VALUES ('a', 'd', 'closed', 'gossip', '{}', 40, '[]', '', '')`

it('leaves sessions as they were, in no place and not looked back on', () => {
  const path = storePath()
  const older = openTestStore(path, 8)
  older.write((db) => db.run(insertSession))
  older.close()

  const store = openTestStore(path, 9)

  expect(store.read((db) => db.all('SELECT document_id, place, looked_back_at_ms FROM sessions'))).toEqual([
    { document_id: 'a', place: '', looked_back_at_ms: null },
  ])
})

it('erases all that was written in a session with the session itself', () => {
  const store = openTestStore(undefined, 9)
  store.write((db) => {
    db.run("INSERT INTO documents VALUES ('a', 'session', 'personal', 'Wachten', 1, 2, NULL, 3, 3)")
    db.run("INSERT INTO session_words VALUES ('a', 'w', 0, NULL, 'gezegd', '', NULL, NULL, 1, 0)")
    db.run("INSERT INTO session_marks VALUES ('a', 'm', 'rating', 0, NULL, '', '4')")
    db.run("INSERT INTO session_taps VALUES ('a', 'spoke', 0, 'p')")
    db.run("INSERT INTO session_fields VALUES ('a', 'note', 'n', 'vraag door', 0, 1)")
    db.run("INSERT INTO bringer_lines VALUES ('a', 'l', 'p', 0, NULL, 'Carla', 'dank je', '')")
  })

  store.write((db) => db.run("DELETE FROM documents WHERE id = 'a'"))

  for (const table of ['session_words', 'session_marks', 'session_taps', 'session_fields', 'bringer_lines'])
    expect(
      store.read((db) => db.all(`SELECT * FROM ${table}`)),
      table,
    ).toEqual([])
})
