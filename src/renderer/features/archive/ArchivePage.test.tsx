import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { facets } from '#shared/archive/facets.ts'
import type { ArchiveHit } from '#shared/contract/archive.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import type { SearchAnswer } from '#shared/contract/search.ts'
import { DocumentId, TeamId } from '#shared/ids.ts'
import { UnixMs } from '#shared/units.ts'
import { openArchive } from './testing/open-archive.tsx'

interface Asked {
  filter: { facets: Partial<Record<string, string[]>> }
  offset: number
  limit: number
}

interface Question {
  query: string
  order: 'newest' | 'best'
}

const { archive, search } = vi.hoisted(() => ({
  archive: {
    find: vi.fn<(asked: Asked) => Promise<unknown>>(),
    facets: vi.fn<() => Promise<unknown>>(),
    savedFilters: vi.fn<() => Promise<unknown>>(),
    saveFilter: vi.fn<(filter: { name: string }) => Promise<unknown>>(),
    removeSavedFilter: vi.fn<() => Promise<unknown>>(),
    create: vi.fn<() => Promise<unknown>>(),
  },
  search: {
    find: vi.fn<(question: Question) => Promise<unknown>>(),
    progress: () => Promise.resolve(null),
    complete: vi.fn<(typed: { query: string }) => Promise<unknown>>(),
  },
}))

// Core is far away from a window's test; what stands here keeps the contract for what the list asks.
vi.mock('#renderer/lib/core.ts', () => ({
  client: { documents: {} },
  core: createTanstackQueryUtils({ archive, search } as unknown as CoreClient),
}))

const titles = ['Bel na drie maanden', 'Terug op dag 142', 'Koffie in het trappenhuis']
const lines = titles.map((title): Omit<ArchiveHit, 'title' | 'snippet'> & { title: string } => ({
  id: DocumentId.parse(crypto.randomUUID()),
  kind: 'lesson',
  space: title === titles[1] ? `team:${TeamId.parse(crypto.randomUUID())}` : 'personal',
  title,
  author: title === titles[1] ? 'Carla' : null,
  atMs: UnixMs.parse(1_700_000_000_000),
  updatedAtMs: UnixMs.parse(1_700_000_000_000),
}))
const idOf = (title: string) => lines.find((line) => line.title === title)?.id

/** The titles that hold the words; ranked is the other way round, so that a test sees which order it has. */
function find({ query, order }: Question): SearchAnswer {
  const found = lines.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()))
  const hits = found.map(({ title, ...line }) => ({ ...line, title: [{ text: title, hit: true }], snippet: [] }))
  return { hits: order === 'best' ? hits.toReversed() : hits, total: hits.length, partly: [], filters: [], meant: null }
}

/** A page of them, as core answers. */
function answer(all: typeof lines, { offset, limit }: Asked) {
  const page = all.slice(offset, offset + limit)
  return {
    total: all.length,
    lines: page.map(({ title, ...line }) => ({ ...line, title: [{ text: title, hit: false }], snippet: [] })),
  }
}

beforeEach(() => {
  archive.find.mockReset()
  archive.find.mockImplementation((asked) => Promise.resolve(answer(lines, asked)))
  archive.facets.mockResolvedValue({
    ...Object.fromEntries(facets.map((facet) => [facet, []])),
    kind: [{ value: 'lesson', count: 3, name: null }],
    tag: [{ value: 'bellen', count: 2, name: null }],
    month: [{ value: '2026-11', count: 3, name: null }],
  })
  archive.savedFilters.mockResolvedValue([])
  archive.saveFilter.mockResolvedValue({ id: crypto.randomUUID() })
  search.find.mockReset()
  search.find.mockImplementation((question) => Promise.resolve(find(question)))
})

const box = () => page.getByRole('combobox', { name: 'Zoek in het archief' })
const shown = () =>
  page
    .getByRole('option')
    .elements()
    .map((option) => titles.find((title) => option.textContent.includes(title)))
const active = () => document.getElementById(box().element().getAttribute('aria-activedescendant') ?? '')?.textContent

async function open() {
  const at = await openWith(titles[0] ?? '')
  await vi.waitFor(() => expect(shown()).toEqual(titles))
  await box().click()
  return { at }
}

/** Opens the archive and waits until this line is there. */
async function openWith(title: string) {
  const at = await openArchive()
  await expect.element(page.getByText(title, { exact: true })).toBeVisible()
  return at
}

describe('the archive by keyboard', () => {
  it('moves through the lines while the caret stays in the search box, and opens with Enter', async () => {
    const { at } = await open()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toContain('Terug op dag 142')
    await expect.element(box()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(at()).toBe(`/archive/${idOf('Terug op dag 142')}`)
  })

  it('says of each line what it is, and which are the team’s', async () => {
    await open()
    const said = page
      .getByRole('option')
      .elements()
      .map((option) => option.textContent)
    expect(said.map((text) => text.startsWith('Les · team · '))).toEqual([false, true, false])
    expect(said[1]).toContain('Carla')
  })

  it('opens nothing with Enter while nothing is typed or chosen', async () => {
    const { at } = await open()
    await userEvent.keyboard('{Enter}')
    expect(at()).toBe('/archive')
  })

  it('stays within the list', async () => {
    await open()
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}')
    expect(active()).toContain(titles[0])
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(active()).toContain(titles[2])
  })

  it('finds at each key, ranks when typing rests, and opens the first hit', async () => {
    const { at } = await open()
    await userEvent.keyboard('ko')
    await vi.waitFor(() => expect(shown()).toEqual(['Koffie in het trappenhuis']))
    await userEvent.keyboard('{Enter}')
    expect(at()).toBe(`/archive/${idOf('Koffie in het trappenhuis')}`)
    await vi.waitFor(() => {
      const asked = search.find.mock.calls.map(([{ query, order }]) => `${query} ${order}`)
      // On a slow machine typing rests after the first letter too.
      expect(asked.filter((one) => one !== 'k best')).toEqual(['k newest', 'ko newest', 'ko best'])
    })
  })

  it('keeps what was found until the next answer is there', async () => {
    await open()
    await userEvent.keyboard('e')
    await vi.waitFor(() => expect(shown()).toEqual(titles.toReversed()))
    search.find.mockImplementation(() => new Promise(() => {}))
    await userEvent.keyboard('x')
    expect(shown()).toEqual(titles.toReversed())
  })

  it('goes back to everything with Escape', async () => {
    await open()
    await userEvent.keyboard('koffie')
    await vi.waitFor(() => expect(shown()).toHaveLength(1))
    await userEvent.keyboard('{Escape}')
    await expect.element(box()).toHaveValue('')
    await vi.waitFor(() => expect(shown()).toEqual(titles))
  })

  it('says so when nothing is found, and offers the way back', async () => {
    await open()
    await userEvent.keyboard('zzz')
    await expect.element(page.getByText(/Niets gevonden met “zzz”/)).toBeVisible()
    await page.getByRole('button', { name: 'Zoekvak leegmaken' }).last().click()
    await vi.waitFor(() => expect(shown()).toEqual(titles))
  })
})

describe('the filters of the archive', () => {
  it('go to core with their value, stand there in words, and can be taken off', async () => {
    await open()
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('combobox', { name: 'Label' }).click()
    await page.getByRole('option', { name: 'bellen (2)' }).click()
    await vi.waitFor(() => expect(lastAsked()).toEqual({ tag: ['bellen'] }))
    const chosen = page.getByRole('button', { name: 'Haal bellen weg' })
    await chosen.click()
    await vi.waitFor(() => expect(chosen.elements()).toEqual([]))
  })

  it('are a month where one presses it on the line of time', async () => {
    await open()
    await page.getByRole('button', { name: 'Tijdlijn' }).click()
    await page.getByRole('button', { name: 'november 2026: 3 stukken' }).click()
    await vi.waitFor(() => expect(lastAsked()).toEqual({ month: ['2026-11'] }))
  })

  it('are kept under a name, and asked again', async () => {
    const filter = { facets: { tag: ['wonen'] }, from: null, until: null }
    archive.savedFilters.mockResolvedValue([
      { id: crypto.randomUUID(), name: 'Over wonen', query: '', filter, sort: 'title' },
    ])
    await open()
    await page.getByRole('button', { name: 'Bewaard' }).click()
    await page.getByRole('menuitem', { name: 'Over wonen' }).click()
    await vi.waitFor(() => expect(lastAsked()).toEqual({ tag: ['wonen'] }))
    await page.getByRole('button', { name: 'Bewaard' }).click()
    await page.getByRole('menuitem', { name: 'Bewaar deze zoekvraag' }).click()
    await userEvent.keyboard('Wonen{Enter}')
    await vi.waitFor(() =>
      expect(archive.saveFilter.mock.calls[0]?.[0]).toMatchObject({ name: 'Wonen', filter, sort: 'title', query: '' }),
    )
  })

  it('that leave nothing say so, with the way back', async () => {
    await open()
    archive.find.mockImplementation(({ filter }) =>
      Promise.resolve(
        filter.facets['tag'] ? { lines: [], total: 0 } : answer(lines, { filter, offset: 0, limit: 100 }),
      ),
    )
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('combobox', { name: 'Label' }).click()
    await page.getByRole('option', { name: 'bellen (2)' }).click()
    await expect.element(page.getByText('Met deze filters blijft er niets over.')).toBeVisible()
    await page.getByRole('button', { name: 'Zoek zonder “bellen”' }).click()
    await vi.waitFor(() => expect(shown()).toEqual(titles))
    await expect.element(box()).toHaveFocus()
  })

  it('that were typed and leave nothing are offered to search without', async () => {
    await open()
    const typed = { filter: 'tag', value: 'bellen', kinds: [], day: null, isNot: false, isKnown: true } as const
    search.find.mockImplementation((question) =>
      Promise.resolve(
        question.query.includes('#bellen')
          ? { ...find({ ...question, query: 'niets' }), filters: [{ ...typed, start: 7, end: 14 }] }
          : find(question),
      ),
    )
    await box().fill('Koffie #bellen')
    await page.getByRole('button', { name: 'Zoek zonder “label bellen”' }).click()
    await vi.waitFor(() => expect(shown()).toEqual(['Koffie in het trappenhuis']))
    await expect.element(box()).toHaveValue('Koffie')
  })

  it('are not there while the archive is empty', async () => {
    archive.find.mockResolvedValue({ lines: [], total: 0 })
    await openWith('Hier komt te staan wat jullie leren. Na een intervisie landt de les hier vanzelf.')
    for (const name of ['Filters', 'Tijdlijn', 'Lessen', 'Zoek op een label'])
      expect(page.getByRole('button', { name }).elements()).toEqual([])
    await box().fill('zzz')
    await expect.element(page.getByRole('button', { name: 'Tijdlijn' })).toBeVisible()
  })
})

const lastAsked = () => archive.find.mock.lastCall?.[0].filter.facets
