import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import type { DocumentId } from '../../src/shared/ids.ts'
import type { UnixMs } from '../../src/shared/units.ts'
import { newDocumentKey, sealEdit, type SealedEdit } from '../../src/core/team/sync/edit.ts'
import { putInInbox } from '../../src/core/team/sync/inbox.ts'
import { keepKey } from '../../src/core/team/sync/key-table.ts'
import { type TeamMember, writeLesson } from '../../src/core/team/sync/testing/team-member.ts'
import { printLine, watchLoop } from './measure.ts'
import { withPair } from './sync-pair.ts'

const DOCUMENTS = 7000
const EDITS = 20_000

/** A team with very much to share, and a document with very many edits: what nobody may have to wait for in one go. */
export async function run(): Promise<void> {
  await withPair(
    async ({ writer, reader }) => {
      await shareMuch(writer, reader)
      await takeManyEdits(reader)
    },
    { projectors: [] },
    { packAfter: { segments: 20, bytes: 1e9 } },
  )
}

async function shareMuch(writer: TeamMember, reader: TeamMember): Promise<void> {
  await writer.sync.receive()
  const ids = Array.from({ length: DOCUMENTS }, (_, number) => writeLesson(writer, `les ${number}`))
  await measure('write down and pack', () => writer.sync.publish())
  await measure('look and fetch all', () => reader.sync.receive())
  await measure('publish after nothing', () => writer.sync.publish())
  const [first] = ids
  if (first) writer.documents.edit(first, (doc) => doc.getText('words').insert(0, 'een woord'))
  await measure('publish one word', () => writer.sync.publish())
  await measure('fetch one word', () => reader.sync.receive())
  await measure('the reader shares', () => reader.sync.publish())
  await measure('look after nothing', () => reader.sync.receive())
}

/** As they lie in the inbox when a chain was read. */
async function takeManyEdits(reader: TeamMember): Promise<void> {
  const edits = typed(reader)
  put(reader, edits.slice(1))
  await reader.restart()
  await measure('many edits that build on one that lacks', () => reader.sync.receive())
  put(reader, edits.slice(0, 1))
  await reader.restart()
  await measure('many edits of one document', () => reader.sync.receive())
}

/** One document of somebody else, edit by edit; its key is here. */
function typed({ store, log }: TeamMember): SealedEdit[] {
  const id = randomUUID() as DocumentId
  const key = newDocumentKey(id)
  const at = Date.UTC(2026, 10, 20) as UnixMs
  const doc = new Y.Doc()
  const edits: SealedEdit[] = []
  doc.on('update', (update: Uint8Array) =>
    edits.push(...sealEdit(log.team, id, key, { kind: 'lesson', created: at, at, update })),
  )
  doc.getMap('meta').set('title', 'veel')
  while (edits.length < EDITS) doc.getText('words').insert(edits.length % 7, 'woord ')
  store.write((db) => keepKey(db, log.team, id, key.key))
  return edits
}

function put({ store, log, device }: TeamMember, edits: readonly SealedEdit[]): void {
  store.write((db) => edits.forEach((edit) => putInInbox(db, log.team, device.id, edit, device.id)))
}

async function measure(metric: string, work: () => Promise<unknown>): Promise<void> {
  const cpuBefore = process.cpuUsage()
  const began = performance.now()
  const blocks = watchLoop()
  await work()
  const blocked = blocks()
  const { user, system } = process.cpuUsage(cpuBefore)
  const cpuMs = Math.round((user + system) / 1000)
  printLine({ bench: 'sync-at-size', metric, ms: Math.round(performance.now() - began), cpuMs, ...blocked })
}
