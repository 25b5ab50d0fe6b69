import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrations } from '#core/store/migrations/migrations.ts'
import { openTestStore } from '#core/store/testing/test-store.ts'
import { describeSchema, removedLines } from './describe-schema.ts'

const snapshot = join(import.meta.dirname, 'schema.snapshot.json')
const committed = () => (existsSync(snapshot) ? (JSON.parse(readFileSync(snapshot, 'utf8')) as string[]) : [])

describe('the schema', () => {
  it('only ever gains: no line of the committed snapshot is gone or changed', () => {
    expect(removedLines(committed(), describeSchema(openTestStore()))).toEqual([])
  })

  it('is the one in the snapshot, to which a new migration adds its lines', async () => {
    const lines = describeSchema(openTestStore())
    expect(removedLines(committed(), lines)).toEqual([])
    await expect(`${JSON.stringify(lines, null, 2)}\n`).toMatchFileSnapshot(snapshot)
  })

  it('would show a column that is dropped, renamed or of another type', () => {
    const before = describeSchema(openTestStore())
    const changes = [
      'ALTER TABLE learnt DROP COLUMN opening',
      'ALTER TABLE learnt RENAME COLUMN opening TO begin',
      'DROP INDEX sessions_by_dilemma',
      'DROP TABLE session_heartbeats',
    ]
    for (const change of changes) {
      const store = openTestStore()
      store.write((db) => db.exec(change))
      expect(removedLines(before, describeSchema(store)), `${change}`).not.toEqual([])
    }
  })

  it('only gains with each migration', () => {
    for (let version = 1; version < migrations.length; version += 1) {
      const before = describeSchema(openTestStore(undefined, version))
      const after = describeSchema(openTestStore(undefined, version + 1))
      expect(removedLines(before, after), `migration ${version + 1}`).toEqual([])
    }
  })

  it('has every migration in the list, in its place, with a test', () => {
    const folder = join(import.meta.dirname, '../src/core/store/migrations')
    const names = readdirSync(folder).filter((name) => /^\d{4}-/.test(name))
    const files = names.filter((name) => !name.endsWith('.test.ts')).toSorted()

    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map((_up, at) => at + 1))
    expect(files.filter((name) => !names.includes(name.replace('.ts', '.test.ts')))).toEqual([])
  })

  it('has strict tables only, apart from the index', () => {
    const lax = openTestStore().read((db) =>
      db.all(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict
              AND name NOT LIKE 'sqlite_%'`),
    )
    expect(lax).toEqual([])
  })
})
