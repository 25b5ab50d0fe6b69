import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MAX_UPDATE_BYTES } from '#shared/limits.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import { buildStep } from '../search/index-building.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { startTestCore } from '../testing/start-test-core.ts'

const editor = randomUUID() as EditorId

/** Gives the document another title as a window does: on the state that core tells. */
async function writeTitle(client: CoreClient, id: DocumentId, title: string): Promise<void> {
  const doc = new Y.Doc()
  for await (const message of await client.documents.open({ id, editor })) {
    if (message.type === 'state') Y.applyUpdate(doc, message.update)
    break
  }
  const before = Y.encodeStateVector(doc)
  doc.getMap('meta').set('title', title)
  await client.documents.push({ id, editor, update: Y.encodeStateAsUpdate(doc, before) })
}

describe('documents over the contract', () => {
  it('reach another window, the lists and the search', async () => {
    const { client } = await startTestCore()
    const { id } = await client.dilemmas.create({ language: 'nl' })
    const stop = new AbortController()
    const stream = await client.documents.open({ id, editor: randomUUID() as EditorId }, { signal: stop.signal })
    expect(await stream.next()).toMatchObject({ value: { type: 'state' } })
    await writeTitle(client, id, 'Nachtappjes')
    expect(await stream.next()).toMatchObject({ value: { type: 'update' } })
    expect(await client.documents.recent({})).toMatchObject([{ id, kind: 'dilemma', title: 'Nachtappjes' }])
    const { hits } = await client.search.find({ query: 'nachtapp', order: 'newest' })
    expect(hits).toMatchObject([{ id, title: [{ text: 'Nachtappjes', hit: true }] }])
    stop.abort()
  })

  it('survive a crash right after an edit was acknowledged', async () => {
    const test = await startTestCore()
    const { id } = await test.client.dilemmas.create({ language: 'nl' })
    await writeTitle(test.client, id, 'Bewaard')
    await test.reopen('after-crash')
    expect(await test.client.dilemmas.get({ id })).toMatchObject({ title: 'Bewaard' })
  })

  it('are refused by name when an edit is malformed, and before that when it is too large', async () => {
    const { client } = await startTestCore()
    const { id } = await client.dilemmas.create({ language: 'nl' })
    const push = (update: Uint8Array) => client.documents.push({ id, editor, update })
    await expect(push(Uint8Array.of(9, 9, 9))).rejects.toMatchObject({ code: 'EDIT_REFUSED', data: { id } })
    await expect(push(new Uint8Array(MAX_UPDATE_BYTES + 1))).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('are not found by name when they are not there, before a stream begins', async () => {
    const { client } = await startTestCore()
    const { id } = await client.dilemmas.create({ language: 'nl' })
    await client.documents.remove({ id })
    await expect(client.documents.open({ id, editor })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
    expect(await client.documents.recent({})).toEqual([])
    await client.documents.restore({ id })
    expect(await client.documents.recent({})).toHaveLength(1)
  })

  it('end their streams and answer no more when the vault locks', async () => {
    const { client } = await startTestCore()
    const { id } = await client.dilemmas.create({ language: 'nl' })
    const stream = await client.documents.open({ id, editor })
    await stream.next()
    await client.vault.lock()
    expect(await stream.next()).toMatchObject({ done: true })
    await expect(client.documents.recent({})).rejects.toMatchObject({ code: 'VAULT_LOCKED' })
    await expect(client.search.find({ query: 'x', order: 'newest' })).rejects.toMatchObject({ code: 'VAULT_LOCKED' })
  })

  it('are all there again after a rebuild', async () => {
    const test = await startTestCore({ contents: 'demo-team' })
    const { client } = test
    const answers = async () => ({
      recent: await client.documents.recent({ limit: 200 }),
      archive: await client.archive.list({}),
      dilemmas: await client.dilemmas.list(),
      found: await client.search.find({ query: 'gesprek', order: 'best' }),
    })
    const before = await answers()
    expect(await client.documents.rebuild()).toEqual({ documents: before.recent.length })
    while (buildStep(openVaultOf(test).store));
    expect(await answers()).toEqual(before)
  })
})
