import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import { DocumentId } from '#shared/ids.ts'
import { UnixMs } from '#shared/units.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import '#renderer/ui/base.css'
import { DilemmaList } from './DilemmaList.tsx'

const { documents } = vi.hoisted(() => ({
  documents: { removeAll: vi.fn<() => Promise<void>>(), restoreAll: vi.fn<() => Promise<void>>() },
}))

vi.mock('#renderer/lib/core.ts', () => ({
  core: createTanstackQueryUtils({
    documents,
    dilemmas: { change: vi.fn<() => Promise<void>>() },
  } as unknown as CoreClient),
}))

const MANY = 1_000
const idAt = (place: number) => DocumentId.parse(`00000000-0000-4000-8000-${String(place).padStart(12, '0')}`)
const blank: Omit<DilemmaLine, 'id' | 'title'> = {
  question: '',
  opening: '',
  words: 0,
  state: 'draft',
  space: 'personal',
  tags: [],
  shares: [],
  principles: [],
  qualities: [],
  closedEarly: false,
  cameBack: false,
  createdAtMs: UnixMs.parse(1_700_000_000_000),
  updatedAtMs: UnixMs.parse(1_700_000_000_000),
}
const dilemmas = Array.from({ length: MANY }, (_, place) => ({ ...blank, id: idAt(place), title: `Dilemma ${place}` }))

async function open() {
  await startTexts('nl')
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <DilemmaList dilemmas={dilemmas} />
    </QueryClientProvider>,
  )
  await expect.element(page.getByText('Dilemma 0', { exact: true })).toBeVisible()
  document.querySelector<HTMLElement>('[data-row]')?.focus()
}

const focused = () => document.activeElement?.getAttribute('data-row')

/** As fast as keys can come: each has been dealt with before the next, and nothing was painted in between. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await Promise.resolve()
  }
}

describe('a long list of dilemmas', () => {
  it('loses no press, also where the line is still to be made', async () => {
    await open()
    await press(...Array.from({ length: 12 }, () => 'ArrowDown'))
    await vi.waitFor(() => expect(focused()).toBe(idAt(12)))
    await press('End', 'ArrowUp', 'ArrowUp')
    await vi.waitFor(() => expect(focused()).toBe(idAt(MANY - 3)))
  })

  it('keeps the focus on a line that is scrolled away from', async () => {
    await open()
    window.scrollTo(0, 30_000)
    await expect.element(page.getByText('Dilemma 0', { exact: true })).toBeInTheDocument()
    await vi.waitFor(() => expect(page.getByText(/^Dilemma [345]\d\d$/).elements()).not.toEqual([]))
    expect(focused()).toBe(idAt(0))
  })

  it('goes on from the line below one that is thrown away', async () => {
    await open()
    await press('ArrowDown')
    await vi.waitFor(() => expect(focused()).toBe(idAt(1)))
    await press('Delete')
    await vi.waitFor(() => expect(focused()).toBe(idAt(2)))
    expect(documents.removeAll).toHaveBeenCalledOnce()
  })
})
