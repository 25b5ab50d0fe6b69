import { existsSync, statSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openConnection } from './connection.ts'
import { isOwed, owe } from './owed.ts'
import { openTestStore, storePath, TEST_KEY } from './testing/test-store.ts'

const keep = "INSERT INTO vault_facts VALUES ('a', 'x')"
const forget = "DELETE FROM vault_facts WHERE name = 'a'"

it('is cut to nothing by erasing', () => {
  const path = storePath()
  const store = openTestStore(path)
  store.write((db) => db.run(keep))
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)

  store.erase((db) => db.run(forget))

  expect(statSync(`${path}-wal`).size).toBe(0)
})

it('is cut at the next write when somebody reads meanwhile', () => {
  const path = storePath()
  const store = openTestStore(path)
  store.write((db) => db.run(keep))
  const reader = openConnection(path, TEST_KEY)
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM vault_facts').get()

  store.erase((db) => db.run(forget))
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
  reader.exec('COMMIT')
  reader.close()
  store.write((db) => db.run(keep))

  expect(statSync(`${path}-wal`).size).toBe(0)
})

it('is cut when the write around an erasure ends', () => {
  const path = storePath()
  const store = openTestStore(path)
  store.write(() => store.erase((db) => db.run(keep)))
  expect(statSync(`${path}-wal`).size).toBe(0)
})

it('keeps nothing of an erasure that failed', () => {
  const store = openTestStore()
  store.write((db) => db.run(keep))
  const failing = () =>
    store.erase((db) => {
      db.run(forget)
      throw new Error('no')
    })
  expect(failing).toThrow('no')
  expect(store.read((db) => db.all("SELECT value FROM vault_facts WHERE name = 'a'"))).toEqual([{ value: 'x' }])
})

it('gives the room back: what was erased leaves no free pages', () => {
  const store = openTestStore()
  const pages = (name: string) => store.read((db) => db.get<Record<string, number>>(`PRAGMA ${name}`)?.[name] ?? 0)
  store.write((db) => {
    for (let place = 0; place < 200; place += 1)
      db.run('INSERT INTO vault_facts VALUES (?, ?)', `large ${place}`, 'x'.repeat(4000))
  })
  const before = pages('page_count')

  store.erase((db) => db.run("DELETE FROM vault_facts WHERE name LIKE 'large%'"))

  expect(pages('freelist_count')).toBe(0)
  expect(pages('page_count')).toBeLessThan(before - 150)
  expect(store.read((db) => db.all('SELECT name FROM vault_facts'))).toEqual([])
})

it('does at the next opening what a crash kept it from', () => {
  const path = storePath()
  const store = openTestStore(path)
  const owed = () => openTestStore(path).read((db) => db.all("SELECT 1 FROM vault_facts WHERE name = 'rewriteOwed'"))
  store.write((db) => db.run("INSERT INTO vault_facts VALUES ('rewriteOwed', 'true')"))
  expect(owed()).toEqual([])
})

it('does when the store closes what took too long before', () => {
  const path = storePath()
  const store = openTestStore(path)
  store.write((db) => db.run("INSERT INTO vault_facts VALUES ('rewriteOwed', 'true')"))

  store.close()

  const connection = openConnection(path, TEST_KEY)
  expect(connection.prepare('SELECT * FROM vault_facts').all()).toEqual([])
  connection.close()
})

it('leaves the file as it is when it closes while somebody reads', () => {
  const path = storePath()
  const store = openTestStore(path)
  store.write((db) => owe(db, 'mergeOwed', 'rewriteOwed'))
  const reader = openConnection(path, TEST_KEY)
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM vault_facts').get()
  const before = statSync(path).ino

  store.close()
  reader.exec('COMMIT')
  reader.close()

  expect(statSync(path).ino).toBe(before)
  const later = openTestStore(path)
  expect(later.read((db) => [isOwed(db, 'mergeOwed'), isOwed(db, 'rewriteOwed')])).toEqual([false, false])
})

it('takes away what a crash left of a new file', () => {
  const path = storePath()
  openTestStore(path).close()
  for (const ending of ['', '-wal']) writeFileSync(`${path}.rewritten${ending}`, 'half of it')

  openTestStore(path)

  for (const ending of ['', '-wal']) expect(existsSync(`${path}.rewritten${ending}`)).toBe(false)
})
