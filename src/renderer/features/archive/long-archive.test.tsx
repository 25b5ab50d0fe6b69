import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { facets } from '#shared/archive/facets.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import { DocumentId } from '#shared/ids.ts'
import { openArchive } from './testing/open-archive.tsx'

interface Asked {
  offset: number
  limit: number
}

const MANY = 10_000

const { archive, coming } = vi.hoisted(() => ({
  archive: {
    find: vi.fn<(asked: Asked) => Promise<unknown>>(),
    facets: vi.fn<() => Promise<unknown>>(),
    savedFilters: () => Promise.resolve([]),
    saveFilter: vi.fn<() => Promise<unknown>>(),
    removeSavedFilter: vi.fn<() => Promise<unknown>>(),
    create: vi.fn<() => Promise<unknown>>(),
  },
  /** Pages past the first that a test holds back. */
  coming: { held: false, let: [] as (() => void)[] },
}))

vi.mock('#renderer/lib/core.ts', () => ({
  client: { documents: {} },
  core: createTanstackQueryUtils({
    archive,
    search: {
      progress: () => Promise.resolve(null),
      complete: vi.fn<() => Promise<unknown>>(),
      find: vi.fn<() => Promise<unknown>>(),
    },
  } as unknown as CoreClient),
}))

const idAt = (place: number) => DocumentId.parse(`00000000-0000-4000-8000-${String(place).padStart(12, '0')}`)
const lineAt = (place: number) => ({
  id: idAt(place),
  kind: 'lesson',
  space: 'personal',
  title: [{ text: `Les ${place}`, hit: false }],
  snippet: [],
  author: null,
  atMs: 1_700_000_000_000,
  updatedAtMs: 1_700_000_000_000,
})

beforeEach(() => {
  Object.assign(coming, { held: false, let: [] })
  archive.find.mockReset()
  archive.find.mockImplementation(async ({ offset, limit }) => {
    if (coming.held && offset > 0) await new Promise<void>((resolve) => coming.let.push(resolve))
    return { total: MANY, lines: Array.from({ length: limit }, (_, place) => lineAt(offset + place)) }
  })
  archive.facets.mockResolvedValue(Object.fromEntries(facets.map((facet) => [facet, []])))
})

async function open() {
  const at = await openArchive()
  await expect.element(page.getByText('Les 0', { exact: true })).toBeVisible()
  return { at }
}

const active = () => document.querySelector('[data-active]')

/** As fast as keys can come: each has been dealt with before the next, and nothing was painted in between. */
async function press(key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await Promise.resolve()
  }
}

function scrollTo(px: number): void {
  const place = document.querySelector('[data-scroller]')
  if (place && place.scrollHeight > place.clientHeight) place.scrollTop = px
  else window.scrollTo(0, px)
}

describe('a long archive', () => {
  it('makes only the lines in sight, and asks for no more than their pages', async () => {
    await open()
    expect(page.getByRole('option').elements().length).toBeLessThan(60)
    expect(page.getByRole('option').first().element().getAttribute('aria-setsize')).toBe(String(MANY))

    scrollTo(Math.floor((96 * MANY) / 2))
    await vi.waitFor(() => expect(page.getByText(/^Les 5\d\d\d$/).elements()).not.toEqual([]))

    const offsets = new Set(archive.find.mock.calls.map(([{ offset }]) => offset))
    expect(offsets.size).toBeLessThan(8)
    expect(page.getByRole('option').elements().length).toBeLessThan(60)
  })

  it('loses no press while the next page is on its way, and opens that line when it comes', async () => {
    const { at } = await open()
    coming.held = true
    scrollTo(96 * 92)
    await page.getByText('Les 96', { exact: true }).click()
    await press('ArrowDown', 12)
    await press('Enter')
    await vi.waitFor(() => expect(coming.let).not.toEqual([]))
    expect(at()).toBe(`/archive/${idAt(96)}`)
    expect(document.activeElement?.getAttribute('role')).toBe('listbox')

    for (const come of coming.let) come()
    await vi.waitFor(() => expect(active()?.textContent).toContain('Les 108'))
    expect(at()).toBe(`/archive/${idAt(108)}`)
  })

  it('keeps the keys after a click on a line that scrolls out of sight', async () => {
    await open()
    await page.getByText('Les 2', { exact: true }).click()
    scrollTo(96 * 5_000)
    await vi.waitFor(() => expect(page.getByText('Les 2', { exact: true }).elements()).toEqual([]))
    expect(document.activeElement?.getAttribute('role')).toBe('listbox')
    await userEvent.keyboard('{ArrowDown}')
    await vi.waitFor(() => expect(active()?.textContent).toContain('Les 3'))
  })
})
