import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { textOf } from '../documents/document-text.ts'
import type { Documents } from '../documents/document-types.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

function documentsOf(test: TestCore): Documents {
  const open = test.core().context.open()
  if (!open) throw new Error('the vault of a test is open')
  return open.documents
}

const notFound = (id: DocumentId) => expect.objectContaining({ code: 'DOCUMENT_NOT_FOUND', data: { id } })

describe('dilemmas', () => {
  it.each([
    ['nl', 'De situatie, tot het moment dat ik moest kiezen\nWat ik heb geprobeerd\nHoe het verder ging'],
    ['en', 'The situation, up to the moment I had to choose\nWhat I tried\nWhat happened next'],
  ] as const)('begin as a draft with the headings of the template in %s', async (language, headings) => {
    const test = await startTestCore()
    const { id } = await test.client.dilemmas.create({ language })
    expect(documentsOf(test).read(id, textOf)).toBe(headings)
    expect(await test.client.dilemmas.get({ id })).toMatchObject({ title: '', question: '', state: 'draft' })
  })

  it('count no words and have no opening until somebody writes', async () => {
    const { client } = await startTestCore()
    const { id } = await client.dilemmas.create({ language: 'nl' })
    expect(await client.dilemmas.get({ id })).toMatchObject({ words: 0, opening: '' })
  })

  it('show how their story begins, cut between words', async () => {
    const test = await startTestCore()
    const text = 'woord '.repeat(60).trim()
    const body = bodyOf([
      { type: 'heading', text: 'De situatie' },
      { type: 'paragraph', text },
    ])
    const id = documentsOf(test).create({ kind: 'dilemma', meta: { title: 'Titel' }, body })
    const { opening, words } = await test.client.dilemmas.get({ id })
    expect(opening).toMatch(/^(woord )*woord…$/)
    expect(opening.length).toBeLessThanOrEqual(161)
    expect(words).toBe(60)
  })

  it('stand with the newest change first', async () => {
    const test = await startTestCore()
    const ids = []
    for (let n = 0; n < 3; n += 1) ids.push((await test.client.dilemmas.create({ language: 'nl' })).id)
    test.clock.advance(1000)
    const [first, second, third] = ids
    documentsOf(test).edit(first as DocumentId, (doc) => writeMeta(doc, { title: 'Nu' }))
    expect((await test.client.dilemmas.list()).map((line) => line.id)).toEqual([first, third, second])
  })

  it('can be set to another state', async () => {
    const { client } = await startTestCore()
    const { id } = await client.dilemmas.create({ language: 'nl' })
    await client.dilemmas.setState({ id, state: 'ready' })
    expect(await client.dilemmas.get({ id })).toMatchObject({ state: 'ready' })
  })

  it('read as blank where their fields hold something else than they should', async () => {
    const test = await startTestCore()
    const id = documentsOf(test).create({ kind: 'dilemma', meta: { title: 7, question: null, state: 'lost' } })
    expect(await test.client.dilemmas.get({ id })).toMatchObject({ title: '', question: '', state: 'draft' })
  })

  it('are not found when they are in the bin, never were, or are something else', async () => {
    const { client } = await startTestCore()
    const removed = (await client.dilemmas.create({ language: 'nl' })).id
    await client.documents.remove({ id: removed })
    const lesson = (await client.archive.create({ kind: 'lesson', language: 'nl' })).id
    for (const id of [removed, lesson, randomUUID() as DocumentId]) {
      await expect(client.dilemmas.get({ id })).rejects.toEqual(notFound(id))
      await expect(client.dilemmas.setState({ id, state: 'ready' })).rejects.toEqual(notFound(id))
    }
    expect(await client.dilemmas.list()).toEqual([])
  })
})
