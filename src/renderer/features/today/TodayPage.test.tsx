import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { CoreClient } from '#shared/contract/index.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { TodayPage } from './TodayPage.tsx'
import type { Today } from './today-queries.ts'

const { today } = vi.hoisted(() => ({ today: vi.fn<() => unknown>() }))

vi.mock('./today-queries.ts', () => ({ useToday: today }))

vi.mock('#renderer/lib/core.ts', () => ({
  client: {},
  core: createTanstackQueryUtils({ journal: { checkIn: () => Promise.resolve() } } as unknown as CoreClient),
}))

it('leaves the five minutes to the rail, where they stand on every page', async () => {
  await startTexts('nl')
  const quiet: Today = {
    ownerName: 'Anna',
    day: '2026-11-23' as Today['day'],
    session: undefined,
    isEmpty: false,
    drafts: [],
    intentions: [],
    reminders: [],
    lesson: null,
    week: null,
    checkIn: { energy: null, pressure: null },
  }
  today.mockReturnValue(quiet)

  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <TodayPage />
    </QueryClientProvider>,
  )

  await expect.element(screen.getByRole('heading', { name: /Anna/ })).toBeVisible()
  expect(screen.getByText(/vijf minuten/i).elements()).toEqual([])
})
