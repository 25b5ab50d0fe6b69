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

const BATCH = 2000
/** On a first letter it ranks half of all texts, which takes long in a large archive: one key in so many is measured. */
const ONE_KEY_IN = 12
/** Node gives up somewhat above 4 GB: the texts that fit below are compared, and the line says how many they were. */
const MOST_HEAP_BYTES = 2.8e9

/** The same texts in an index in memory, in clear text: built anew at each start, asked the same on each key. */
export async function runMiniSearch(store: Store, docs: number, typed: readonly string[]): Promise<void> {
  const before = process.memoryUsage().heapUsed
  const index = new MiniSearch<Row>({
    idField: 'entry',
    fields: ['title', 'line', 'tags', 'body'],
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 5, line: 3, tags: 2 } },
  })
  let indexed = 0
  let buildMs = 0
  for (let last = 0; process.memoryUsage().heapUsed - before < MOST_HEAP_BYTES;) {
    const rows = store.read((db) =>
      db.all<Row>(
        'SELECT entry, title, line, tags, body FROM search_entries WHERE entry > ? ORDER BY entry LIMIT ?',
        last,
        BATCH,
      ),
    )
    if (rows.length === 0) break
    buildMs += timeMs(() => index.addAll(rows))
    indexed += rows.length
    last = rows.at(-1)?.entry ?? last
  }
  const heapMB = Math.round((process.memoryUsage().heapUsed - before) / 1e6)
  const sample = typed.filter((_, place) => place % ONE_KEY_IN === 0)
  const times = sample.map((query) => timeMs(() => index.search(query).slice(0, 20)))
  printLine({
    bench: 'search',
    metric: 'in-memory-first-list',
    docs,
    indexed,
    buildMs: Math.round(buildMs),
    heapMB,
    ...percentiles(times),
  })
}
