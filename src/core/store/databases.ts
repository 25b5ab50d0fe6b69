import type Database from 'better-sqlite3'
import type { ReadableDb, SqlValue, WritableDb } from './store.ts'

type Prepare = (sql: string) => Database.Statement<SqlValue[]>

/** What `store.read` gives out: a statement that would write is refused, whatever its type says. */
export function readableOver(connection: Database.Database): ReadableDb {
  const prepare = keepPrepared(connection)
  return readsWith((sql) => {
    const statement = prepare(sql)
    if (!statement.readonly) throw new Error('a read must not write')
    return statement
  }) as unknown as ReadableDb
}

/** What `store.write` gives out, inside its transaction. */
export function writableOver(connection: Database.Database): WritableDb {
  const prepare = keepPrepared(connection)
  const database = {
    ...readsWith(prepare),
    run(sql: string, ...values: SqlValue[]) {
      const { changes, lastInsertRowid } = prepare(sql).run(...values)
      return { changes, lastInsertRowid: Number(lastInsertRowid) }
    },
    exec: (sql: string) => void connection.exec(sql),
  }
  return database as unknown as WritableDb
}

/** The brands of the two databases exist in the type only, hence the casts above. */
function readsWith(prepare: Prepare): Record<'all' | 'get', (sql: string, ...values: SqlValue[]) => unknown> {
  return {
    all: (sql: string, ...values: SqlValue[]) => prepare(sql).all(...values),
    get: (sql: string, ...values: SqlValue[]) => prepare(sql).get(...values),
  }
}

/** Keeps each statement prepared: the same few dozen run all day. */
function keepPrepared(connection: Database.Database): Prepare {
  const prepared = new Map<string, Database.Statement<SqlValue[]>>()
  return (sql) => {
    let statement = prepared.get(sql)
    if (!statement) prepared.set(sql, (statement = connection.prepare<SqlValue[]>(sql)))
    return statement
  }
}
