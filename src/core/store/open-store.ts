import { renameSync, rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { DomainError } from '../domain-error.ts'
import { asDomainError, type DataKey, openConnection } from './connection.ts'
import { readableOver, writableOver } from './databases.ts'
import { forgetBeforeClosing, forgetErased, type Opened } from './forget-erased.ts'
import { FileHolder } from './held-file.ts'
import { migrations } from './migrations/migrations.ts'
import { isOwed, owe } from './owed.ts'
import { makePrivateFile } from './private-file.ts'
import { closeIntoNewFile, removeUnfinished } from './put-in-place.ts'
import type { Store, WritableDb } from './store.ts'

/**
 * Opens the store and brings its schema up to date, all or nothing, after a copy of it as it was.
 *
 * @param version only for tests of a migration: the schema version to stop at
 * @throws {DomainError} `VAULT_DAMAGED`, `STORE_UNSAFE`, or `STORE_TOO_NEW` when a newer Ruimte wrote it
 */
export function openStore(path: string, key: DataKey, version = migrations.length): Store {
  const connection = openConnection(path, key)
  try {
    const store = storeOver(connection, path, key)
    removeUnfinished(path)
    migrate(connection, store, path, version)
    // After a crash something may stand there still that was erased just before it.
    guarded(() => forgetErased({ connection, db: writableOver(connection) }))
    return store
  } catch (error) {
    connection.close()
    throw error
  }
}

function migrate(connection: Database.Database, store: Store, path: string, version: number): void {
  const found = connection.pragma('user_version', { simple: true }) as number
  if (found > migrations.length) throw new DomainError('STORE_TOO_NEW', { found, known: migrations.length })
  if (found >= version) return
  if (found > 0) keepCopy(store, copyBeforeMigration(path))
  store.write((db) => {
    for (const up of migrations.slice(found, version)) up(db)
    db.exec(`PRAGMA user_version = ${version}`)
  })
}

/** One copy, of before the last migration, encrypted like the store; the earlier one goes when the new one is whole. */
function keepCopy(store: Store, path: string): void {
  const unfinished = `${path}.unfinished`
  rmSync(unfinished, { force: true })
  store.copyTo(unfinished)
  renameSync(unfinished, path)
}

function copyBeforeMigration(path: string): string {
  return `${path}.before-migration`
}

/** @param key the caller may wipe it once the store is closed */
function storeOver(connection: Database.Database, path: string, key: DataKey): Store {
  const readable = readableOver(connection)
  const writable = writableOver(connection)
  const opened = { connection, db: writable }
  const holder = new FileHolder(connection, path)
  let isToForget = false
  const forgetIfDue = () => {
    if (isToForget && !holder.isHeld) isToForget = !guarded(() => forgetErased(opened))
  }
  const write = <T>(work: (db: WritableDb) => T): T => {
    const result = guarded(() => connection.transaction(() => work(writable)).immediate())
    forgetIfDue()
    return result
  }
  return {
    read: (work) => guarded(() => work(readable)),
    write,
    erase(work) {
      // First, so that a crash in between leaves no copy that nobody comes back for.
      rmSync(copyBeforeMigration(path), { force: true })
      isToForget = true
      return write((db) => {
        owe(db, 'mergeOwed', 'rewriteOwed')
        return work(db)
      })
    },
    copyTo(path) {
      if (!makePrivateFile(path)) throw new Error('a copy never replaces a file')
      guarded(() => connection.prepare('VACUUM INTO ?').run(path))
    },
    holdFile: () => guarded(() => (isOwed(readable, 'rewriteOwed') ? null : holder.hold(forgetIfDue))),
    findDamage: () => findDamage(connection),
    close() {
      holder.close()
      close(opened, path, key)
    },
  }
}

function close(opened: Opened, path: string, key: DataKey): void {
  const { connection } = opened
  try {
    if (connection.open && forgetBeforeClosing(opened)) closeIntoNewFile(connection, path, key)
  } catch {
    // What cannot be forgotten now is owed still; a damaged store says so when it is opened again.
  } finally {
    connection.close()
  }
}

function findDamage(connection: Database.Database): string[] {
  try {
    const rows = connection.pragma('integrity_check') as { integrity_check: string }[]
    return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  } catch (error) {
    // Some pages are too far gone for the check itself.
    const damage = asDomainError(error)
    if (damage instanceof DomainError && damage.code === 'VAULT_DAMAGED') return [damage.code]
    throw error
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asDomainError(error)
  }
}
