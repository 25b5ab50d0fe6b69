import { expect, it } from 'vitest'
import { openTestStore } from '../testing/test-store.ts'

const INSERT_DOCUMENT = "INSERT INTO documents VALUES (?, 'dilemma', 'personal', '', 1, 1, NULL, 0, 0)"
const INSERT_UPDATE = 'INSERT INTO document_updates (document_id, bytes, at_ms) VALUES (?, ?, 1)'

it('keeps updates of a document in order, under numbers that are never used again', () => {
  const store = openTestStore(undefined, 1)
  store.write((db) => {
    db.run(INSERT_DOCUMENT, 'a')
    db.run(INSERT_UPDATE, 'a', Uint8Array.of(1))
    db.run(INSERT_UPDATE, 'a', Uint8Array.of(2))
    db.run('DELETE FROM document_updates WHERE sequence = 2')
    db.run(INSERT_UPDATE, 'a', Uint8Array.of(3))
  })

  expect(store.read((db) => db.all('SELECT sequence, bytes FROM document_updates ORDER BY sequence'))).toEqual([
    { sequence: 1, bytes: Buffer.of(1) },
    { sequence: 3, bytes: Buffer.of(3) },
  ])
})

it('takes everything of a document away with it, and refuses what belongs to none', () => {
  const store = openTestStore(undefined, 1)
  store.write((db) => {
    db.run(INSERT_DOCUMENT, 'a')
    db.run(INSERT_UPDATE, 'a', Uint8Array.of(1))
    db.run("INSERT INTO document_states VALUES ('a', 1, x'01')")
    db.run("INSERT INTO outbox (document_id, bytes, at_ms) VALUES ('a', x'01', 1)")
    db.run("DELETE FROM documents WHERE id = 'a'")
  })

  for (const table of ['document_updates', 'document_states', 'outbox']) {
    expect(store.read((db) => db.get(`SELECT count(*) AS n FROM ${table}`))).toEqual({ n: 0 })
  }
  expect(() => store.write((db) => db.run(INSERT_UPDATE, 'b', Uint8Array.of(1)))).toThrow('FOREIGN KEY')
})
