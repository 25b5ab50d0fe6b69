import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DilemmaQuery } from '#shared/contract/dilemmas.ts'
import type { DocumentId, TeamId } from '#shared/ids.ts'
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
  it('begin as a draft with an empty sheet', async () => {
    const test = await startTestCore()
    const { id } = await test.client.dilemmas.create({ language: 'nl' })
    expect(documentsOf(test).read(id, textOf)).toBe('')
    expect(await test.client.dilemmas.get({ id })).toMatchObject({
      title: '',
      question: '',
      state: 'draft',
      tags: [],
      shares: [],
      principles: [],
      qualities: [],
      closedEarly: false,
      cameBack: false,
    })
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

  it('show what was filled in of the template, and are found by it', async () => {
    const test = await startTestCore()
    const id = documentsOf(test).create({
      kind: 'dilemma',
      meta: {
        principleOne: 'er zijn',
        principleTwo: '  ',
        shareTeam: '',
        sharePolicy: 'één nachtdienst voor drie huizen',
        qualities: ['Nabijheid', 'nabijheid'],
        tags: ['#Grenzen', 'werkdruk'],
        cameBack: true,
        tried: 'De bereikbaarheidsdienst gebeld.',
        outcome: 'Ze bleef.',
      },
    })
    expect(await test.client.dilemmas.get({ id })).toMatchObject({
      principles: ['er zijn'],
      shares: ['team', 'policy'],
      qualities: ['nabijheid'],
      tags: ['grenzen', 'werkdruk'],
      closedEarly: false,
      cameBack: true,
    })
    for (const query of ['bereikbaarheidsdienst', 'nachtdienst', 'bleef', 'werkdruk']) {
      const { hits } = await test.client.search.find({ query, order: 'newest' })
      expect(
        hits.map((hit) => hit.id),
        query,
      ).toEqual([id])
    }
  })

  it('keep a share that somebody only ticked apart from one that plays no part', async () => {
    const test = await startTestCore()
    const id = documentsOf(test).create({ kind: 'dilemma', meta: { shareMine: '', shareTeam: null } })
    expect((await test.client.dilemmas.get({ id })).shares).toEqual(['mine'])
  })

  it('of a team are not in the list of the personal space', async () => {
    const test = await startTestCore()
    const team = `team:${randomUUID() as TeamId}` as const
    documentsOf(test).create({ kind: 'dilemma', space: team, meta: { title: 'Gedeeld', tags: ['grenzen'] } })
    expect(await test.client.dilemmas.list()).toEqual([])
    expect(await test.client.dilemmas.facets()).toMatchObject({ total: 0, tags: [] })
  })
})

describe('the list of dilemmas', () => {
  async function threeDilemmas() {
    const test = await startTestCore()
    const documents = documentsOf(test)
    const create = (meta: Record<string, unknown>) => {
      test.clock.advance(1000)
      return documents.create({ kind: 'dilemma', meta })
    }
    const door = create({ title: 'de deur', state: 'ready', tags: ['grenzen', 'team'], shareMine: '' })
    const nights = create({ title: 'Éérst de nacht', tags: ['grenzen'], shareMine: '', shareTeam: 'streng en lief' })
    const empty = create({ principleOne: 'Één lijn als team' })
    documents.edit(door, (doc) => writeMeta(doc, { question: 'Hoe?' }))
    const list = async (query: Partial<DilemmaQuery>) =>
      (await test.client.dilemmas.list(query)).map(
        (line) => ({ [door]: 'door', [nights]: 'nights', [empty]: 'empty' })[line.id],
      )
    return { test, list, ids: { door, nights, empty } }
  }

  it.each([
    ['changed', ['door', 'empty', 'nights']],
    ['created', ['empty', 'nights', 'door']],
    ['title', ['door', 'nights', 'empty']],
  ] as const)('sorts by %s', async (sort, order) => {
    const { list, test } = await threeDilemmas()
    test.clock.advance(1000)
    expect(await list({ sort })).toEqual(order)
  })

  it.each([
    [{ states: ['ready'] }, ['door']],
    [{ states: ['ready', 'draft'] }, ['door', 'empty', 'nights']],
    [{ tags: ['grenzen'] }, ['door', 'nights']],
    [{ tags: ['Grenzen', 'team'] }, ['door']],
    [{ tags: ['onbekend'] }, []],
    [{ shares: ['mine', 'team'] }, ['nights']],
    [{ principle: 'een LIJN' }, ['empty']],
    [{ principle: ' ', states: [], tags: [], shares: [] }, ['door', 'empty', 'nights']],
  ] satisfies [Partial<DilemmaQuery>, string[]][])('lets %j through', async (query, names) => {
    const { list } = await threeDilemmas()
    expect(await list(query)).toEqual(names)
  })

  it('counts what there is to filter by', async () => {
    const { test } = await threeDilemmas()
    expect(await test.client.dilemmas.facets()).toEqual({
      total: 3,
      states: { draft: 2, ready: 1, 'in-session': 0, 'followed-up': 0 },
      shares: { mine: 2, team: 1, organisation: 0, policy: 0 },
      tags: [
        { tag: 'grenzen', count: 2 },
        { tag: 'team', count: 1 },
      ],
    })
  })

  it('changes many at once, and back', async () => {
    const { test, list, ids } = await threeDilemmas()
    const { client } = test
    const changes = [
      { id: ids.door, state: 'followed-up' as const },
      { id: ids.empty, tags: ['Nieuw', 'nieuw '] },
    ]
    await client.dilemmas.change({ changes })
    expect(await list({ states: ['followed-up'] })).toEqual(['door'])
    expect(await list({ tags: ['nieuw'] })).toEqual(['empty'])
    expect((await client.dilemmas.get({ id: ids.door })).tags).toEqual(['grenzen', 'team'])

    await client.dilemmas.change({
      changes: [
        { id: ids.door, state: 'ready' },
        { id: ids.empty, tags: [] },
      ],
    })
    expect(await list({ states: ['ready'] })).toEqual(['door'])
    expect(await list({ tags: ['nieuw'] })).toEqual([])
  })

  it('changes none when one of them is not there', async () => {
    const { test, list, ids } = await threeDilemmas()
    const gone = randomUUID() as DocumentId
    const changes = [ids.door, gone].map((id) => ({ id, state: 'draft' as const }))
    await expect(test.client.dilemmas.change({ changes })).rejects.toEqual(notFound(gone))
    expect(await list({ states: ['ready'] })).toEqual(['door'])
  })
})
