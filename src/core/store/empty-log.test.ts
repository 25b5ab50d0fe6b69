import { statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openConnection } from './connection.ts'
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
