import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Facet } from '#shared/archive/facets.ts'
import type { z } from 'zod'
import type { ArchiveQuestion } from '#shared/contract/archive.ts'
import type { NewDocument } from '../documents/document-types.ts'
import type { CalendarDay } from '#shared/units.ts'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { share, write, usual } from '../testing/share-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const DAY_MS = 24 * 60 * 60_000
const day = (text: string) => text as CalendarDay

function learn(
  test: TestCore,
  kind: NewDocument['kind'],
  meta: Readonly<Record<string, unknown>>,
  text = '',
): DocumentId {
  test.clock.advance(1000)
  return openVaultOf(test).documents.create({ kind, meta, body: bodyOf([{ type: 'paragraph', text }]) })
}

type Asked = z.input<typeof ArchiveQuestion>

async function titlesFor(test: TestCore, question: Asked) {
  const { lines } = await test.client.archive.find(question)
  return lines.map(({ title }) => title.map(({ text }) => text).join(''))
}

const by = (facet: Facet, ...values: string[]): Asked => ({ filter: { facets: { [facet]: values } } })

/** Three pieces of three kinds, the mistake from a dilemma and a day earlier than the others. */
async function someArchive() {
  const test = await startTestCore()
  const dilemmaId = learn(test, 'dilemma', { title: 'De sleutel', shareTeam: '', qualities: ['moed'] })
  learn(test, 'mistake', { title: 'Éénmaal te laat', dilemmaId, tags: ['wonen'], shares: ['mine'] }, 'De huur liep op.')
  test.clock.advance(40 * DAY_MS)
  learn(test, 'lesson', { title: 'Bel eerst', tags: ['wonen', 'bellen'], domain: 'Wijkteam' }, 'Ook als de huur klopt.')
  learn(test, 'success', { title: '', qualities: ['moed', 'contact'], factors: ['tijd'], domain: 'schuldhulp' })
  return { test, dilemmaId }
}

describe('the filters of the archive', () => {
  it('let through what has any of the values', async () => {
    const { test } = await someArchive()
    const cases = [
      ['kind', ['lesson', 'success'], ['', 'Bel eerst']],
      ['tag', ['bellen'], ['Bel eerst']],
      ['tag', ['wonen'], ['Bel eerst', 'Éénmaal te laat']],
      ['quality', ['moed'], ['', 'De sleutel']],
      ['share', ['team'], ['Éénmaal te laat', 'De sleutel']],
      ['share', ['mine'], ['Éénmaal te laat']],
      ['domain', ['wijkteam'], ['Bel eerst']],
      ['space', ['personal'], ['', 'Bel eerst', 'Éénmaal te laat', 'De sleutel']],
      ['space', ['team'], []],
      ['month', ['2026-11'], ['Éénmaal te laat', 'De sleutel']],
      ['principle', [randomUUID()], []],
      ['tag', ["x') OR ('1'='1"], []],
    ] as const
    for (const [facet, values, titles] of cases)
      expect(await titlesFor(test, by(facet, ...values)), facet).toEqual(titles)
  })

  it('by principle let through what was held against it', async () => {
    const { test, dilemmaId } = await someArchive()
    const { id } = await test.client.vision.create()
    await test.client.vision.hold({ documentId: dilemmaId, principleId: id, stance: 'helps', why: '' })
    expect(await titlesFor(test, by('principle', id))).toEqual(['De sleutel'])
    expect((await test.client.archive.facets()).principle).toMatchObject([{ value: id, count: 1, name: { nl: '1. ' } }])
  })

  it('go together, with words and with a first and a last day', async () => {
    const { test } = await someArchive()
    const wonen = { facets: { tag: ['wonen'] } }

    expect(await titlesFor(test, { filter: { facets: { ...wonen.facets, kind: ['mistake'] } } })).toEqual([
      'Éénmaal te laat',
    ])
    expect(await titlesFor(test, { query: 'huur', filter: wonen })).toHaveLength(2)
    expect(await titlesFor(test, { query: 'huur', filter: { ...wonen, from: day('2027-01-01') } })).toEqual([
      'Bel eerst',
    ])
    expect(await titlesFor(test, { query: 'huur', filter: { ...wonen, until: day('2026-11-26') } })).toEqual([
      'Éénmaal te laat',
    ])
    expect(await titlesFor(test, { query: 'klopt', filter: { facets: { kind: ['mistake'] } } })).toEqual([])
  })

  it('mark the words that were searched for', async () => {
    const { test } = await someArchive()
    const { lines } = await test.client.archive.find({ query: 'huur', ...by('kind', 'mistake') })
    expect(lines[0]?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['huur'])
  })

  it('leave the order to the sort', async () => {
    const { test } = await someArchive()
    expect(await titlesFor(test, { sort: 'newest' })).toEqual(['', 'Bel eerst', 'Éénmaal te laat', 'De sleutel'])
    expect(await titlesFor(test, { sort: 'oldest' })).toEqual(['De sleutel', 'Éénmaal te laat', 'Bel eerst', ''])
    expect(await titlesFor(test, { sort: 'title' })).toEqual(['Bel eerst', 'De sleutel', 'Éénmaal te laat', ''])
  })

  it('know by whom a piece was shared, or that nobody is named', async () => {
    const test = await startTestCore()
    await share(test, write(test, { title: 'Met naam' }))
    await share(test, write(test, { title: 'Zonder naam' }), { ...usual, visibility: 'anonymous' })

    expect(await titlesFor(test, by('author', 'Bilal'))).toEqual(['Met naam'])
    expect(await titlesFor(test, by('author', ''))).toEqual(['Zonder naam'])
    expect(await titlesFor(test, by('author', 'Bilal', ''))).toHaveLength(2)
    const { lines } = await test.client.archive.find(by('space', 'team'))
    expect(new Set(lines.map(({ author }) => author))).toEqual(new Set(['Bilal', null]))
  })

  it('know the method of a session and of what came from it', async () => {
    const test = await startTestCore({ contents: 'demo-team' })
    const { method = [] } = await test.client.archive.facets({ of: ['method'] })
    const [most] = method
    expect(most?.name?.nl).toBeTruthy()
    const { lines, total } = await test.client.archive.find(by('method', most?.value ?? ''))
    expect(total).toBe(most?.count)
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['session', 'lesson']))
  })

  it('give every line once over the pages, in every order', async () => {
    const test = await startTestCore({ contents: 'demo-team' })
    for (const sort of ['changed', 'newest', 'oldest', 'title'] as const) {
      const all = await test.client.archive.find({ sort })
      const paged = []
      for (let offset = 0; offset < all.total; offset += 4)
        paged.push(...(await test.client.archive.find({ sort, offset, limit: 4 })).lines)
      expect(paged, sort).toEqual(all.lines)
      expect(all.lines).toHaveLength(all.total)
    }
  })
})

describe('what there is to filter by', () => {
  it('says for each value exactly how many lines it would leave', async () => {
    const test = await startTestCore({ contents: 'demo-team' })
    const { client } = test
    const filters = [{}, { facets: { kind: ['dilemma'] } }, { facets: { share: ['mine'], space: ['personal'] } }]
    for (const filter of filters) {
      const facets = await client.archive.facets(filter)
      for (const [facet, values] of Object.entries(facets)) {
        for (const { value, count } of values.slice(0, 3)) {
          const chosen = { ...filter, facets: { ...filter.facets, [facet]: [value] } }
          const { total } = await client.archive.find({ filter: chosen, limit: 1 })
          expect(total, `${facet} with ${JSON.stringify(filter)}`).toBe(count)
        }
      }
    }
  })

  it('has the most used first, and months in their order', async () => {
    const { test } = await someArchive()
    const {
      tag = [],
      month = [],
      domain = [],
      share,
    } = await test.client.archive.facets({ of: ['tag', 'month', 'domain'] })
    expect(share).toBeUndefined()
    expect(tag.map(({ value, count }) => [value, count])).toEqual([
      ['wonen', 2],
      ['bellen', 1],
    ])
    expect(month.map(({ value }) => value)).toEqual(['2026-11', '2027-01'])
    expect(domain.map(({ value }) => value)).toEqual(['schuldhulp', 'wijkteam'])
  })
})

describe('saved filters', () => {
  const question: Asked = { query: 'huur', filter: { facets: { tag: ['wonen'] } }, sort: 'newest' }

  it('are kept under a name, each name once, and come back as they were after a restart', async () => {
    const test = await startTestCore()
    await test.client.archive.saveFilter({ name: 'Wonen 10', ...question })
    const { id } = await test.client.archive.saveFilter({ name: ' Wonen 9 ', query: 'kamer' })
    expect(await test.client.archive.saveFilter({ name: 'Wonen 9', ...question })).toEqual({ id })
    await test.reopen('after-crash')

    const saved = await test.client.archive.savedFilters()

    expect(saved.map(({ name }) => name)).toEqual(['Wonen 9', 'Wonen 10'])
    expect(saved[0]).toEqual({
      id,
      name: 'Wonen 9',
      query: 'huur',
      filter: { facets: { tag: ['wonen'] }, from: null, until: null },
      sort: 'newest',
    })
  })

  it('can be taken away, more than once', async () => {
    const { client } = await startTestCore()
    const { id } = await client.archive.saveFilter({ name: 'Wonen', ...question })
    await client.archive.removeSavedFilter({ id })
    await client.archive.removeSavedFilter({ id })
    expect(await client.archive.savedFilters()).toEqual([])
  })
})
