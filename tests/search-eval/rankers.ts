import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { insertDocument } from '#core/documents/update-log.ts'
import { find } from '#core/search/find.ts'
import { putInIndex } from '#core/search/search-index.ts'
import { openStore } from '#core/store/open-store.ts'
import type { Store, WritableDb } from '#core/store/store.ts'
import type { DocumentId } from '#shared/ids.ts'
import { UnixMs } from '#shared/units.ts'
import type { JudgedDocument } from './judged-set.ts'

/** Gives the names of documents for what was typed, the best first. */
export type Ranker = (query: string) => string[]

/** As many as people look at. */
export const LOOKED_AT = 10

export interface Rankers {
  readonly ours: Ranker
  /** FTS5 as it comes, asked for all words. */
  readonly plain: Ranker
  /** FTS5 as it comes, asked for any of the words. */
  readonly plainAny: Ranker
  close(): void
}

/** The same documents in our index and in an FTS5 table with nothing set, both in one store that is gone afterwards. */
export function openRankers(documents: readonly JudgedDocument[]): Rankers {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-eval-'))
  const store = openStore(join(directory, 'eval.db'), new Uint8Array(randomBytes(32)))
  store.write((db) => {
    db.exec('CREATE VIRTUAL TABLE plain USING fts5 (name UNINDEXED, title, body)')
    for (const [place, document] of documents.entries()) put(db, document, place + 1)
  })
  return {
    ours: (query) => rankOurs(store, query),
    plain: (query) => rankPlain(store, query, ' AND '),
    plainAny: (query) => rankPlain(store, query, ' OR '),
    close() {
      store.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function put(db: WritableDb, { name, title, kind, summary, tags, body }: JudgedDocument, place: number): void {
  const atMs = UnixMs.parse(Date.UTC(2026, 0, 1) + place)
  const id = name as DocumentId
  db.run('INSERT INTO plain VALUES (?, ?, ?)', name, title, [summary, ...tags, body].join('\n'))
  insertDocument(db, { id, kind, space: 'personal', createdAtMs: atMs })
  for (const tag of tags) db.run('INSERT INTO document_tags VALUES (?, ?)', id, tag)
  const isLearnt = kind === 'lesson' || kind === 'mistake' || kind === 'success'
  const texts = isLearnt ? { line: summary, body } : { body: `${summary}\n${body}` }
  putInIndex(db, { id, kind, title, ...texts, updatedAtMs: atMs, lastUpdate: place })
}

function rankOurs(store: Store, query: string): string[] {
  const { hits, partly } = store.read((db) => find(db, { query, kinds: [], order: 'best', limit: LOOKED_AT }))
  return [...hits, ...partly].map(({ id }) => id).slice(0, LOOKED_AT)
}

function rankPlain(store: Store, query: string, between: ' AND ' | ' OR '): string[] {
  const words = (query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => `"${word}"`)
  if (words.length === 0) return []
  return store
    .read((db) =>
      db.all<{ name: string }>(
        'SELECT name FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?',
        words.join(between),
        LOOKED_AT,
      ),
    )
    .map(({ name }) => name)
}
