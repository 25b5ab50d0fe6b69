import { randomUUID } from 'node:crypto'
import { findInArchive } from '#core/archive/find-in-archive.ts'
import { dilemmaProjector } from '#core/dilemmas/dilemma-projector.ts'
import { createDocuments } from '#core/documents/create-documents.ts'
import { writeMeta } from '#core/documents/document-meta.ts'
import { ChangeFeed } from '#core/rpc/change-feed.ts'
import { find } from '#core/search/find.ts'
import { catchUp, mergeStep } from '#core/search/index-building.ts'
import { openStore } from '#core/store/open-store.ts'
import type { ReadableDb, Store } from '#core/store/store.ts'
import type { ArchiveFilter, ArchiveQuestion } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { DutchLikeText } from './dutch-like.ts'
import { archiveOf, measureSteps } from './generated-archive.ts'
import { percentiles, printLine, timeMs } from './measure.ts'
import { openPlainTwin, type PlainTwin } from './plain-twin.ts'
import { runMiniSearch } from './search-in-memory.ts'

const QUERIES = 120
const LIMIT = 20
const EDITS = 150

/** What stands in the box after each key of a query of one to three words. */
function keystrokes(text: DutchLikeText): string[] {
  return Array.from({ length: QUERIES }, (_, number) => {
    const query = Array.from({ length: 1 + (number % 3) }, () => text.word()).join(' ')
    return Array.from(query, (_key, place) => query.slice(0, place + 1))
  }).flat()
}

const search = (db: ReadableDb, query: string, order: 'newest' | 'best') =>
  timeMs(() => find(db, { query, kinds: [], order, limit: LIMIT }))

/**
 * The list on each key (goal: p95 16 ms), the ranked list when typing rests (goal: p95 100 ms), edits while somebody types
 * (goal: p95 10 ms); beside the same store unencrypted and an index in memory, in one run.
 */
export async function run(docs: number): Promise<void> {
  const archive = archiveOf(docs)
  const store = openStore(archive.path, archive.key)
  try {
    const typed = keystrokes(archive.text)
    const rested = typed.filter((text, place) => !(typed[place + 1] ?? '').startsWith(text))
    measureQueries(store, docs, typed, rested)
    measureFilters(store, docs, rested)
    printLine({ bench: 'search', metric: 'memory', docs, rssMB: Math.round(process.memoryUsage.rss() / 1e6) })
    measureEdits(store, docs, typed)
    await runMiniSearch(store, docs, typed)
    measureErasing(store, docs)
  } finally {
    const seconds = timeMs(() => store.close()) / 1000
    printLine({ bench: 'search', metric: 'close-after-erasing', docs, seconds: Math.round(seconds * 10) / 10 })
  }
}

/** Each query is asked of both stores in turn, so that a busy moment of the machine falls on both. */
function measureQueries(store: Store, docs: number, typed: readonly string[], rested: readonly string[]): void {
  const twin = openPlainTwin(store)
  const both: PlainTwin['read'][] = [(work) => store.read(work), (work) => twin.read(work)]
  const lists = { newest: typed, best: rested }
  try {
    for (const order of ['newest', 'best'] as const) {
      for (const read of both) read((db) => search(db, 'warm', order))
      const times: [number[], number[]] = [[], []]
      for (const query of lists[order])
        for (const [which, read] of both.entries()) times[which]?.push(read((db) => search(db, query, order)))
      const [encrypted, plain] = times.map(percentiles)
      const metric = order === 'newest' ? 'first-list' : 'ranked-list'
      printLine({ bench: 'search', metric, docs, ...encrypted, unencrypted: plain })
    }
  } finally {
    twin.close()
  }
}

function measureFilters(store: Store, docs: number, rested: readonly string[]): void {
  const filtered = rested.map(
    (query, number) => `${query} ${number % 2 === 0 ? 'soort:dilemma' : 'van:2020 tot:2020-01'}`,
  )
  const times = filtered.map((query) => store.read((db) => search(db, query, 'best')))
  printLine({ bench: 'search', metric: 'ranked-list-with-filters', docs, ...percentiles(times) })
  const wrong = rested.map((query) =>
    store.read((db) => search(db, `${query.slice(0, -2)}q${query.slice(-1)}`, 'best')),
  )
  printLine({ bench: 'search', metric: 'ranked-list-of-typos', docs, ...percentiles(wrong) })
  for (const [metric, facets] of archiveFilters) {
    const page = (query: string) => timeMs(() => store.read((db) => findInArchive(db, asked(query, facets), PAGE)))
    const alone = rested.map((query, number) => page(typedFilters[number % typedFilters.length] ?? query))
    printLine({ bench: 'search', metric: `archive-page-of-words${metric}`, docs, ...percentiles(rested.map(page)) })
    printLine({ bench: 'search', metric: `archive-page-of-typed-filters${metric}`, docs, ...percentiles(alone) })
  }
}

const PAGE = { offset: 0, limit: 100 }
const archiveFilters: readonly [string, ArchiveFilter['facets']][] = [
  ['', {}],
  ['-and-month', { month: ['2020-01'] }],
  ['-and-nothing-else', { share: ['team'] }],
]
const typedFilters = ['soort:dilemma', 'van:2020 tot:2020-01', '-tag:wonen']
const asked = (query: string, facets: ArchiveFilter['facets']): ArchiveQuestion => ({
  query,
  filter: { facets, from: null, until: null },
  sort: 'changed',
})

/** An edit is kept at once; tables and index follow when typing rests. A merge comes when nothing happens. */
function measureEdits(store: Store, docs: number, typed: readonly string[]): void {
  const changes = new ChangeFeed()
  const nowMs = () => Date.now() as UnixMs
  const documents = createDocuments({ store, projectors: [dilemmaProjector], changes, nowMs, newId: randomUUID })
  const ids = store.read((db) => db.all<{ id: DocumentId }>('SELECT id FROM documents ORDER BY id LIMIT ?', EDITS))
  const write = (id: DocumentId, number: number) => {
    const tried = `Een gesprek, nummer ${number}`
    const edit = timeMs(() => documents.edit(id, (doc) => writeMeta(doc, { tried })))
    return { edit, follow: timeMs(() => documents.project()) }
  }
  const report = (what: string, times: readonly { edit: number; follow: number }[]) => {
    printLine({ bench: 'search', metric: `edit-${what}`, docs, ...percentiles(times.map(({ edit }) => edit)) })
    const follow = percentiles(times.map((time) => time.follow))
    printLine({ bench: 'search', metric: `index-follows-${what}`, docs, ...follow })
  }
  report(
    'of-many-texts',
    ids.map(({ id }, number) => write(id, number)),
  )
  report(
    'of-one-text',
    ids.map((_, number) => write(ids[0]?.id ?? ('' as DocumentId), EDITS + number)),
  )
  const asWindowAsks = typed.map((query) =>
    timeMs(() => {
      documents.project()
      catchUp(store)
      store.read((db) => search(db, query, 'newest'))
    }),
  )
  printLine({ bench: 'search', metric: 'first-list-after-edits', docs, ...percentiles(asWindowAsks) })
  measureSteps('idle-merge-after-edits', docs, () => mergeStep(store))
  documents.close()
}

/** What is erased leaves the index when all its parts are merged, by and by, and the file when that is written anew. */
function measureErasing(store: Store, docs: number): void {
  const last = store.read((db) => db.get<{ id: string }>('SELECT id FROM documents ORDER BY id DESC LIMIT 1'))
  const seconds = timeMs(() => store.erase((db) => db.run('DELETE FROM documents WHERE id = ?', last?.id ?? ''))) / 1000
  printLine({ bench: 'search', metric: 'erase', docs, seconds: Math.round(seconds * 10) / 10 })
  measureSteps('idle-merge-after-erasing', docs, () => mergeStep(store))
}
