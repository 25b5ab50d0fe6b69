import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openConnection } from '#core/store/connection.ts'
import { DutchLikeText } from './dutch-like.ts'
import { percentiles, printLine, timeMs } from './measure.ts'

const BATCH = 500
const QUERIES = 400

const schema = `
  CREATE TABLE entries (entry INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE entries_index USING fts5 (
    title, body, content='entries', content_rowid='entry', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
  );
`

/** The same settings as the encrypted store, without the cipher: what encryption costs is the difference. */
function openPlain(path: string): Database.Database {
  const connection = new Database(path)
  for (const pragma of [
    'auto_vacuum=INCREMENTAL',
    'journal_mode=WAL',
    'synchronous=FULL',
    'temp_store=MEMORY',
    'secure_delete=ON',
    'cache_size=-65536',
  ]) {
    connection.pragma(pragma)
  }
  return connection
}

interface Subject {
  readonly connection: Database.Database
  insertMs: number
  queriesMs: number[]
}

function insertBatch(subject: Subject, rows: readonly { title: string; body: string }[]): void {
  const { connection } = subject
  const entry = connection.prepare('INSERT INTO entries (title, body) VALUES (?, ?)')
  const index = connection.prepare('INSERT INTO entries_index (rowid, title, body) VALUES (?, ?, ?)')
  subject.insertMs += timeMs(() =>
    connection.transaction(() => {
      for (const { title, body } of rows) index.run(entry.run(title, body).lastInsertRowid, title, body)
    })(),
  )
}

function query(subject: Subject, word: string): void {
  const statement = subject.connection.prepare(
    `SELECT title, snippet(entries_index, 1, '[', ']', '…', 24) FROM entries_index WHERE entries_index MATCH ?
     ORDER BY rowid DESC LIMIT 20`,
  )
  subject.queriesMs.push(timeMs(() => statement.all(`"${word}"*`)))
}

/** The encrypted store against the same store unencrypted, in turn in one run (goal: insert 0.6×, query 0.9× at least). */
export async function run(docs: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-bench-'))
  const text = new DutchLikeText(7)
  const encrypted: Subject = subjectOf(openConnection(join(directory, 'encrypted.db'), new Uint8Array(randomBytes(32))))
  const plain: Subject = subjectOf(openPlain(join(directory, 'plain.db')))
  try {
    for (let made = 0; made < docs; made += BATCH) {
      const rows = Array.from({ length: BATCH }, () => ({ title: text.title(), body: text.paragraphs(250).join('\n') }))
      const order = made % (2 * BATCH) === 0 ? [encrypted, plain] : [plain, encrypted]
      for (const subject of order) insertBatch(subject, rows)
    }
    for (let count = 0; count < QUERIES; count++) {
      const word = text.word()
      for (const subject of count % 2 === 0 ? [encrypted, plain] : [plain, encrypted]) query(subject, word)
    }
    report(docs, encrypted, plain)
  } finally {
    encrypted.connection.close()
    plain.connection.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

function subjectOf(connection: Database.Database): Subject {
  connection.exec(schema)
  return { connection, insertMs: 0, queriesMs: [] }
}

function report(docs: number, encrypted: Subject, plain: Subject): void {
  const perSecond = (subject: Subject) => Math.round((docs / subject.insertMs) * 1000)
  const ratio = (one: number, other: number) => Math.round((one / other) * 100) / 100
  printLine({
    bench: 'store',
    metric: 'insert',
    docs,
    encryptedPerSecond: perSecond(encrypted),
    plainPerSecond: perSecond(plain),
    encryptedToPlain: ratio(perSecond(encrypted), perSecond(plain)),
  })
  const [e, p] = [percentiles(encrypted.queriesMs), percentiles(plain.queriesMs)]
  printLine({
    bench: 'store',
    metric: 'query',
    docs,
    encrypted: e,
    plain: p,
    encryptedToPlain: ratio(p.p50Ms, e.p50Ms),
  })
}
