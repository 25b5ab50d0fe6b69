import MiniSearch from 'minisearch'
import type { Store } from '#core/store/store.ts'
import { percentiles, printLine, timeMs } from './measure.ts'

interface Row {
  readonly entry: number
  readonly title: string
  readonly line: string
  readonly tags: string
  readonly body: string
}

/** The same texts in an index in memory, in clear text: built anew at each start, asked the same on each key. */
export async function runMiniSearch(store: Store, docs: number, typed: readonly string[]): Promise<void> {
  const before = process.memoryUsage().heapUsed
  const index = new MiniSearch<Row>({
    idField: 'entry',
    fields: ['title', 'line', 'tags', 'body'],
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 5, line: 3, tags: 2 } },
  })
  const rows = store.read((db) => db.all<Row>('SELECT entry, title, line, tags, body FROM search_entries'))
  const buildMs = timeMs(() => index.addAll(rows))
  const heapMB = Math.round((process.memoryUsage().heapUsed - before) / 1e6)
  const times = typed.map((query) => timeMs(() => index.search(query).slice(0, 20)))
  printLine({
    bench: 'search',
    metric: 'in-memory-first-list',
    docs,
    buildMs: Math.round(buildMs),
    heapMB,
    ...percentiles(times),
  })
}
