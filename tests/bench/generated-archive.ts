import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { dilemmaProjector } from '#core/dilemmas/dilemma-projector.ts'
import { bodyOf } from '#core/documents/document-body.ts'
import { writeMeta } from '#core/documents/document-meta.ts'
import { appendUpdate, findHeader, insertDocument } from '#core/documents/update-log.ts'
import { buildStep, indexProgress, mergeStep } from '#core/search/index-building.ts'
import { clearIndex } from '#core/search/search-index.ts'
import type { DataKey } from '#core/store/connection.ts'
import { openStore } from '#core/store/open-store.ts'
import type { Store, WritableDb } from '#core/store/store.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { DutchLikeText } from './dutch-like.ts'
import { percentiles, printLine, timeMs } from './measure.ts'

const WORDS_PER_DOCUMENT = 250
const BATCH = 1000

export interface GeneratedArchive {
  readonly path: string
  readonly key: DataKey
  readonly text: DutchLikeText
}

const generated = new Map<number, GeneratedArchive>()

/** Several benchmarks in one run share an archive; it is gone when the process ends. */
export function archiveOf(docs: number): GeneratedArchive {
  const known = generated.get(docs) ?? generate(docs)
  generated.set(docs, known)
  return known
}

/**
 * An encrypted store with `docs` dilemmas of 250 words, written and projected as core does it, 1,000 in a transaction; then
 * its index, built and merged by and by as the program does it.
 */
function generate(docs: number): GeneratedArchive {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-bench-'))
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }))
  const path = join(directory, 'vault.db')
  const key = new Uint8Array(randomBytes(32))
  const text = new DutchLikeText(20_261_122)
  const store = openStore(path, key)
  const seconds = timeMs(() => write(store, text, docs)) / 1000
  printLine({ bench: 'generate', docs, seconds: Math.round(seconds), docsPerSecond: Math.round(docs / seconds) })
  measureSteps('index-build', docs, () => buildStep(store), store)
  measureSteps('idle-merge', docs, () => mergeStep(store))
  store.close()
  printLine({ bench: 'generate', metric: 'file', docs, fileMB: Math.round(statSync(path).size / 1e6) })
  return { path, key, text }
}

function write(store: Store, text: DutchLikeText, docs: number): void {
  store.write(clearIndex) // so that entries wait for their place
  for (let made = 0; made < docs; made += BATCH) {
    store.write((db) => {
      for (let number = made; number < Math.min(docs, made + BATCH); number++) addDilemma(db, text, number)
    })
  }
}

/**
 * Steps until none is left, without the program's pauses in between.
 *
 * @param progress tells every twenty seconds how far the index is
 */
export function measureSteps(metric: string, docs: number, step: () => boolean, progress?: Store): void {
  const steps: number[] = []
  const began = performance.now()
  let toldAtMs = began
  for (let goesOn = true; goesOn;) {
    steps.push(timeMs(() => (goesOn = step())))
    if (!progress || performance.now() - toldAtMs < 20_000) continue
    toldAtMs = performance.now()
    printLine({ bench: 'search', metric: 'index-progress', ...progress.read(indexProgress) })
  }
  const seconds = (performance.now() - began) / 1000
  const withPauses = seconds + steps.length * 0.015
  const rounded = { seconds: Math.round(seconds), secondsWithPauses: Math.round(withPauses) }
  printLine({ bench: 'search', metric, docs, ...rounded, step: percentiles(steps) })
}

function addDilemma(db: WritableDb, text: DutchLikeText, number: number): void {
  const id = randomUUID() as DocumentId
  const atMs = (Date.UTC(2020, 0, 1) + number * 1000) as UnixMs
  const doc = new Y.Doc()
  doc.transact(() => {
    writeMeta(doc, { title: text.title(), question: `Hoe kan ik ${text.sentence()}`, state: 'draft' })
    bodyOf(text.paragraphs(WORDS_PER_DOCUMENT).map((paragraph) => ({ type: 'paragraph', text: paragraph })))(doc)
  })
  insertDocument(db, { id, kind: 'dilemma', space: 'personal', createdAtMs: atMs })
  appendUpdate(db, id, Y.encodeStateAsUpdate(doc), atMs)
  const header = findHeader(db, id)
  if (!header) throw new Error('a document that was just made is not there')
  const { title } = dilemmaProjector.project(db, header, doc)
  db.run('UPDATE documents SET title = ?, projected_update = last_update WHERE id = ?', title, id)
  doc.destroy()
}
