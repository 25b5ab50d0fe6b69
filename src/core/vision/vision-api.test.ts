import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import type { Stance } from '#shared/vision/stance.ts'
import type { CalendarDay } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const WEEK_MS = 7 * 24 * 60 * 60_000
const day = '2026-11-26' as CalendarDay
const notFound = (id: DocumentId) => expect.objectContaining({ code: 'DOCUMENT_NOT_FOUND', data: { id } })

function documentsOf(test: TestCore): Documents {
  const open = test.core().context.open()
  if (!open) throw new Error('the vault of a test is open')
  return open.documents
}

async function withVision(titles: readonly string[]) {
  const test = await startTestCore()
  const words = titles.map((title) => ({ title, paragraph: '', asks: '', asksNot: '' }))
  const { ids } = await test.client.vision.createAll({ principles: words })
  const lesson = async (line: string) => {
    const { id } = await test.client.archive.create({ kind: 'lesson', language: 'nl' })
    documentsOf(test).edit(id, (doc) => writeMeta(doc, { title: line, line }))
    return id
  }
  const hold = (documentId: DocumentId, at: number, stance: Stance | null, why = '') =>
    test.client.vision.hold({ documentId, principleId: ids[at] as DocumentId, stance, why })
  return { test, ids, lesson, hold }
}

describe('the vision', () => {
  it('is a list of numbered drafts, of which one is adopted on a day and one retired', async () => {
    const { test, ids } = await withVision(['Nabij', 'Eén lijn', 'Hardop twijfelen'])
    const { client } = test
    await client.vision.setState({ id: ids[0] as DocumentId, state: 'adopted', day })
    await client.vision.setState({ id: ids[1] as DocumentId, state: 'retired', day })

    const { id } = await client.vision.create()

    expect((await client.vision.list()).map(({ number, title, state }) => [number, title, state])).toEqual([
      [1, 'Nabij', 'adopted'],
      [3, 'Hardop twijfelen', 'draft'],
      [4, '', 'draft'],
      [2, 'Eén lijn', 'retired'],
    ])
    expect(await client.vision.get({ id })).toMatchObject({ number: 4, space: 'personal', tests: [], lesson: null })
  })

  it('changes the order, and stays so after a crash', async () => {
    const { test, ids } = await withVision(['Nabij', 'Eén lijn'])
    await test.client.vision.move({ id: ids[1] as DocumentId, to: 'up' })

    await test.reopen('after-crash')

    expect((await test.client.vision.list()).map(({ title }) => title)).toEqual(['Eén lijn', 'Nabij'])
  })

  it('knows how a principle read before, and finds it by its words', async () => {
    const { test, ids } = await withVision(['Nabijheid'])
    const [id] = ids as [DocumentId]
    test.clock.advance(WEEK_MS)
    documentsOf(test).edit(id, (doc) => writeMeta(doc, { paragraph: 'Wij zijn er als het schuurt.' }))

    expect(await test.client.documents.versions({ id })).toHaveLength(2)
    const { hits } = await test.client.search.find({ query: 'schuurt', kinds: ['principle'], order: 'best' })
    expect(hits.map((hit) => hit.id)).toEqual([id])
  })

  it('says for each kind of case when we are satisfied', async () => {
    const { client } = await startTestCore()
    const { id } = await client.vision.createNorm()
    expect(await client.vision.norms()).toMatchObject([{ id, title: '', satisfied: '', first: '' }])
  })
})

describe('what is held against the vision', () => {
  it.each(['lesson', 'mistake', 'success'] as const)('can be a %s, and shows with its principle', async (kind) => {
    const { test, ids, hold } = await withVision(['Nabij'])
    const { id } = await test.client.archive.create({ kind, language: 'nl' })

    await hold(id, 0, 'helps', 'Zonder dit was ik weggegaan.')

    const principle = await test.client.vision.get({ id: ids[0] as DocumentId })
    expect(principle.tests).toMatchObject([{ document: { id, kind }, stance: 'helps' }])
    expect(await test.client.vision.stancesOf({ id })).toMatchObject({
      mayHold: true,
      stances: [{ principleId: ids[0], why: 'Zonder dit was ik weggegaan.' }],
    })
  })

  it('can be a dilemma and a session; a stance is changed and taken back', async () => {
    const { client } = await startTestCore({ contents: 'demo-team' })
    const [session] = (await client.sessions.list()).filter(({ phase }) => phase === 'closed')
    const { id: dilemma } = await client.dilemmas.create({ language: 'nl' })
    const { id: principleId } = await client.vision.create()
    for (const documentId of [session?.id as DocumentId, dilemma]) {
      await client.vision.hold({ documentId, principleId, stance: 'conflicts', why: '' })
      await client.vision.hold({ documentId, principleId, stance: 'silent', why: 'Hier staat niets over.' })
      const { stances } = await client.vision.stancesOf({ id: documentId })
      expect(stances.filter((one) => one.principleId === principleId)).toMatchObject([{ stance: 'silent' }])
      await client.vision.hold({ documentId, principleId, stance: null, why: '' })
    }
    expect((await client.vision.get({ id: principleId })).tests).toEqual([])
  })

  it('is not a journal entry, a principle or what is gone', async () => {
    const { test, ids, lesson, hold } = await withVision(['Nabij'])
    const { id: entry } = await test.client.journal.create({ model: null, day })
    const gone = randomUUID() as DocumentId
    for (const id of [entry, ids[0] as DocumentId, gone])
      await expect(hold(id, 0, 'helps')).rejects.toEqual(notFound(id))
    const id = await lesson('Sluiten is een moment.')
    const holding = { documentId: id, principleId: id, stance: 'helps' as const, why: '' }
    await expect(test.client.vision.hold(holding)).rejects.toEqual(notFound(id))
  })

  it('goes with a document to the bin and comes back, also when all rows are made anew', async () => {
    const { test, ids, lesson, hold } = await withVision(['Nabij'])
    const id = await lesson('Sluiten is een moment.')
    await hold(id, 0, 'helps')
    const tests = async () => (await test.client.vision.get({ id: ids[0] as DocumentId })).tests

    await test.client.documents.remove({ id })
    expect(await tests()).toEqual([])
    await test.client.documents.restore({ id })
    await test.client.documents.rebuild()

    expect(await tests()).toMatchObject([{ document: { id } }])
  })

  it('keeps silent about a principle that is in the bin', async () => {
    const { test, ids, lesson, hold } = await withVision(['Nabij'])
    const id = await lesson('Sluiten is een moment.')
    await hold(id, 0, 'helps')

    await test.client.documents.remove({ id: ids[0] as DocumentId })

    expect((await test.client.vision.stancesOf({ id })).stances).toEqual([])
  })
})

describe('the agenda for revising', () => {
  it('begins with the pair that clashes in most documents, whichever way round', async () => {
    const { test, ids, lesson, hold } = await withVision(['Nabij', 'Eén lijn', 'Afspraak is afspraak'])
    const [first, second, third] = [await lesson('Een'), await lesson('Twee'), await lesson('Drie')]
    await hold(first, 0, 'helps')
    await hold(first, 2, 'conflicts')
    await hold(second, 0, 'helps')
    await hold(second, 1, 'conflicts')
    await hold(third, 0, 'conflicts')
    await hold(third, 1, 'helps')

    const { clashes } = await test.client.vision.agenda()

    const pairs = clashes.map(({ one, other, documents }) => [new Set([one, other]), documents.length])
    expect(pairs).toEqual([
      [new Set([ids[0], ids[1]]), 2],
      [new Set([ids[0], ids[2]]), 1],
    ])
  })

  it('names what no principle says anything about, with why', async () => {
    const { test, lesson, hold } = await withVision(['Nabij', 'Eén lijn'])
    const [quiet, told] = [await lesson('Stil'), await lesson('Gezegd')]
    await hold(quiet, 0, 'silent', 'Over geld staat er niets.')
    await hold(quiet, 1, 'silent')
    await hold(told, 0, 'silent')
    await hold(told, 1, 'helps')

    expect((await test.client.vision.agenda()).silences).toMatchObject([
      { document: { id: quiet }, whys: ['Over geld staat er niets.'] },
    ])
  })

  it('leaves out what is retired', async () => {
    const { test, ids, lesson, hold } = await withVision(['Nabij', 'Eén lijn'])
    const id = await lesson('Een')
    await hold(id, 0, 'helps')
    await hold(id, 1, 'conflicts')

    await test.client.vision.setState({ id: ids[1] as DocumentId, state: 'retired', day })

    expect(await test.client.vision.agenda()).toEqual({ clashes: [], silences: [] })
  })
})

describe('the week', () => {
  it('has one adopted principle, with the newest lesson on it that it is not silent about', async () => {
    const { test, ids, lesson, hold } = await withVision(['Nabij', 'Eén lijn'])
    expect(await test.client.vision.ofWeek()).toBeNull()
    const [id] = ids as [DocumentId]
    await test.client.vision.setState({ id, state: 'adopted', day })
    const [older, newer, silent] = [await lesson('Ouder'), await lesson('Nieuwer'), await lesson('Stil')]
    test.clock.advance(1000)
    await hold(older, 0, 'helps')
    await hold(silent, 0, 'silent')

    expect(await test.client.vision.ofWeek()).toMatchObject({ principle: { id }, lesson: { id: older } })
    test.clock.advance(WEEK_MS)
    const newest = await lesson('Nieuwste')
    await hold(newest, 0, 'conflicts')
    await hold(newer, 0, 'helps')
    expect(await test.client.vision.ofWeek()).toMatchObject({ principle: { id }, lesson: { id: newest } })
  })
})
