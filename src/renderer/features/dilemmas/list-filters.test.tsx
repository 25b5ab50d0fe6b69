import { beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { DilemmaFacets } from '#shared/contract/dilemmas.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { Page } from '#renderer/ui/Page.tsx'
import '#renderer/ui/base.css'
import { everything } from './list-view.ts'
import { ListFilters } from './ListFilters.tsx'

vi.mock('#renderer/lib/core.ts', () => ({ queries: {} }))

const facets: DilemmaFacets = {
  total: 12,
  states: { draft: 4, ready: 3, 'in-session': 3, 'followed-up': 2 },
  tags: [{ tag: 'huiselijk geweld', count: 4 }],
  shares: { mine: 4, team: 3, organisation: 3, policy: 2 },
}

beforeEach(() => startTexts('nl'))

for (const width of [1280, 390]) {
  it(`stand as wide as the list under them, in a window of ${width}`, async () => {
    await page.viewport(width, 800)
    const screen = await render(
      <Page title="" narrow>
        <ListFilters view={{ ...everything, state: 'draft' }} facets={facets} onChange={() => {}} />
        <ul data-testid="list" />
      </Page>,
    )
    const row = screen.getByRole('group', { name: 'Wat wil je zien?' }).element()
    const list = screen.getByTestId('list').element().getBoundingClientRect()
    const ends = [...row.children].map((part) => part.getBoundingClientRect().right)
    expect(Math.max(...ends)).toBeLessThanOrEqual(list.right + 0.5)
    expect(row.getBoundingClientRect().right).toBeCloseTo(list.right)
  })
}
