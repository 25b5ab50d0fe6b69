import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Level } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReflectionModelId } from '#shared/reflection/model-ids.ts'
import { CalendarDay } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const day = (text: string) => CalendarDay.parse(text)
const today = day('2026-11-26')

interface Written {
  readonly on?: string
  readonly title?: string
  readonly model?: ReflectionModelId
  readonly energy?: Level
  readonly tags?: readonly string[]
}

/** An entry with something in it; without that the next one would take its place. */
async function writeEntry(test: TestCore, { on = '2026-11-26', model, ...fields }: Written = {}): Promise<DocumentId> {
  const { id } = await test.client.journal.create({ model: model ?? null, day: day(on) })
  openVaultOf(test).documents.edit(id, (doc) => writeMeta(doc, { title: on, ...fields }))
  return id
}

const answer = (test: TestCore, id: DocumentId, key: string, words: string) =>
  openVaultOf(test).documents.edit(id, (doc) => {
    const text = doc.getMap('meta').get(key)
    if (text instanceof Y.Text) text.insert(0, words)
  })

describe('the journal', () => {
  it('begins an entry for a day, on a blank page or in a model, in the personal space', async () => {
    const test = await startTestCore()
    const id = await writeEntry(test, { model: 'gibbs' })
    expect(await test.client.journal.get({ id })).toMatchObject({
      model: 'gibbs',
      day: today,
      energy: null,
      pressure: null,
      tags: [],
      opening: '',
    })
    expect(openVaultOf(test).documents.header(id)).toMatchObject({ kind: 'journal', space: 'personal' })
  })

  it('gives the entry that nobody wrote in again, for its new day and model', async () => {
    const { client } = await startTestCore()
    const first = await client.journal.create({ model: 'gibbs', day: today })
    const second = await client.journal.create({ model: 'starr', day: day('2026-11-20') })

    expect(second).toEqual(first)
    expect(await client.journal.list({})).toMatchObject([{ id: first.id, model: 'starr', day: '2026-11-20' }])
  })

  it.each([
    ['a title', (doc: Y.Doc) => writeMeta(doc, { title: 'Laat' })],
    ['an answer', (doc: Y.Doc) => doc.getMap('meta').set('answer:gibbs.plan', new Y.Text('Bellen'))],
    ['a check-in', (doc: Y.Doc) => writeMeta(doc, { pressure: 4 })],
    ['a tag', (doc: Y.Doc) => writeMeta(doc, { tags: ['werkdruk'] })],
  ])('leaves an entry with no more than %s as it is', async (_, write) => {
    const test = await startTestCore()
    const first = await test.client.journal.create({ model: 'gibbs', day: today })
    openVaultOf(test).documents.edit(first.id, write)

    expect(await test.client.journal.create({ model: null, day: today })).not.toEqual(first)
  })

  it('lays a new entry out as the one before', async () => {
    const test = await startTestCore()
    const first = await writeEntry(test, { model: 'gibbs' })
    const layoutIn = (id: DocumentId) => openVaultOf(test).documents.read(id, (doc) => doc.getMap('meta').get('layout'))
    expect(layoutIn(first)).toBe('steps')
    openVaultOf(test).documents.edit(first, (doc) => writeMeta(doc, { layout: 'page' }))
    test.clock.advance(1000)
    expect(layoutIn(await writeEntry(test, { model: 'starr' }))).toBe('page')
  })

  it('stands with the newest day first, whenever it was written', async () => {
    const test = await startTestCore()
    const days = ['2026-11-20', '2026-11-26', '2025-01-01']
    for (const on of days) await writeEntry(test, { on })
    const listed = await test.client.journal.list({})
    expect(listed.map((line) => line.day)).toEqual(days.toSorted().toReversed())
  })

  it('shows first what the steps of its model say, and finds words in any answer', async () => {
    const test = await startTestCore()
    const id = await writeEntry(test, { model: 'starr' })
    answer(test, id, 'answer:starr.reflection', 'Volgende keer wacht ik.')
    answer(test, id, 'answer:starr.situation', 'Een dichte deur.')

    expect(await test.client.journal.get({ id })).toMatchObject({ opening: 'Een dichte deur. Volgende keer wacht ik.' })
    const { hits } = await test.client.search.find({ query: 'wachten', order: 'best' })
    expect(hits.map((hit) => [hit.id, hit.kind])).toEqual([[id, 'journal']])
  })

  it('never stands in the archive', async () => {
    const test = await startTestCore()
    const id = await writeEntry(test)
    expect(await test.client.archive.list({})).toEqual([])
    await expect(test.client.archive.kindOf({ id })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
  })

  it('reads fields that hold something else than they should as blank', async () => {
    const test = await startTestCore()
    const id = openVaultOf(test).documents.create({
      kind: 'journal',
      meta: { title: 3, model: 'tarot', energy: 9, tags: [4, ' #Rust '], day: 'gisteren' },
    })
    expect(await test.client.journal.get({ id })).toMatchObject({
      title: '',
      model: null,
      energy: null,
      tags: ['rust'],
      day: today,
    })
  })

  it('knows nothing of entries in the bin, of none, or of other documents', async () => {
    const { client } = await startTestCore()
    const removed = (await client.journal.create({ model: null, day: today })).id
    await client.documents.remove({ id: removed })
    const dilemma = (await client.dilemmas.create({ language: 'nl' })).id
    for (const id of [removed, dilemma, randomUUID() as DocumentId]) {
      const missing = expect.objectContaining({ code: 'DOCUMENT_NOT_FOUND' })
      await expect(client.journal.get({ id })).rejects.toEqual(missing)
      await expect(client.journal.setModel({ id, model: 'abc' })).rejects.toEqual(missing)
      await expect(client.journal.passages({ id })).rejects.toEqual(missing)
    }
    expect(await client.journal.list({})).toEqual([])
  })

  it('is the same after its tables were made anew', async () => {
    const test = await startTestCore()
    const id = await writeEntry(test, { model: 'abc', energy: 2, tags: ['rust'] })
    const before = await test.client.journal.get({ id })
    await test.client.documents.rebuild()
    expect(await test.client.journal.get({ id })).toEqual(before)
  })
})

describe('the filters of the journal', () => {
  it.each([
    ['a model', { model: 'gibbs' as const }, ['2026-11-20']],
    ['no model', { model: 'none' as const }, ['2026-11-26', '2026-10-03']],
    ['a tag', { tag: 'werkdruk' }, ['2026-11-26', '2026-11-20']],
    ['a period', { from: day('2026-10-03'), through: day('2026-11-20') }, ['2026-11-20', '2026-10-03']],
    ['energy', { energies: [1, 2] as Level[] }, ['2026-11-26']],
    ['several at once', { tag: 'werkdruk', energies: [4] as Level[] }, ['2026-11-20']],
  ])('keep to %s', async (_, filter, days) => {
    const test = await startTestCore()
    await writeEntry(test, { on: '2026-11-26', energy: 2, tags: ['werkdruk', 'nacht'] })
    await writeEntry(test, { on: '2026-11-20', model: 'gibbs', energy: 4, tags: ['werkdruk'] })
    await writeEntry(test, { on: '2026-10-03' })
    expect((await test.client.journal.list({ filter })).map((line) => line.day)).toEqual(days)
  })

  it('offer every tag once, in the order of the alphabet', async () => {
    const test = await startTestCore()
    await writeEntry(test, { tags: ['werkdruk', 'één lijn'] })
    await writeEntry(test, { tags: ['werkdruk', 'zorg'] })
    expect(await test.client.journal.tags()).toEqual(['één lijn', 'werkdruk', 'zorg'])
  })
})

describe('the days of the journal', () => {
  it('are those of one month on which something was written', async () => {
    const test = await startTestCore()
    for (const on of ['2026-11-01', '2026-11-30', '2026-11-30', '2026-12-01']) await writeEntry(test, { on })
    await test.client.journal.create({ model: null, day: day('2026-11-15') })
    expect(await test.client.journal.calendar({ month: '2026-11' })).toEqual(['2026-11-01', '2026-11-30'])
  })

  it('come back on the same day of another year, or else of another month', async () => {
    const test = await startTestCore()
    for (const on of ['2026-10-26', '2026-08-26', '2026-11-25', '2026-11-26']) await writeEntry(test, { on })
    const onThisDay = async () => (await test.client.journal.onThisDay({ day: today })).map((line) => line.day)
    expect(await onThisDay()).toEqual(['2026-10-26', '2026-08-26'])

    await writeEntry(test, { on: '2024-11-26' })
    expect(await onThisDay()).toEqual(['2024-11-26'])
  })
})

describe('the passages of an entry', () => {
  it('are the paragraphs of its answers and of its free writing', async () => {
    const test = await startTestCore()
    const id = await writeEntry(test, { model: 'borton' })
    answer(test, id, 'answer:borton.now-what', 'Bellen.\n\n  Morgen al. ')
    answer(test, id, 'answer:borton.what', 'Het was stil.')
    expect(await test.client.journal.passages({ id })).toEqual([
      { answer: 'answer:borton.what', text: 'Het was stil.' },
      { answer: 'answer:borton.now-what', text: 'Bellen.' },
      { answer: 'answer:borton.now-what', text: 'Morgen al.' },
    ])
  })
})
