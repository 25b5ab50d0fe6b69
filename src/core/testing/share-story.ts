import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import * as Y from 'yjs'
import type { ShareChoices, SharePreview } from '#shared/contract/sharing.ts'
import type { AliasId, DocumentId, EditorId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { BODY } from '../documents/document-types.ts'
import { openVaultOf } from './session-story.ts'
import { startTestCore, type TestCore } from './start-test-core.ts'

export const STORY = 'Om elf uur belde ze. Ik nam op.'

/** A program with one dilemma in it. */
export async function written(
  fields: Readonly<Record<string, unknown>> = {},
  story = STORY,
): Promise<TestCore & { id: DocumentId }> {
  const test = await startTestCore()
  const id = write(test, fields, story)
  return Object.assign(Object.create(test) as TestCore, { id })
}

export function write(test: TestCore, fields: Readonly<Record<string, unknown>> = {}, story = STORY): DocumentId {
  const meta = { title: 'Nachtappjes', question: 'Hoe kan ik er zijn zonder te redden?', ...fields }
  return openVaultOf(test).documents.create({
    kind: 'dilemma',
    meta,
    body: bodyOf([{ type: 'paragraph', text: story }]),
  })
}

/** What most people choose. */
export const usual: ShareChoices = { kind: 'dilemma', chosen: [], summary: 'Over grenzen', visibility: 'named' }

/** Looks and shares. */
export async function share({ client }: TestCore, id: DocumentId, choices = usual): Promise<DocumentId> {
  const { seen } = await client.sharing.preview({ id, choices })
  return (await client.sharing.share({ id, choices, seen })).sharedId
}

/** Looks and brings the copy up to date. */
export async function update({ client }: TestCore, id: DocumentId, choices = usual): Promise<DocumentId> {
  const { seen } = await client.sharing.preview({ id, choices })
  return (await client.sharing.update({ id, choices, seen })).sharedId
}

/** Changes a document as a window does that has it open. */
export function push(test: TestCore, id: DocumentId, change: (doc: Y.Doc) => void) {
  const update = read(test, id, (doc) => {
    const window = new Y.Doc()
    Y.applyUpdate(window, Y.encodeStateAsUpdate(doc))
    const before = Y.encodeStateVector(window)
    change(window)
    return Y.encodeStateAsUpdate(window, before)
  })
  return test.client.documents.push({ id, editor: randomUUID() as EditorId, update })
}

/** Adds a paragraph in which an alias stands. */
export async function writeAlias(test: TestCore, id: DocumentId, alias: string, realName: string): Promise<AliasId> {
  const { id: aliasId } = await test.client.aliases.add({ documentId: id, alias, realName })
  openVaultOf(test).documents.edit(id, (doc) => {
    const element = new Y.XmlText()
    element.setAttribute('__type', 'paragraph')
    const node = new Y.Map<unknown>([
      ['__type', 'alias'],
      ['__aliasId', aliasId],
      ['__form', 0],
    ])
    element.applyDelta([
      { insert: node },
      { insert: alias },
      { insert: new Y.Map([['__type', 'text']]) },
      { insert: ' belde.' },
    ])
    doc.get(BODY, Y.XmlText).applyDelta([{ retain: 1 }, { insert: element }])
  })
  return aliasId
}

export const read = <T>(test: TestCore, id: DocumentId, work: (doc: Y.Doc) => T) =>
  openVaultOf(test).documents.read(id, work)
export const words = (blocks: SharePreview['theirs']['body']) =>
  blocks.map((block) => block.runs.map((run) => run.text).join(''))
export const refusedAs = (code: string, id: DocumentId) => expect.objectContaining({ code, data: { id } })
