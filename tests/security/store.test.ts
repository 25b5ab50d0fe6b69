import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openConnection } from '#core/store/connection.ts'
import { openTestStore, storePath, TEST_KEY } from '#core/store/testing/test-store.ts'

const CANARY = 'kanariewoord'

/** Written out here a second time on purpose: a protection that is dropped from the program must fail a test. */
const protections = {
  cipher: 'chacha20',
  journal_mode: 'wal',
  synchronous: 2,
  temp_store: 2,
  secure_delete: 1,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  auto_vacuum: 2,
  mmap_size: 0,
} as const

describe('every connection to the store', () => {
  it('has every protection, when it is made and when it is opened again', () => {
    const path = storePath()
    for (const moment of ['made', 'opened again']) {
      const connection = openConnection(path, TEST_KEY)
      connection.exec('CREATE TABLE IF NOT EXISTS t (x)')
      for (const [pragma, answer] of Object.entries(protections)) {
        expect(connection.pragma(pragma, { simple: true }), `${pragma}, ${moment}`).toBe(answer)
      }
      connection.close()
    }
  })

  for (const pragma of Object.keys(protections)) {
    it(`is refused when ${pragma} does not hold`, () => {
      const path = storePath()
      answerWrongly(pragma)

      expect(() => openConnection(path, TEST_KEY)).toThrow(
        expect.objectContaining({ code: 'STORE_UNSAFE', data: { setting: pragma } }),
      )
    })
  }

  it('is refused by a build that knows no ciphers, before anything is written', () => {
    const path = storePath()
    forgetPragmas('cipher', 'key')

    expect(() => openConnection(path, TEST_KEY)).toThrow('STORE_UNSAFE')

    expect(readFileSync(path)).toHaveLength(0)
  })

  it('is refused when the key is not taken', () => {
    const path = storePath()
    forgetPragmas('key')

    expect(() => openConnection(path, TEST_KEY)).toThrow(expect.objectContaining({ data: { setting: 'key' } }))
  })
})

describe('the files of the store', () => {
  it('do not look like SQLite and hold no word of what was written, open or closed', () => {
    const path = storePath()
    const store = openTestStore(path)
    store.write((db) => db.run('INSERT INTO vault_facts VALUES (?, ?)', CANARY, CANARY.repeat(500)))
    const files = () => readdirSync(dirname(path)).map((name) => readFileSync(join(dirname(path), name)))

    const open = files()
    store.copyTo(`${path}.copy`)
    store.close()

    for (const file of [...open, ...files()]) {
      expect(file.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
      expect(file.includes(CANARY)).toBe(false)
      expect(file.includes('CREATE TABLE')).toBe(false)
    }
    expect(files().length).toBeGreaterThanOrEqual(2)
  })

  it('open with no other key', () => {
    const path = storePath()
    openTestStore(path).close()
    for (let bit = 0; bit < 256; bit += 16) {
      const other = TEST_KEY.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(() => openConnection(path, other)).toThrow('VAULT_DAMAGED')
    }
  })
})

describe('sorting and temporary tables', () => {
  it('write no temporary file', () => {
    const connection = openConnection(storePath(), TEST_KEY)
    onTestFinished(() => void connection.close())

    expect(temporaryFilesWhileSorting(connection)).toEqual([])
  })

  it('would write clear text to one without temp_store=MEMORY, which this test would see', () => {
    const connection = openConnection(storePath(), TEST_KEY)
    onTestFinished(() => void connection.close())
    connection.pragma('temp_store=FILE')

    // Elsewhere than on Linux a deleted file that is still open cannot be listed: nothing is seen either way.
    const seen = temporaryFilesWhileSorting(connection).includes('with clear text')
    expect(seen).toBe(process.platform === 'linux')
  })
})

/** Sorts more than fits in a small cache, and looks at the files that SQLite has open meanwhile. */
function temporaryFilesWhileSorting(connection: Database.Database): string[] {
  connection.pragma('cache_size=-64')
  connection.exec(`
    CREATE TEMP TABLE words AS
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
      SELECT '${CANARY}' || (i * 7919 % 20000) AS word FROM n`)
  const rows = connection.prepare('SELECT word FROM words ORDER BY word || word').iterate()
  try {
    rows.next()
    return openTemporaryFiles().map((file) => (file.includes(CANARY) ? 'with clear text' : 'without clear text'))
  } finally {
    rows.return?.()
  }
}

function openTemporaryFiles(): Buffer[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc/self/fd')
    .map((descriptor) => join('/proc/self/fd', descriptor))
    .filter((path) => linkOf(path).includes('etilqs_'))
    .map((path) => readFileSync(path))
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/** From here on SQLite seems to answer something else when this pragma is asked back. */
function answerWrongly(pragma: string): void {
  interceptPragmas((text) => (text === pragma ? { answer: 'another' } : null))
}

/** From here on these pragmas are unknown: setting them does nothing and asking them back gives nothing. */
function forgetPragmas(...names: string[]): void {
  interceptPragmas((text) => (names.some((name) => text.startsWith(name)) ? { answer: undefined } : null))
}

function interceptPragmas(intercept: (text: string) => { answer: unknown } | null): void {
  const prototype = Database.prototype as { pragma: Database.Database['pragma'] }
  const original = prototype.pragma
  prototype.pragma = function (this: Database.Database, text, options) {
    const intercepted = intercept(text)
    return intercepted ? intercepted.answer : original.call(this, text, options)
  }
  onTestFinished(() => {
    prototype.pragma = original
  })
}
