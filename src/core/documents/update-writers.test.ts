import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Space } from '#shared/contract/documents.ts'
import type { DocumentId, TeamId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { startTestDocuments } from '../testing/test-documents.ts'
import { compactDocument } from './compaction.ts'
import { listVersions } from './document-versions.ts'
import { loadDocument } from './update-log.ts'
import { findWriters, type ReceivedUpdate, THIS_VAULT } from './update-writers.ts'

const TEAM: Exclude<Space, 'personal'> = `team:${randomUUID() as TeamId}`
const HOUR_MS = 60 * 60_000

/** A document on two computers: `there` writes, and what it wrote is received here. */
function start(space: Space = TEAM) {
  const test = startTestDocuments()
  const id = test.documents.create({ kind: 'dilemma', space, meta: { title: 'Titel' } })
  const there = new Y.Doc()
  test.documents.read(id, (doc) => Y.applyUpdate(there, Y.encodeStateAsUpdate(doc)))
  const write = (words: string) => {
    const before = Y.encodeStateVector(there)
    there.getMap('meta').set('question', words)
    return Y.encodeStateAsUpdate(there, before)
  }
  const receive = (...updates: ReceivedUpdate[]) => {
    const atMs = test.clock.nowMs as UnixMs
    return test.documents.receive({ id, kind: 'dilemma', space: TEAM, createdAtMs: atMs, atMs, updates })
  }
  const writers = (of: DocumentId = id) => test.store.read((db) => [...findWriters(db, of).values()])
  return { ...test, id, there, write, receive, writers }
}

it('of what is shared it is kept who wrote: this vault, or a device of the team', () => {
  const { documents, id, write, receive, writers } = start()
  receive({ bytes: write('Hoe nu?'), devices: ['bas'] })
  documents.edit(id, (doc) => doc.getMap('meta').set('title', 'Anders'))
  expect(writers()).toEqual([[THIS_VAULT], ['bas'], [THIS_VAULT]])
})

it('of one’s own writing nothing is kept', () => {
  const { documents, id, writers } = start('personal')
  documents.edit(id, (doc) => doc.getMap('meta').set('title', 'Anders'))
  expect(writers()).toEqual([])
})

it('names nobody who passes on a whole document, or a pack', () => {
  const { there, write, receive, writers } = start()
  write('Van iemand die wegging')
  receive({ bytes: Y.encodeStateAsUpdate(there), devices: ['carla'] })
  receive({ bytes: write('Uit een pak'), devices: [] })
  receive({ bytes: write('Zelf geschreven'), devices: ['carla'] })
  expect(writers()).toEqual([[THIS_VAULT], ['carla']])
})

it('keeps all who wrote when edits are merged, each with the version that their words are in', () => {
  const { clock, store, documents, id, write, receive } = start()
  receive({ bytes: write('Hoe'), devices: ['bas'] })
  receive({ bytes: write('Hoe nu?'), devices: ['carla'] }, { bytes: write('Hoe verder?'), devices: ['bas'] })
  clock.nowMs += HOUR_MS
  receive({ bytes: write('En toen?'), devices: ['dirk'] })
  const devices = () => store.read((db) => listVersions(db, id).map((version) => version.devices.toSorted()))
  const before = devices()
  store.write((db) => compactDocument(db, id, loadDocument(db, id).doc))

  expect(before).toEqual([['dirk'], [THIS_VAULT, 'bas', 'carla']])
  expect(devices()).toEqual(before)
  documents.remove(id)
  documents.erase(id)
  expect(store.read((db) => db.all('SELECT * FROM update_writers'))).toEqual([])
})
