import { parseArgs } from 'node:util'
import { killCycles } from '../tests/chaos/kill-cycles.ts'

// npm run test:chaos -- --runs 200 [--seed 1]: the long form of tests/chaos.test.ts, one JSON line for each child.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' }, seed: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000)

for (const child of ['typing-child.ts', 'session-child.ts']) {
  const began = performance.now()
  const result = await killCycles(child, Number(values.runs), seed)
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(JSON.stringify({ chaos: child, seed, ...result, seconds }))
  if (result.lost.length > 0 || result.damage.length > 0) process.exitCode = 1
}
