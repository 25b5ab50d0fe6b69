import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('leaves dilemmas as they were, without tags or links, and has every document projected anew', () => {
  const path = storePath()
  const older = openTestStore(path, 3)
  older.write((db) => {
    db.run("INSERT INTO documents VALUES ('a', 'dilemma', 'personal', 'Wachten', 1, 2, NULL, 3, 3)")
    db.run("INSERT INTO dilemmas VALUES ('a', 'Wachten?', 'ready', '', 0)")
  })
  older.close()

  const store = openTestStore(path, 4)

  expect(store.read((db) => db.get('SELECT * FROM dilemmas'))).toEqual({
    document_id: 'a',
    question: 'Wachten?',
    state: 'ready',
    opening: '',
    words: 0,
    principles: '[]',
    shares: '[]',
    qualities: '[]',
    closed_early: 0,
    came_back: 0,
  })
  expect(store.read((db) => db.get('SELECT projected_update FROM documents'))).toEqual({ projected_update: 0 })
  for (const table of ['document_tags', 'document_links', 'document_milestones']) {
    expect(store.read((db) => db.get(`SELECT count(*) AS n FROM ${table}`))).toEqual({ n: 0 })
  }
})

it('forgets the kept moments of a document that is erased', () => {
  const store = openTestStore(undefined, 4)
  store.write((db) => {
    db.run("INSERT INTO documents VALUES ('a', 'dilemma', 'personal', '', 1, 2, NULL, 3, 3)")
    db.run("INSERT INTO document_milestones VALUES (3, 'a')")
    db.run("DELETE FROM documents WHERE id = 'a'")
  })
  expect(store.read((db) => db.all('SELECT * FROM document_milestones'))).toEqual([])
})
