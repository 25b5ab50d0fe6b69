import { existsSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrations } from './migrations/migrations.ts'
import { openStore } from './open-store.ts'
import type { Store, WritableDb } from './store.ts'
import { openTestStore, storePath, TEST_KEY } from './testing/test-store.ts'

const facts = (store: Store) => store.read((db) => db.all('SELECT name, value FROM vault_facts ORDER BY name'))
const saveFact = (db: WritableDb, name: string) => db.run("INSERT INTO vault_facts VALUES (?, 'x')", name)

describe('the store', () => {
  it('keeps all that one piece of work wrote, or nothing of it', () => {
    const store = openTestStore()

    expect(() =>
      store.write((db) => {
        saveFact(db, 'a')
        throw new Error('no')
      }),
    ).toThrow('no')
    store.write((db) => saveFact(db, 'b'))

    expect(facts(store)).toEqual([{ name: 'b', value: 'x' }])
  })

  it('does not let a read write, whatever the statement is called', () => {
    const store = openTestStore()

    expect(() => store.read((db) => db.all("INSERT INTO vault_facts VALUES ('a', 'x') RETURNING name"))).toThrow(
      'a read must not write',
    )
    expect(() => store.read((db) => db.get('DELETE FROM vault_facts RETURNING name'))).toThrow('a read must not write')

    expect(facts(store)).toEqual([])
  })

  it('answers what a write returns', () => {
    const store = openTestStore()
    const returned = store.write((db) => db.get("INSERT INTO vault_facts VALUES ('a', 'x') RETURNING name"))
    expect(returned).toEqual({ name: 'a' })
  })

  it('copies itself whole, under the same key', () => {
    const store = openTestStore()
    store.write((db) => saveFact(db, 'a'))
    const path = storePath()

    store.copyTo(path)

    const copy = openTestStore(path)
    expect(facts(copy)).toEqual(facts(store))
    expect(copy.findDamage()).toEqual([])
    expect(() => openStore(path, new Uint8Array(32))).toThrow('VAULT_DAMAGED')
  })

  it('never copies itself over a file', () => {
    const store = openTestStore()
    const path = storePath()
    writeFileSync(path, '')

    expect(() => store.copyTo(path)).toThrow('never replaces')
  })
})

describe('bringing the schema up to date', () => {
  it('keeps a copy of the store as it was, under the same key', () => {
    const path = storePath()
    const older = openTestStore(path, 1)
    older.write((db) => saveFact(db, 'a'))
    older.close()

    openTestStore(path).close()

    const before = openTestStore(`${path}.before-migration`, 1)
    expect(facts(before)).toEqual([{ name: 'a', value: 'x' }])
    expect(before.read((db) => db.get('PRAGMA user_version'))).toEqual({ user_version: 1 })
  })

  it('keeps none of a store that is new or up to date', () => {
    const path = storePath()
    openTestStore(path).close()
    openTestStore(path).close()
    expect(existsSync(`${path}.before-migration`)).toBe(false)
  })

  it('refuses a store that a newer Ruimte wrote, and leaves it as it is', () => {
    const path = storePath()
    const store = openTestStore(path)
    store.write((db) => db.exec(`PRAGMA user_version = ${migrations.length + 1}`))
    store.close()

    expect(() => openTestStore(path)).toThrow(
      expect.objectContaining({
        code: 'STORE_TOO_NEW',
        data: { found: migrations.length + 1, known: migrations.length },
      }),
    )
  })

  it('keeps nothing of a migration that fails half-way', () => {
    const path = storePath()
    const older = openTestStore(path, 2)
    older.write((db) => db.exec('CREATE TABLE learnt (in_the_way TEXT)'))
    older.close()

    expect(() => openTestStore(path)).toThrow('already exists')

    const still = openTestStore(path, 2)
    expect(still.read((db) => db.all("SELECT name FROM sqlite_schema WHERE name = 'dilemmas'"))).toEqual([])
    expect(still.read((db) => db.get('PRAGMA user_version'))).toEqual({ user_version: 2 })
  })

  it('takes only a key of 32 bytes', () => {
    expect(() => openStore(storePath(), TEST_KEY.subarray(1))).toThrow(RangeError)
  })
})
