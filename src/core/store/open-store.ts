import type Database from 'better-sqlite3'
import { DomainError } from '../domain-error.ts'
import { type DataKey, openConnection } from './connection.ts'
import { migrations } from './migrations/migrations.ts'
import type { SqlValue, Store, WritableDb } from './store.ts'

/**
 * Opens the store and brings its schema up to date, all or nothing.
 *
 * @param version only for tests of a migration: the schema version to stop at
 * @throws {DomainError} `VAULT_DAMAGED`, `STORE_UNSAFE`, or `STORE_TOO_NEW` when a newer Ruimte wrote it
 */
export function openStore(path: string, key: DataKey, version = migrations.length): Store {
  const connection = openConnection(path, key)
  try {
    const store = storeOver(connection)
    migrate(connection, store, version)
    return store
  } catch (error) {
    connection.close()
    throw error
  }
}

function migrate(connection: Database.Database, store: Store, version: number): void {
  const found = connection.pragma('user_version', { simple: true }) as number
  if (found > migrations.length) throw new DomainError('STORE_TOO_NEW', { found, known: migrations.length })
  if (found >= version) return
  store.write((db) => {
    for (const up of migrations.slice(found, version)) up(db)
    db.exec(`PRAGMA user_version = ${version}`)
  })
}

function storeOver(connection: Database.Database): Store {
  const db = databaseOver(connection)
  return {
    read: (work) => work(db),
    write: (work) => connection.transaction(() => work(db)).immediate(),
    copyTo: (path) => void connection.prepare('VACUUM INTO ?').run(path),
    findDamage() {
      const rows = connection.pragma('integrity_check') as { integrity_check: string }[]
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    },
    close: () => void connection.close(),
  }
}

/** Keeps each statement prepared: the same few dozen run all day. */
function databaseOver(connection: Database.Database): WritableDb {
  const prepared = new Map<string, Database.Statement<SqlValue[]>>()
  const prepare = (sql: string) => {
    let statement = prepared.get(sql)
    if (!statement) prepared.set(sql, (statement = connection.prepare<SqlValue[]>(sql)))
    return statement
  }
  const database = {
    all: (sql: string, ...values: SqlValue[]) => prepare(sql).all(...values),
    get: (sql: string, ...values: SqlValue[]) => prepare(sql).get(...values),
    run(sql: string, ...values: SqlValue[]) {
      const { changes, lastInsertRowid } = prepare(sql).run(...values)
      return { changes, lastInsertRowid: Number(lastInsertRowid) }
    },
    exec: (sql: string) => void connection.exec(sql),
  }
  // The two brands exist in the type only: `read` gives this out as readable, `write` as writable.
  return database as unknown as WritableDb
}
