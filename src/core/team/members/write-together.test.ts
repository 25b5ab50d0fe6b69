import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import * as Y from 'yjs'
import type { Colleague } from '#shared/contract/presence.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { textOf } from '../../documents/document-text.ts'
import { BODY, META } from '../../documents/document-types.ts'
import { push, read, refusedAs, share, STORY, update, write } from '../../testing/share-story.ts'
import { openVaultOf } from '../../testing/session-story.ts'
import { startTestCore, type TestCore } from '../../testing/start-test-core.ts'
import { ask, compareDigits, found, invite, until } from '../../testing/team-story.ts'

beforeAll(() => cryptoReady)

/** Types in the first paragraph, as an editor lays it out: behind the map that says what its words are. */
const typed = (at: 'start' | 'end', words: string) => (doc: Y.Doc) => {
  const [first] = doc.get(BODY, Y.XmlText).toDelta() as { insert: unknown }[]
  if (!(first?.insert instanceof Y.XmlText)) throw new Error('no paragraph')
  first.insert.insert(at === 'start' ? 1 : first.insert.length, words)
}

const titled = (words: string) => (doc: Y.Doc) => {
  const title = doc.getMap(META).get('title')
  if (title instanceof Y.Text) title.insert(0, words)
}

/** Two people over one folder, and a dilemma that one shared for both to write in. */
async function twoWriters() {
  const path = mkdtempSync(join(tmpdir(), 'ruimte-gedeeld-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const place = { kind: 'folder' as const, path }
  const [anna, bas] = [await startTestCore({ ownerName: 'Anna' }), await startTestCore({ ownerName: 'Bas' })]
  await found(anna, 'Anna', place)
  const { words } = await invite(anna)
  await anna.client.team.syncNow()
  await ask(bas, words, 'Bas', place)
  await anna.client.team.syncNow()
  await compareDigits(anna, bas)
  await until(bas, 'member')
  const own = write(anna)
  const id = await share(anna, own)
  await meet(anna, bas, () => expect(textAt(bas, id)).toBe(STORY))
  return { anna, bas, id, own }
}

/** Passes on what both wrote, until it is so. */
const meet = (anna: TestCore, bas: TestCore, isSo: () => void) =>
  vi.waitFor(async () => {
    await anna.client.team.syncNow()
    await bas.client.team.syncNow()
    await anna.client.team.syncNow()
    isSo()
  })

const textAt = (person: TestCore, id: DocumentId) => read(person, id, textOf)
const titleAt = (person: TestCore, id: DocumentId) =>
  read(person, id, (doc) => doc.getMap(META).toJSON()['title'] as string)

describe('a shared dilemma in which the team writes', () => {
  it('comes to the same words at both, who see where the other is', async () => {
    const story = await twoWriters()
    const { anna, bas, id, own } = story
    await expect(push(bas, id, typed('end', ' Nee.'))).rejects.toEqual(refusedAs('EDIT_REFUSED', id))
    await expect(bas.client.sharing.writeTogether({ id, open: true })).rejects.toEqual(
      refusedAs('DOCUMENT_NOT_FOUND', id),
    )
    await anna.client.sharing.writeTogether({ id, open: true })
    await meet(anna, bas, () => expect(read(bas, id, (doc) => doc.getMap(META).get('together'))).toBe('open'))

    await push(anna, id, typed('start', 'Gisteren. '))
    await push(bas, id, typed('end', ' En toen niet meer.'))
    await push(anna, id, titled('Onze '))
    await push(bas, id, titled('Lange '))
    const both = `Gisteren. ${STORY} En toen niet meer.`
    await meet(anna, bas, () => {
      expect([textAt(anna, id), textAt(bas, id)]).toEqual([both, both])
      expect(titleAt(anna, id)).toBe(titleAt(bas, id))
      expect(titleAt(anna, id)).toMatch(/^(Onze Lange |Lange Onze )Nachtappjes$/)
    })

    await seeEachOther(story)
    const writersAt = async ({ client }: TestCore) =>
      (await client.documents.versions({ id })).map((one) => one.writers)
    const me = { name: null, isMe: true, deviceName: null }
    expect(await writersAt(anna)).toEqual([[{ ...me, name: 'Bas', isMe: false }, me]])
    expect(await writersAt(bas)).toEqual([[{ ...me, name: 'Anna', isMe: false }, me]])

    // What was written before the end was heard of is not lost; after it nobody writes.
    await push(bas, id, typed('end', ' Nog net.'))
    await anna.client.sharing.writeTogether({ id, open: false })
    await meet(anna, bas, () =>
      expect([textAt(anna, id), textAt(bas, id)]).toEqual([`${both} Nog net.`, `${both} Nog net.`]),
    )
    await expect(push(bas, id, typed('end', ' Te laat.'))).rejects.toEqual(refusedAs('EDIT_REFUSED', id))

    // A changed program writes all the same. The sync cannot tell; the author hears of it and puts it right.
    await update(anna, own)
    await meet(anna, bas, () => expect(textAt(bas, id)).toBe(STORY))
    openVaultOf(bas).documents.edit(id, typed('end', ' Ondergeschoven.'))
    await meet(anna, bas, () => expect(textAt(anna, id)).toContain('Ondergeschoven.'))
    expect(await anna.client.sharing.of({ id: own })).toMatchObject({ isChanged: true })
    await update(anna, own)
    await meet(anna, bas, () => expect([textAt(anna, id), textAt(bas, id)]).toEqual([STORY, STORY]))
    expect(await anna.client.sharing.of({ id: own })).toMatchObject({ isChanged: false })
  })
})

/** Each hears where the other is, and that they went; nobody hears of a document of one's own. */
async function seeEachOther({ anna, bas, id, own }: Awaited<ReturnType<typeof twoWriters>>): Promise<void> {
  const [there, here] = [followed(anna, id), followed(bas, id)]
  await vi.waitFor(() => expect(there.now()).toMatchObject([{ name: 'Bas' }]))
  await vi.waitFor(() => expect(here.now()).toMatchObject([{ name: 'Anna' }]))

  const caret = { anchor: Uint8Array.of(1, 2, 3), focus: Uint8Array.of(1, 2, 4) }
  await bas.client.presence.move({ id, editor: here.editor, caret })
  await vi.waitFor(() => expect(there.now()).toMatchObject([{ name: 'Bas', caret }]))

  here.leave()
  await vi.waitFor(() => expect(there.now()).toEqual([]))
  there.leave()
  expect(await firstOf(anna, own), 'a document of one’s own').toEqual([])
}

/** Who is in a document, as a window hears of it. */
function followed(person: TestCore, id: DocumentId) {
  const [editor, stop] = [randomUUID() as EditorId, new AbortController()]
  let now: readonly Colleague[] = []
  const listen = async () => {
    const told = await person.client.presence.follow({ id, editor }, { signal: stop.signal })
    for await (const { colleagues } of told) now = colleagues
  }
  const listening = listen().catch(() => {})
  onTestFinished(() => {
    stop.abort()
    return listening
  })
  return { editor, now: () => now, leave: () => stop.abort() }
}

async function firstOf(person: TestCore, id: DocumentId): Promise<readonly Colleague[] | undefined> {
  for await (const { colleagues } of await person.client.presence.follow({ id, editor: randomUUID() as EditorId }))
    return colleagues
  return undefined
}
