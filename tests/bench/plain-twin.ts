import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { readableOver, writableOver } from '#core/store/databases.ts'
import { migrations } from '#core/store/migrations/migrations.ts'
import type { ReadableDb, SqlValue, Store } from '#core/store/store.ts'

/** All that a search reads, the index as it lies on disk with it. */
const tables = [
  'documents',
  'document_tags',
  'search_entries',
  'search_words',
  'search_texts_data',
  'search_texts_idx',
  'search_texts_docsize',
  'search_texts_config',
]
const BATCH = 500

export interface PlainTwin {
  read<T>(work: (db: ReadableDb) => T): T
  close(): void
}

/** The same rows in a store with the same settings and no cipher: what encryption costs is the difference. */
export function openPlainTwin(store: Store): PlainTwin {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-bench-plain-'))
  const connection = new Database(join(directory, 'plain.db'))
  for (const pragma of ['journal_mode=WAL', 'synchronous=FULL', 'temp_store=MEMORY', 'cache_size=-65536'])
    connection.pragma(pragma)
  const writable = writableOver(connection)
  connection.transaction(() => migrations.forEach((up) => up(writable)))()
  // The index is copied as it lies there, with its parts where they are.
  connection.unsafeMode(true)
  for (const table of tables) copy(store, connection, table)
  connection.unsafeMode(false)
  connection.close()
  const opened = new Database(join(directory, 'plain.db'))
  opened.pragma('cache_size=-65536')
  const readable = readableOver(opened)
  return {
    read: (work) => work(readable),
    close() {
      opened.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Each batch goes on after the last row of the one before: to count past rows would read them all again. */
function copy(store: Store, connection: Database.Database, table: string): void {
  const key = connection
    .prepare<[], string>(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`)
    .pluck()
    .all()
  const columns = key.join(', ')
  connection.exec(`DELETE FROM ${table}`)
  let last: Record<string, SqlValue> | undefined
  for (;;) {
    const after = last ? `WHERE (${columns}) > (${key.map(() => '?').join(', ')})` : ''
    const from = key.map((name) => last?.[name] ?? null)
    const rows = store.read((db) =>
      db.all<Record<string, SqlValue>>(
        `SELECT * FROM ${table} ${after} ORDER BY ${columns} LIMIT ${BATCH}`,
        ...(last ? from : []),
      ),
    )
    if (rows.length === 0) return
    connection.transaction(() => rows.forEach((row) => insert(connection, table, row)))()
    last = rows.at(-1)
  }
}

function insert(connection: Database.Database, table: string, row: Record<string, SqlValue>): void {
  const names = Object.keys(row)
  connection
    .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
    .run(...Object.values(row))
}
