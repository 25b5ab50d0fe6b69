import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { textOf } from '../documents/document-text.ts'
import { BODY, META } from '../documents/document-types.ts'
import { openVaultOf } from '../testing/session-story.ts'
import type { TestCore } from '../testing/start-test-core.ts'
import { push, read, refusedAs, share, STORY, update, usual, writeAlias, written } from '../testing/share-story.ts'

const paragraph = (text: string) => (doc: Y.Doc) => bodyOf([{ type: 'paragraph', text }])(doc)
const titled = (title: string) => (doc: Y.Doc) => {
  const field = doc.getMap(META).get('title')
  if (field instanceof Y.Text) field.insert(0, title)
}

/** What a window that has the document as it is now would send. */
function typedIn(test: TestCore, id: DocumentId, change: (doc: Y.Doc) => void): Uint8Array {
  const window = new Y.Doc()
  Y.applyUpdate(
    window,
    read(test, id, (doc) => Y.encodeStateAsUpdate(doc)),
  )
  const before = Y.encodeStateVector(window)
  change(window)
  return Y.encodeStateAsUpdate(window, before)
}

/** @returns how to leave again */
async function enter(test: TestCore, id: DocumentId, editor: EditorId): Promise<() => Promise<unknown>> {
  const messages = await test.client.documents.open({ id, editor })
  await messages.next()
  return async () => messages.return(undefined)
}

async function opened() {
  const test = await written()
  const sharedId = await share(test, test.id)
  await test.client.sharing.writeTogether({ id: test.id, open: true })
  return Object.assign(test, { sharedId })
}

describe('a copy in which the team writes', () => {
  it('takes words in its text, its title and its question', async () => {
    const test = await opened()
    await push(test, test.sharedId, paragraph('En toen?'))
    await push(test, test.sharedId, titled('Over '))

    expect(read(test, test.sharedId, textOf)).toBe(`En toen?\n${STORY}`)
    expect(read(test, test.sharedId, (doc) => doc.getMap(META).toJSON())).toMatchObject({
      title: 'Over Nachtappjes',
      together: 'open',
    })
    expect((await test.client.dilemmas.get({ id: test.sharedId })).title).toBe('Over Nachtappjes')
  })

  it('is open only once its author opened it, and no more when they end it', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    await expect(push(test, sharedId, paragraph('Nee'))).rejects.toEqual(refusedAs('EDIT_REFUSED', sharedId))

    await test.client.sharing.writeTogether({ id: sharedId, open: true })
    await push(test, sharedId, paragraph('Ja'))
    await test.client.sharing.writeTogether({ id: sharedId, open: false })
    await expect(push(test, sharedId, paragraph('Nee'))).rejects.toEqual(refusedAs('EDIT_REFUSED', sharedId))
    expect(read(test, sharedId, textOf)).toBe(`Ja\n${STORY}`)
    expect(await test.client.sharing.of({ id: sharedId })).toMatchObject({ together: 'closed', isChanged: true })
  })

  it('takes what somebody typed before they heard of the end, from whoever was there', async () => {
    const test = await opened()
    const { sharedId } = test
    const [there, later] = [randomUUID() as EditorId, randomUUID() as EditorId]
    const leave = await enter(test, sharedId, there)
    const late = typedIn(test, sharedId, paragraph('Nog net'))
    await test.client.sharing.writeTogether({ id: sharedId, open: false })
    await leave() // its stream broke, as well
    const leaveLater = await enter(test, sharedId, later)
    await expect(test.client.documents.push({ id: sharedId, editor: later, update: late })).rejects.toEqual(
      refusedAs('EDIT_REFUSED', sharedId),
    )
    await test.client.documents.push({ id: sharedId, editor: there, update: late })

    expect(read(test, sharedId, textOf)).toBe(`Nog net\n${STORY}`)
    const reopening = typedIn(test, sharedId, (doc) => writeMeta(doc, { together: 'open' }))
    await expect(test.client.documents.push({ id: sharedId, editor: there, update: reopening })).rejects.toEqual(
      refusedAs('EDIT_REFUSED', sharedId),
    )
    await leaveLater()
  })

  it('takes it also when the copy is withdrawn, whose readers are told so', async () => {
    const test = await opened()
    const { sharedId, client } = test
    const there = randomUUID() as EditorId
    const messages = await client.documents.open({ id: sharedId, editor: there })
    await messages.next()
    const late = typedIn(test, sharedId, paragraph('Nog net'))
    await client.sharing.withdraw({ id: sharedId })

    expect(await messages.next()).toMatchObject({ done: true })
    await expect(client.documents.open({ id: sharedId, editor: there })).rejects.toEqual(
      refusedAs('DOCUMENT_NOT_FOUND', sharedId),
    )
    await client.documents.push({ id: sharedId, editor: there, update: late })
    await client.sharing.putBack({ sharedId })
    expect(read(test, sharedId, textOf)).toBe(`Nog net\n${STORY}`)
  })

  it('takes it also when core is gone and back in that instant', async () => {
    const test = await opened()
    const { sharedId } = test
    const there = randomUUID() as EditorId
    await enter(test, sharedId, there)
    const late = typedIn(test, sharedId, paragraph('Nog net'))
    await test.client.sharing.writeTogether({ id: sharedId, open: false })

    await test.reopen('after-crash')

    const bring = (editor: EditorId) => test.client.documents.push({ id: sharedId, editor, update: late })
    await expect(bring(randomUUID() as EditorId)).rejects.toEqual(refusedAs('EDIT_REFUSED', sharedId))
    await bring(there)
    expect(read(test, sharedId, textOf)).toBe(`Nog net\n${STORY}`)
  })

  it.each([
    ['another field', (doc: Y.Doc) => writeMeta(doc, { author: 'Een ander' })],
    ['opening it oneself', (doc: Y.Doc) => writeMeta(doc, { together: 'closed' })],
    [
      'an alias',
      (doc: Y.Doc) => {
        const element = new Y.XmlText()
        element.applyDelta([{ insert: new Y.Map([['__type', 'alias']]) }, { insert: 'mevrouw K.' }])
        doc.get(BODY, Y.XmlText).applyDelta([{ insert: element }])
      },
    ],
  ])('refuses %s', async (_, change) => {
    const test = await opened()
    await expect(push(test, test.sharedId, change)).rejects.toEqual(refusedAs('EDIT_REFUSED', test.sharedId))
    expect(read(test, test.sharedId, textOf)).toBe(STORY)
  })

  it('takes no link into a personal space', async () => {
    const test = await opened()
    const link = new Y.Map([
      ['__type', 'document-link'],
      ['__documentId', test.id],
    ])
    const linked = (doc: Y.Doc) => {
      const element = new Y.XmlText()
      element.applyDelta([{ insert: link }, { insert: 'mijn eigen stuk' }])
      doc.get(BODY, Y.XmlText).applyDelta([{ insert: element }])
    }
    await expect(push(test, test.sharedId, linked)).rejects.toEqual(refusedAs('EDIT_REFUSED', test.sharedId))
  })

  it('is not written over by its original, which can be shared as a new one beside it', async () => {
    const test = await opened()
    await push(test, test.sharedId, paragraph('Van het team.'))
    openVaultOf(test).documents.edit(test.id, (doc) => writeMeta(doc, { title: 'Nachtwerk' }))
    expect(await test.client.sharing.of({ id: test.id })).toMatchObject({ together: 'open', isChanged: false })
    await expect(update(test, test.id)).rejects.toEqual(refusedAs('SHARE_WRITTEN_TOGETHER', test.id))

    const anew = await share(test, test.id)
    expect(anew).not.toBe(test.sharedId)
    expect(read(test, test.sharedId, textOf)).toBe(`Van het team.\n${STORY}`)
    expect((await test.client.sharing.of({ id: test.id })).copy).toMatchObject({ sharedId: anew })
    expect((await test.client.sharing.of({ id: test.sharedId })).together).toBe('open')

    // Both can be taken back, and put back beside each other, in any order.
    for (const sharedId of [test.sharedId, anew]) {
      await test.client.sharing.withdraw({ id: sharedId })
      await test.client.sharing.putBack({ sharedId })
    }
    expect(read(test, test.sharedId, textOf)).toBe(`Van het team.\n${STORY}`)
    expect((await test.client.sharing.of({ id: test.id })).copy).toMatchObject({ sharedId: anew })
    await test.client.sharing.withdraw({ id: anew })
    const third = await share(test, test.id)
    await expect(test.client.sharing.putBack({ sharedId: anew })).rejects.toEqual(
      refusedAs('SHARE_STANDS_ANEW', test.id),
    )
    expect(third).not.toBe(anew)
  })

  it('is what the original says once writing together has ended and it is brought up to date', async () => {
    const test = await opened()
    await test.client.sharing.writeTogether({ id: test.id, open: false })
    expect(await test.client.sharing.of({ id: test.id })).toMatchObject({ isChanged: false })
    await test.client.sharing.writeTogether({ id: test.id, open: true })
    await push(test, test.sharedId, titled('Over '))
    await test.client.sharing.writeTogether({ id: test.id, open: false })
    expect(await test.client.sharing.of({ id: test.id })).toMatchObject({ isChanged: true })
    const { before } = await test.client.sharing.preview({ id: test.id, choices: null })
    expect(before?.fields[0]).toEqual({ name: 'title', value: 'Over Nachtappjes' })
    await update(test, test.id)

    expect(read(test, test.sharedId, (doc) => doc.getMap(META).get('title'))).toBe('Nachtappjes')
  })

  it('can be so from the moment that it is shared, and keeps the names of its author’s list out', async () => {
    const test = await written()
    await writeAlias(test, test.id, 'mevrouw K.', 'Karin Jansen')
    const { seen } = await test.client.sharing.preview({ id: test.id, choices: usual })
    const { sharedId } = await test.client.sharing.share({ id: test.id, choices: usual, seen, together: true })

    await push(test, sharedId, paragraph('Meteen.'))
    expect(read(test, sharedId, textOf)).toBe(`Meteen.\n${STORY}\nmevrouw K. belde.`)
  })

  it('is a dilemma that this vault shared, and nothing else', async () => {
    const test = await written()
    await expect(test.client.sharing.writeTogether({ id: test.id, open: true })).rejects.toEqual(
      refusedAs('DOCUMENT_NOT_FOUND', test.id),
    )
    const lesson = await share(test, test.id, { ...usual, kind: 'lesson' })
    await expect(test.client.sharing.writeTogether({ id: lesson, open: true })).rejects.toEqual(
      refusedAs('SHARE_NOT_POSSIBLE', lesson),
    )
  })
})
