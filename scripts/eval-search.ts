import { parseArgs } from 'node:util'
import { type JudgedQuery, readJudgedSet } from '../tests/search-eval/judged-set.ts'
import { openRankers, type Ranker, type Rankers } from '../tests/search-eval/rankers.ts'
import { scoreQuery, scoreRanker } from '../tests/search-eval/score.ts'

// npm run eval:search -- DIR [--show]: how search does on judged queries beside FTS5 as it comes; the last line is JSON.
const { values, positionals } = parseArgs({
  options: { show: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [directory] = positionals
if (!directory) {
  process.stderr.write('Say which folder: npm run eval:search -- DIR [--show]\n')
  process.exit(1)
}

/** Shows where something relevant is missing among the first ten, or not on top; never of what is held out. */
function show(queries: readonly JudgedQuery[], ranker: Ranker): void {
  for (const query of queries) {
    const names = ranker(query.query)
    const { reciprocal, recall } = scoreQuery(query, names)
    if (reciprocal === 1 && recall === 1) continue
    const wanted = Object.keys(query.relevant).join(' ')
    process.stdout.write(`${query.about} "${query.query}" wants ${wanted}, shows ${names.slice(0, 4).join(' ')}\n`)
  }
}

function report(queries: readonly JudgedQuery[], { ours, plain, plainAny }: Rankers) {
  return {
    ours: scoreRanker(queries, ours),
    plain: scoreRanker(queries, plain),
    plainAny: scoreRanker(queries, plainAny),
  }
}

const { documents, queries } = readJudgedSet(directory)
const part = (name: JudgedQuery['part']) => queries.filter((query) => query.part === name)
const rankers = openRankers(documents)
try {
  if (values.show) show(part('tuning'), rankers.ours)
  const tuning = report(part('tuning'), rankers)
  const heldOut = report(part('held-out'), rankers)
  process.stdout.write(`tuning:   ${JSON.stringify(tuning)}\nheld out: ${JSON.stringify(heldOut)}\n`)
  process.stdout.write(`${JSON.stringify({ documents: documents.length, queries: queries.length, tuning, heldOut })}\n`)
} finally {
  rankers.close()
}
