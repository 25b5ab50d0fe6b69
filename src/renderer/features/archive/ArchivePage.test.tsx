import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { ArchiveLine } from '#shared/contract/archive.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import type { SearchHit } from '#shared/contract/search.ts'
import { DocumentId, TeamId } from '#shared/ids.ts'
import { UnixMs } from '#shared/units.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import '#renderer/ui/base.css'
import { ArchivePage } from './ArchivePage.tsx'

interface Question {
  query: string
  order: 'newest' | 'best'
}

const { archive, search } = vi.hoisted(() => ({
  archive: {
    list: vi.fn<() => Promise<unknown>>(),
    counts: vi.fn<() => Promise<unknown>>(),
    create: vi.fn<() => Promise<unknown>>(),
  },
  search: { find: vi.fn<(question: Question) => Promise<unknown>>() },
}))

// Core is far away from a window's test; what stands here keeps the contract for what the list asks.
vi.mock('#renderer/lib/core.ts', () => ({
  client: { documents: {} },
  core: createTanstackQueryUtils({ archive, search } as unknown as CoreClient),
}))

const titles = ['Bel na drie maanden', 'Terug op dag 142', 'Koffie in het trappenhuis']
const lines = titles.map((title): ArchiveLine => ({
  id: DocumentId.parse(crypto.randomUUID()),
  kind: 'lesson',
  space: title === titles[1] ? `team:${TeamId.parse(crypto.randomUUID())}` : 'personal',
  title,
  opening: '',
  updatedAtMs: UnixMs.parse(1_700_000_000_000),
}))
const idOf = (title: string) => lines.find((line) => line.title === title)?.id

/** The titles that hold the words; ranked is the other way round, so that a test sees which order it has. */
function find({ query, order }: Question): { hits: SearchHit[]; total: number } {
  const found = lines.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()))
  const hits = found.map(({ title, ...line }) => ({ ...line, title: [{ text: title, hit: true }], snippet: [] }))
  return { hits: order === 'best' ? hits.toReversed() : hits, total: hits.length }
}

beforeEach(async () => {
  await startTexts('nl')
  archive.list.mockResolvedValue(lines)
  archive.counts.mockResolvedValue({ lesson: 3, mistake: 0, success: 0, session: 0, dilemma: 0 })
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
  const { hook, history } = memoryLocation({ path: '/archive', record: true })
  await render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })}>
      <Router hook={hook}>
        <ArchivePage />
      </Router>
    </QueryClientProvider>,
  )
  await vi.waitFor(() => expect(shown()).toEqual(titles))
  await box().click()
  return { at: () => history.at(-1) }
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
      expect(asked).toEqual(['k newest', 'ko newest', 'ko best'])
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
