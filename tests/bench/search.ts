import { find } from '#core/search/find.ts'
import { openStore } from '#core/store/open-store.ts'
import type { DutchLikeText } from './dutch-like.ts'
import { archiveOf } from './generated-archive.ts'
import { percentiles, printLine, timeMs } from './measure.ts'

const QUERIES = 120
const LIMIT = 20

/** What stands in the box after each key of a query of one to three words. */
function keystrokes(text: DutchLikeText): string[] {
  return Array.from({ length: QUERIES }, (_, number) => {
    const query = Array.from({ length: 1 + (number % 3) }, () => text.word()).join(' ')
    return Array.from(query, (_key, place) => query.slice(0, place + 1))
  }).flat()
}

/** The list on each key (goal: p95 16 ms) and the ranked list when typing rests (goal: p95 100 ms). */
export async function run(docs: number): Promise<void> {
  const archive = archiveOf(docs)
  const store = openStore(archive.path, archive.key)
  try {
    const typed = keystrokes(archive.text)
    const rested = typed.filter((text, place) => !(typed[place + 1] ?? '').startsWith(text))
    const search = (query: string, order: 'newest' | 'best') =>
      timeMs(() => store.read((db) => find(db, { query, kinds: [], order, limit: LIMIT })))
    search('warm', 'best')
    const first = typed.map((query) => search(query, 'newest'))
    printLine({ bench: 'search', metric: 'first-list', docs, ...percentiles(first) })
    const ranked = rested.map((query) => search(query, 'best'))
    printLine({ bench: 'search', metric: 'ranked-list', docs, ...percentiles(ranked) })
  } finally {
    store.close()
  }
}
