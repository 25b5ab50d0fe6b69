import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId, EditorId, MethodId } from '#shared/ids.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { listVersions } from '../documents/document-versions.ts'
import { META } from '../documents/document-types.ts'
import { circle, openVaultOf } from '../testing/session-story.ts'
import { read, refusedAs, share, update, usual, written } from '../testing/share-story.ts'
import { writeBody } from './write-body.ts'

/** An edit that gives a document another title. */
function titled(title: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap(META).set('title', title)
  return Y.encodeStateAsUpdate(doc)
}

describe('a shared copy', () => {
  it('says when it was shared, asked by the original or by itself, and that nothing changed', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    const status = await test.client.sharing.of({ id: test.id })
    expect(status).toMatchObject({
      copy: { originalId: test.id, sharedId, kind: 'dilemma', sharedAtMs: test.clock.nowMs(), visibility: 'named' },
      isChanged: false,
      usedIn: [],
    })
    expect(await test.client.sharing.of({ id: sharedId })).toEqual(status)
  })

  it('knows that the original changed, and by what, until it is brought up to date', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    openVaultOf(test).documents.edit(test.id, (doc) => writeMeta(doc, { title: 'Nachtwerk' }))
    expect(await test.client.sharing.of({ id: test.id })).toMatchObject({ isChanged: true })
    const { before, theirs } = await test.client.sharing.preview({ id: test.id, choices: null })
    expect([before?.fields[0]?.value, theirs.fields[0]?.value]).toEqual(['Nachtappjes', 'Nachtwerk'])

    expect(await update(test, test.id)).toBe(sharedId)

    expect(await test.client.sharing.of({ id: test.id })).toMatchObject({ isChanged: false })
    expect(read(test, sharedId, (doc) => doc.getMap(META).get('title'))).toBe('Nachtwerk')
  })

  it('is not changed by what does not go along', async () => {
    const test = await written()
    await share(test, test.id)
    await test.client.dilemmas.setState({ id: test.id, state: 'followed-up' })
    openVaultOf(test).documents.edit(test.id, (doc) => writeMeta(doc, { outcome: 'Ze belde terug.' }))
    expect(await test.client.sharing.of({ id: test.id })).toMatchObject({ isChanged: false })
  })

  it('keeps its state, its kind and its author when it is brought up to date', async () => {
    const test = await written({ tags: ['grens'] })
    const sharedId = await share(test, test.id, { ...usual, visibility: 'anonymous' })
    openVaultOf(test).documents.edit(sharedId, (doc) => writeMeta(doc, { state: 'followed-up' }))
    openVaultOf(test).documents.edit(test.id, (doc) => writeMeta(doc, { tags: [], question: 'Hoe kan ik slapen?' }))
    await update(test, test.id, { ...usual, kind: 'lesson', visibility: 'named', summary: 'Over slaap' })
    expect(read(test, sharedId, (doc) => doc.getMap(META).toJSON())).toEqual({
      title: 'Nachtappjes',
      question: 'Hoe kan ik slapen?',
      state: 'followed-up',
      summary: 'Over slaap',
    })
  })

  it('changes in no other way: not in its text, not by its labels or its state, not to what it was before', async () => {
    const test = await written()
    const id = await share(test, test.id)
    const [first] = openVaultOf(test).store.read((db) => listVersions(db, id))
    const moment = first?.moment ?? 0
    openVaultOf(test).documents.edit(test.id, (doc) => writeMeta(doc, { title: 'Nachtwerk' }))
    await update(test, test.id)
    const { client } = test
    const push = client.documents.push({ id, editor: randomUUID() as EditorId, update: titled('Karin Jansen') })
    await expect(push).rejects.toEqual(refusedAs('EDIT_REFUSED', id))
    const tagged = client.dilemmas.change({ changes: [{ id, tags: ['Karin Jansen'] }] })
    await expect(tagged).rejects.toEqual(refusedAs('DOCUMENT_NOT_FOUND', id))
    await expect(client.dilemmas.setState({ id, state: 'draft' })).rejects.toEqual(refusedAs('DOCUMENT_NOT_FOUND', id))
    const restored = client.documents.restoreVersion({ id, moment })
    await expect(restored).rejects.toEqual(refusedAs('VERSION_NOT_FOUND', id))
    expect(read(test, id, (doc) => doc.getMap(META).toJSON())).toMatchObject({ title: 'Nachtwerk', state: 'ready' })
  })

  it('is brought up to date through the same gate', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    await test.client.aliases.add({ documentId: test.id, alias: 'mevrouw K.', realName: 'Karin Jansen' })
    openVaultOf(test).documents.edit(test.id, (doc) => writeMeta(doc, { title: 'Karin Jansen' }))
    await expect(update(test, test.id)).rejects.toEqual(refusedAs('SHARE_BLOCKED', test.id))
    expect(read(test, sharedId, (doc) => doc.getMap(META).get('title'))).toBe('Nachtappjes')
  })

  it('cannot be brought up to date when there is none', async () => {
    const test = await written()
    await expect(update(test, test.id)).rejects.toEqual(refusedAs('DOCUMENT_NOT_FOUND', test.id))
  })

  it('goes with one click, comes back with another, and can be shared anew after it went', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    expect(await test.client.sharing.withdraw({ id: test.id })).toEqual({ sharedId })
    expect((await test.client.sharing.of({ id: test.id })).copy).toBeNull()
    await expect(test.client.archive.kindOf({ id: sharedId })).rejects.toEqual(
      refusedAs('DOCUMENT_NOT_FOUND', sharedId),
    )

    await test.client.sharing.putBack({ sharedId })
    expect((await test.client.sharing.of({ id: test.id })).copy).toMatchObject({ sharedId })

    await test.client.sharing.withdraw({ id: sharedId })
    const { choices } = await test.client.sharing.preview({ id: test.id, choices: null })
    expect(choices).toMatchObject({ summary: 'Over grenzen' })
    const anew = await share(test, test.id)
    expect(anew).not.toBe(sharedId)
    await expect(test.client.sharing.putBack({ sharedId })).rejects.toEqual(refusedAs('SHARE_STANDS_ANEW', test.id))
    expect((await test.client.sharing.of({ id: test.id })).copy).toMatchObject({ sharedId: anew })
  })

  it('stands when it came back from the bin by another way', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    await test.client.sharing.withdraw({ id: test.id })
    await test.client.documents.restore({ id: sharedId })
    expect((await test.client.sharing.of({ id: test.id })).copy).toMatchObject({ sharedId })
  })

  it('can be withdrawn when its original is in the bin', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    await test.client.documents.remove({ id: test.id })
    expect(await test.client.sharing.of({ id: sharedId })).toMatchObject({ isChanged: false, copy: { sharedId } })
    expect(await test.client.sharing.withdraw({ id: sharedId })).toEqual({ sharedId })
  })

  it('stands nowhere for a document that was never shared', async () => {
    const test = await written()
    expect(await test.client.sharing.of({ id: test.id })).toEqual({
      copy: null,
      isChanged: false,
      together: null,
      usedIn: [],
    })
    await expect(test.client.sharing.withdraw({ id: test.id })).rejects.toEqual(
      refusedAs('DOCUMENT_NOT_FOUND', test.id),
    )
  })

  it('tells the windows', async () => {
    const test = await written()
    const stop = new AbortController()
    const changes = await test.client.changes.watch(undefined, { signal: stop.signal })
    const heard = (async () => {
      for await (const { topic } of changes) if (topic === 'sharing') return topic
      return undefined
    })()
    await share(test, test.id)
    expect(await heard).toBe('sharing')
    stop.abort()
  })
})

describe('where a shared copy was used', () => {
  it('is in a session held on it and in a lesson learnt from it, and not in a journal or what is in the bin', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    const { documents } = openVaultOf(test)
    const planned = { methodId: 'incident-short' as MethodId, participants: [...circle], plannedForMs: null }
    const session = await test.client.sessions.plan({ dilemmaId: sharedId, ...planned })
    const lesson = documents.create({ kind: 'lesson', meta: { title: 'Bellen', dilemmaId: sharedId } })
    const removed = documents.create({ kind: 'lesson', meta: { title: 'Weg', dilemmaId: sharedId } })
    documents.remove(removed)
    documents.create({ kind: 'journal', meta: {}, body: linkTo(sharedId) })
    test.clock.advance(1000)
    const linking = documents.create({ kind: 'success', meta: { title: 'Gelukt' }, body: linkTo(sharedId) })

    const { usedIn } = await test.client.sharing.of({ id: test.id })

    expect(usedIn.map(({ id, kind }) => [id, kind])).toEqual(
      expect.arrayContaining([
        [session.id, 'session'],
        [lesson, 'lesson'],
        [linking, 'success'],
      ]),
    )
    expect(usedIn).toHaveLength(3)
    expect(usedIn[0]?.id).toBe(linking)
  })
})

function linkTo(id: DocumentId): (doc: Y.Doc) => void {
  const run = { text: 'Nachtappjes', format: 0, url: null, documentId: id }
  return (doc) => writeBody(doc, [{ type: 'paragraph', runs: [run] }])
}
