import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import { openVault, tell } from './open-vault.ts'

// Types words into one dilemma as an editor does, one saved edit after the other, until it is killed.
const core = await openVault(process.argv[2] ?? '')
const { client } = core
const editor = randomUUID() as EditorId
const id: DocumentId = (await client.dilemmas.list())[0]?.id ?? (await client.dilemmas.create({ language: 'nl' })).id

const doc = new Y.Doc()
const stream = await client.documents.open({ id, editor })
const first = await stream.next()
if (first.done || first.value.type !== 'state') throw new Error('a document begins with its state')
Y.applyUpdate(doc, first.value.update)

const typed = doc.getArray<number>('chaos-words')
const numbers = typed.toArray()
const lostInside = numbers.filter((number, place) => number !== place + 1).length
tell({ found: { words: numbers.length }, damage: core.context.open()?.store.findDamage() ?? ['locked'], lostInside })

const unsent: Uint8Array[] = []
doc.on('update', (bytes: Uint8Array) => unsent.push(bytes))
for (let number = numbers.length + 1; ; number++) {
  doc.transact(() => {
    typed.push([number])
    doc.getMap('meta').set('title', `Woord ${number}`)
  })
  await client.documents.push({ id, editor, update: Y.mergeUpdates(unsent.splice(0)) })
  tell({ acknowledged: { words: number } })
}
