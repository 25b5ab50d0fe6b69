import { parseArgs } from 'node:util'
import { printMachine } from '../tests/bench/measure.ts'

// npm run bench -- [name] [--docs 10000]: one JSON object a line, machine facts first.
const { values, positionals } = parseArgs({
  options: { docs: { type: 'string', default: '10000' } },
  allowPositionals: true,
})

const benches: Record<string, () => Promise<{ run(docs: number): Promise<void> }>> = {
  bundle: () => import('../tests/bench/bundle.ts'),
  store: () => import('../tests/bench/store.ts'),
  search: () => import('../tests/bench/search.ts'),
  start: () => import('../tests/bench/start.ts'),
  editor: () => import('../tests/bench/editor.ts'),
  privacy: () => import('../tests/bench/privacy.ts'),
  room: () => import('../tests/bench/room.ts'),
  sync: () => import('../tests/bench/sync.ts'),
  'sync-at-size': () => import('../tests/bench/sync-at-size.ts'),
  relay: () => import('../tests/bench/relay.ts'),
  'relay-scale': () => import('../tests/bench/relay-scale.ts'),
}

const names = positionals.length > 0 ? positionals : Object.keys(benches)
const unknown = names.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}". Choose from: ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
printMachine()
for (const name of names) {
  const bench = await benches[name]?.()
  await bench?.run(Number(values.docs))
}
