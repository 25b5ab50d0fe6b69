import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import type { Topic } from '#shared/contract/changes.ts'
import type { DocumentId, TeamId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { ChangeFeed } from '../rpc/change-feed.ts'
import type { Store } from '../store/store.ts'
import { startTestDocuments, type TestDocuments } from '../testing/test-documents.ts'
import { writeMeta } from './document-meta.ts'

const TEAM = `team:${randomUUID() as TeamId}` as const
const MANY = 120

function receiveMany({ documents, clock }: TestDocuments): DocumentId[] {
  return Array.from({ length: MANY }, (_, place) => {
    const id = randomUUID() as DocumentId
    const doc = new Y.Doc()
    writeMeta(doc, { title: `Van het team ${place}` })
    const updates = [{ bytes: Y.encodeStateAsUpdate(doc), devices: ['a colleague'] }]
    const atMs = clock.nowMs as UnixMs
    documents.receive({ id, kind: 'dilemma', space: TEAM, createdAtMs: atMs, atMs, updates })
    return id
  })
}

const rows = (store: Store) =>
  ['SELECT * FROM dilemmas ORDER BY document_id', 'SELECT id, title, projected_update FROM documents ORDER BY id'].map(
    (sql) => store.read((db) => db.all(sql)),
  )

const countProjected = (store: Store) =>
  store.read((db) => db.all('SELECT 1 FROM documents WHERE projected_update = last_update')).length

it('answers a question with all that was written here, and follows with what the team sent', async () => {
  const changes = new ChangeFeed()
  const published: Topic[] = []
  changes.publish = (...topics) => void published.push(...topics)
  const test = startTestDocuments({ changes })
  const [first, , third] = receiveMany(test)
  if (!first || !third) throw new Error('nothing came in')
  const own = test.documents.create({ kind: 'dilemma', meta: { title: 'Van mij' } })
  test.documents.edit(third, (doc) => writeMeta(doc, { title: 'Van ons' }))
  const titleOf = (id: DocumentId) =>
    test.store.read((db) => db.get<{ title: string }>('SELECT title FROM documents WHERE id = ?', id))?.title

  test.documents.project()

  expect([titleOf(own), titleOf(third), titleOf(first)]).toEqual(['Van mij', 'Van ons', ''])
  expect(countProjected(test.store)).toBe(2)
  test.documents.remove(first)
  published.length = 0
  // One of them is in the bin and one is from here.
  await vi.waitFor(() => expect(countProjected(test.store)).toBe(MANY))
  await vi.waitFor(() => expect(published).toContain('dilemmas'))
  expect(titleOf(first)).toBe('Van het team 0')
  const inLists = test.store.read((db) => db.all<{ id: DocumentId }>('SELECT document_id AS id FROM dilemmas'))
  expect(inLists.map(({ id }) => id)).not.toContain(first)
  expect(inLists).toHaveLength(MANY)
})

it('leaves nothing out where nothing may be left out', () => {
  const test = startTestDocuments()
  receiveMany(test)
  test.documents.projectAll()
  expect(countProjected(test.store)).toBe(MANY)
})

it('goes on where it was after a kill between two turns, and loses nothing', async () => {
  const killed = startTestDocuments()
  receiveMany(killed)
  killed.documents.project()
  while (countProjected(killed.store) === 0) await setTimeout(1)
  killed.documents.close()
  const before = countProjected(killed.store)
  await setTimeout(50)
  expect(countProjected(killed.store)).toBe(before)
  expect(before).toBeLessThan(MANY)

  const { documents, store } = startTestDocuments({ store: killed.store })
  documents.project()
  await vi.waitFor(() => expect(countProjected(store)).toBe(MANY))

  const inTurns = rows(store)
  documents.rebuild()
  expect(rows(store)).toEqual(inTurns)
})
