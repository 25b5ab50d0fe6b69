import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { learntProjector } from '#core/archive/learnt-projector.ts'
import { dilemmaProjector } from '#core/dilemmas/dilemma-projector.ts'
import { createDocuments } from '#core/documents/create-documents.ts'
import { ChangeFeed } from '#core/rpc/change-feed.ts'
import { find } from '#core/search/find.ts'
import { openStore } from '#core/store/open-store.ts'
import { sessionProjector } from '#core/sessions/session-projector.ts'
import type { UnixMs } from '#shared/units.ts'

// Opens an archive as core does after the passphrase was right. The key comes in on standard input.
const key = new Uint8Array(Buffer.from(readFileSync(0, 'utf8').trim(), 'hex'))
const began = performance.now()
const store = openStore(process.argv[2] ?? '', key)
const documents = createDocuments({
  store,
  projectors: [dilemmaProjector, sessionProjector, learntProjector],
  changes: new ChangeFeed(),
  nowMs: () => Date.now() as UnixMs,
  newId: randomUUID,
})
documents.project()
const readyMs = performance.now() - began
store.read((db) => find(db, { query: 'te vroeg', kinds: [], order: 'newest', limit: 20 }))
const firstListMs = performance.now() - began
for (const query of ['wat', 'hoe kan', 'moeder', 'team']) {
  store.read((db) => find(db, { query, kinds: [], order: 'best', limit: 20 }))
}
process.stdout.write(JSON.stringify({ readyMs, firstListMs, memoryMB: Math.round(process.memoryUsage.rss() / 1e6) }))
documents.close()
store.close()
