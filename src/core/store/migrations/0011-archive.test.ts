import { expect, it } from 'vitest'
import { openTestStore, storePath } from '../testing/test-store.ts'

it('leaves documents as they were', () => {
  const path = storePath()
  const older = openTestStore(path, 10)
  older.write((db) =>
    db.run("INSERT INTO documents VALUES ('mine', 'dilemma', 'personal', 'Wachten', 1, 2, NULL, 3, 3)"),
  )
  older.close()

  const store = openTestStore(path, 11)

  expect(store.read((db) => db.all('SELECT id, space FROM documents'))).toEqual([{ id: 'mine', space: 'personal' }])
})

it('begins with no dates of review, and forgets what is known of a document with the document', () => {
  const store = openTestStore(undefined, 11)
  const count = (table: string) => store.read((db) => db.get(`SELECT count(*) AS n FROM ${table}`))
  for (const table of ['review_dates', 'keeping_settings', 'put_aside']) expect(count(table)).toEqual({ n: 0 })
  store.write((db) => {
    for (const id of ['mine', 'lesson'])
      db.run("INSERT INTO documents VALUES (?, 'dilemma', 'personal', '', 1, 2, NULL, 3, 3)", id)
    db.run("INSERT INTO review_dates VALUES ('mine', 5, 4)")
    db.run("INSERT INTO put_aside VALUES ('mine', 'lesson')")
  })

  store.write((db) => db.run("DELETE FROM documents WHERE id = 'lesson'"))
  expect(count('put_aside')).toEqual({ n: 0 })
  store.write((db) => db.run("DELETE FROM documents WHERE id = 'mine'"))
  expect(count('review_dates')).toEqual({ n: 0 })
})

it('keeps one row of settings', () => {
  const store = openTestStore(undefined, 11)
  const insert = (row: number) => () =>
    store.write((db) => db.run('INSERT INTO keeping_settings VALUES (?, 12, 1)', row))
  insert(1)()
  expect(insert(1)).toThrow('UNIQUE')
  expect(insert(2)).toThrow('CHECK')
})

it('has every lesson projected anew, and begins without saved filters, each name of which stands once', () => {
  const path = storePath()
  const older = openTestStore(path, 10)
  older.write((db) => {
    db.run("INSERT INTO documents VALUES ('mine', 'lesson', 'personal', 'Wachten', 1, 2, NULL, 3, 3)")
    db.run("INSERT INTO learnt VALUES ('mine', 'Bel eerst.', '', NULL, NULL)")
  })
  older.close()

  const store = openTestStore(path, 11)

  expect(store.read((db) => db.get('SELECT projected_update FROM documents'))).toEqual({ projected_update: 0 })
  expect(store.read((db) => db.get('SELECT line, qualities, factors, shares, domain, author FROM learnt'))).toEqual({
    line: 'Bel eerst.',
    qualities: '[]',
    factors: '[]',
    shares: '[]',
    domain: '',
    author: null,
  })
  const insert = (id: string) => () =>
    store.write((db) => db.run("INSERT INTO saved_filters VALUES (?, 'Wonen', '{}', 4)", id))
  insert('a')()
  expect(insert('b')).toThrow('UNIQUE')
})
