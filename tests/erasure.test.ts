import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { COMPACT_AFTER } from '#core/documents/compaction.ts'
import { bodyOf } from '#core/documents/document-body.ts'
import { writeMeta } from '#core/documents/document-meta.ts'
import { BODY } from '#core/documents/document-types.ts'
import { owe } from '#core/store/owed.ts'
import { runs } from '#core/testing/runs.ts'
import { openVaultOf, startTestSession } from '#core/testing/session-story.ts'
import { share, usual } from '#core/testing/share-story.ts'
import { startTestCore, TEST_PASSPHRASE, type TestCore } from '#core/testing/start-test-core.ts'
import { readKeystore } from '#core/vault/keystore.ts'
import { unwrapWithPassphrase } from '#core/vault/wraps.ts'
import { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import { placesOf, type RawPage, rawPages } from './raw-pages.ts'

const DAY_MS = 24 * 60 * 60_000

/**
 * Each word of this text stands in a place of its own. All end alike, as an index keeps of words that begin alike only
 * their ends; and the index of words also has their letters in reverse.
 */
const END = 'kwartelzwam'
const canary = (place: string) => `${place}${END}`
const canaries = [END, END.split('').toReversed().join('')]

const storeOf = (test: TestCore) => join(test.vaultDirectory(), 'vault.db')

async function keyOf(test: TestCore): Promise<Uint8Array> {
  const reading = readKeystore(readFileSync(join(test.vaultDirectory(), 'keystore.json'), 'utf8'))
  const key = reading.state === 'good' ? await unwrapWithPassphrase(reading.keystore, TEST_PASSPHRASE) : undefined
  if (!key) throw new Error('the key file of a test is good')
  return key
}

async function pagesOf(test: TestCore): Promise<RawPage[]> {
  return rawPages(storeOf(test), await keyOf(test))
}

/** Where something of the canaries is left, in the file and in the log of writes. */
const left = async (test: TestCore) => placesOf(await pagesOf(test), canaries)

async function throwAway(test: TestCore, ...ids: readonly DocumentId[]): Promise<void> {
  await test.client.documents.removeAll({ ids: [...ids] })
  for (const id of ids) await test.client.documents.eraseNow({ id })
}

/** A dilemma with a word of its own in every place that a person can write in. */
async function writeEverywhere(test: TestCore, sentences = 4): Promise<DocumentId> {
  const { documents } = openVaultOf(test)
  const { id } = await test.client.dilemmas.create({ language: 'nl' })
  const fields = ['title', 'question', 'tried', 'outcome', 'principleOne', 'shareMine']
  documents.edit(id, (doc) => {
    writeMeta(doc, Object.fromEntries(fields.map((field) => [field, canary(field)])))
    writeMeta(doc, { tags: [canary('tag')], qualities: [canary('quality')] })
  })
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    if (sentence % 50 === 0) test.clock.advance(20 * 60_000)
    documents.edit(id, (doc) => writeParagraph(doc, canary(`story${sentence}`)))
  }
  await test.client.aliases.add({ documentId: id, alias: canary('Alias'), realName: canary('Name') })
  const label = 'person' as const
  const decided = { documentId: id, label, text: canary('found'), decision: 'kept' as const, reason: canary('reason') }
  await test.client.privacy.decide(decided)
  documents.project()
  return id
}

function writeParagraph(doc: Y.Doc, text: string): void {
  const paragraph = new Y.XmlText()
  paragraph.setAttribute('__type', 'paragraph')
  paragraph.applyDelta([{ insert: new Y.Map([['__type', 'text']]) }, { insert: text }])
  doc.get(BODY, Y.XmlText).applyDelta([{ insert: paragraph }])
}

/** What stays: other documents that stand between the pages of those that go. */
function writeOthers(test: TestCore, count: number): void {
  const { documents } = openVaultOf(test)
  for (let place = 0; place < count; place += 1) {
    const text = `Ik belde aan en wachtte. ${'Het regende. '.repeat(place % 40)}`
    const body = bodyOf([{ type: 'paragraph', text }])
    documents.create({ kind: 'lesson', meta: { title: `Les ${place}`, line: 'Bel aan.' }, body })
  }
  documents.project()
}

describe('a document that is erased', () => {
  it('leaves no byte of what was written in it, wherever that was', async () => {
    const test = await startTestCore()
    writeOthers(test, 20)
    const id = await writeEverywhere(test, COMPACT_AFTER + 10)
    await test.reopen('orderly') // or it would all stand in the log of writes still
    writeOthers(test, 20)
    const before = await pagesOf(test)
    for (const place of ['title', 'story0', 'story209', 'tag', 'quality', 'alias', 'name', 'found', 'reason'])
      expect(placesOf(before, [canary(place)]).join(), place).toContain('file')

    await throwAway(test, id)

    expect(await left(test)).toEqual([])
    expect(placesOf(await pagesOf(test), ['wachtte'])).not.toEqual([])
  })

  it('leaves nothing of a session: what was said, written to oneself, noted for the bringer and agreed on', async () => {
    const story = await startTestSession('incident-short')
    const { client, id } = story
    await story.moveTo('questions')
    await client.sessions.contribute({ id, participantId: null, text: canary('said') })
    await client.sessions.keepDraft({ id, text: canary('draft') })
    await client.sessions.note({ id, text: canary('note') })
    const [anouk, carla] = [await story.person('Anouk'), await story.person('Carla')]
    await client.sessions.beginClosing({ id })
    const fields = { intention: canary('intention'), takeaway: canary('takeaway'), intentionKnownBy: canary('known') }
    await client.sessions.keepClosing({ id, participantId: anouk, fields })
    await client.sessions.appreciate({ id, from: carla, to: anouk, text: canary('thanks') })
    await client.sessions.close({ id })
    expect(await left(story)).not.toEqual([])

    await throwAway(story, id)

    expect(await left(story)).toEqual([])
  })

  it('leaves nothing of any kind of document, nor of what was held against a principle', async () => {
    const test = await startTestCore()
    const { documents } = openVaultOf(test)
    const words = ['title', 'line', 'domain', 'paragraph', 'asks', 'asksNot', 'satisfied', 'first', 'outcome', 'name']
    const meta = {
      ...Object.fromEntries(words.map((field) => [field, canary(field)])),
      ...Object.fromEntries(['tags', 'qualities', 'factors'].map((field) => [field, [canary(field)]])),
    }
    const body = bodyOf([{ type: 'paragraph', text: canary('story') }])
    const kinds = DocumentKind.options.filter((kind) => kind !== 'session') // which has a story of its own, above
    const ids = new Map(kinds.map((kind) => [kind, documents.create({ kind, meta, body })]))
    const [principleId, documentId] = [ids.get('principle'), ids.get('lesson')]
    if (!principleId || !documentId) throw new Error('each kind was made')
    await test.client.vision.hold({ documentId, principleId, stance: 'conflicts', why: canary('why') })
    documents.project()
    expect((await left(test)).length).toBeGreaterThan(kinds.length)

    await throwAway(test, ...ids.values())

    expect(await left(test)).toEqual([])
  })

  it('leaves nothing of what was shared, when copy and original are both erased', async () => {
    const test = await startTestCore()
    const id = openVaultOf(test).documents.create({
      kind: 'dilemma',
      meta: { title: canary('title'), question: canary('question'), outcome: canary('outcome') },
      body: bodyOf([{ type: 'paragraph', text: canary('story') }]),
    })
    const copy = await share(test, id, { ...usual, chosen: ['outcome'], summary: canary('summary') })
    await throwAway(test, id)
    expect(await left(test)).not.toEqual([])

    await throwAway(test, copy)

    expect(await left(test)).toEqual([])
  })

  it('is gone as well when its thirty days in the bin are over', async () => {
    const test = await startTestCore()
    const id = await writeEverywhere(test)
    await test.client.documents.remove({ id })
    test.clock.advance(31 * DAY_MS)
    expect(await left(test)).not.toEqual([])

    await test.reopen('orderly')

    expect(await left(test)).toEqual([])
  })

  it('stays gone when the program falls over right after', async () => {
    const test = await startTestCore()
    await throwAway(test, await writeEverywhere(test))
    writeOthers(test, 5)

    await test.reopen('after-crash')

    expect(await left(test)).toEqual([])
  })

  it('is gone from a large file when the store closes: the index is merged and a new file put in its place', async () => {
    const test = await startTestCore()
    writeOthers(test, 20)
    const id = await writeEverywhere(test)
    await test.client.documents.remove({ id })
    openVaultOf(test).store.write((db) => {
      owe(db, 'mergeOwed', 'rewriteOwed') // as `erase` does, which would go on at once in a small file
      db.run('DELETE FROM documents WHERE id = ?', id)
    })
    expect(await left(test)).not.toEqual([])

    await test.reopen('orderly')

    expect(await left(test)).toEqual([])
    expect(readdirSync(test.vaultDirectory()).filter((name) => name.includes('rewritten'))).toEqual([])
    expect((await test.client.search.find({ query: 'regende', order: 'newest', limit: 50 })).total).toBe(19)
    expect(openVaultOf(test).store.findDamage()).toEqual([])
  })

  it('takes the copy of before the last migration with it', async () => {
    const test = await startTestCore()
    const id = await writeEverywhere(test)
    const copy = `${storeOf(test)}.before-migration`
    openVaultOf(test).store.copyTo(copy)
    expect(placesOf(rawPages(copy, await keyOf(test)), canaries)).not.toEqual([])

    await throwAway(test, id)

    expect(existsSync(copy)).toBe(false)
  })

  it('leaves nothing, whatever is written and erased between other texts', async () => {
    const test = await startTestCore()
    const { documents } = openVaultOf(test)
    const sentence = fc.record({ words: fc.nat(1500), isErased: fc.boolean() })
    const create = ({ words, isErased }: { words: number; isErased: boolean }) => {
      const text = `${isErased ? canary('x') : 'regen'} `.repeat(words % 7 === 0 ? words : words % 40)
      const meta = { title: isErased ? canary('t') : 'Les', tags: [isErased ? canary('g') : 'regen'] }
      return documents.create({ kind: 'lesson', meta, body: bodyOf([{ type: 'paragraph', text }]) })
    }
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 25 }), async (written) => {
        const made = written.map((one) => ({ ...one, id: create(one) }))
        documents.project()
        await throwAway(test, ...made.filter(({ isErased }) => isErased).map(({ id }) => id))
        expect(await left(test)).toEqual([])
      }),
      { numRuns: runs(6, 100) },
    )
  }, 180_000)
})

describe('this search through the bytes', () => {
  it('notices what is only deleted: the log of writes has it still', async () => {
    const test = await startTestCore()
    const id = await writeEverywhere(test)
    await test.client.documents.remove({ id })

    openVaultOf(test).store.write((db) => db.run('DELETE FROM documents WHERE id = ?', id))

    expect((await left(test)).filter((place) => place.includes('log'))).not.toEqual([])
  })

  it('notices an index that keeps the words of what it forgets', async () => {
    const test = await startTestCore()
    const id = await writeEverywhere(test)
    await test.client.documents.remove({ id })

    openVaultOf(test).store.erase((db) => {
      db.run('DELETE FROM documents WHERE id = ?', id)
      db.run("DELETE FROM vault_facts WHERE name = 'mergeOwed'") // so the parts of the index stay as they are
    })

    expect((await left(test)).filter((place) => place.includes('file'))).not.toEqual([])
  })

  it('notices a store that does not wipe what it deletes, where the file is not written anew', async () => {
    const test = await startTestCore()
    const id = await writeEverywhere(test)
    openVaultOf(test).store.write((db) => db.exec('PRAGMA secure_delete=OFF'))
    await test.client.documents.remove({ id })

    openVaultOf(test).store.erase((db) => {
      db.run('DELETE FROM documents WHERE id = ?', id)
      db.run("DELETE FROM vault_facts WHERE name = 'rewriteOwed'")
    })

    expect((await left(test)).filter((place) => place.includes('file'))).not.toEqual([])
  })
})
