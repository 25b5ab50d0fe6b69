import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId } from '#shared/ids.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import '#renderer/ui/base.css'
import { ShareSession } from './ShareSession.tsx'

const { answers } = vi.hoisted(() => ({ answers: { sharing: { of: vi.fn<() => Promise<unknown>>() } } }))

// Core is far away from a window's test; what stands here keeps the contract for what the page asks.
vi.mock('#renderer/lib/core.ts', () => ({ core: createTanstackQueryUtils(answers as unknown as CoreClient) }))

const id = crypto.randomUUID() as DocumentId

async function show(copy: object | null) {
  answers.sharing.of.mockResolvedValue({ copy, isChanged: false, together: null, usedIn: [] })
  await render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })}>
      <ShareSession id={id} />
    </QueryClientProvider>,
  )
}

const toGate = () => page.getByRole('link', { name: 'Deel met je team' })

beforeEach(() => startTexts('nl'))

describe('a session that was held', () => {
  it('leads to the gate, and says what stays here', async () => {
    await show(null)
    await expect.element(toGate()).toHaveAttribute('href', paths.share(id))
    await expect.element(page.getByText(/Voornemens en hoe jullie het vonden blijven hier/)).toBeVisible()
  })

  it('that was shared says since when, and who can see it', async () => {
    await show({ originalId: id, sharedId: crypto.randomUUID(), sharedAtMs: new Date(2025, 2, 14).getTime() })
    await expect
      .element(page.getByRole('link', { name: 'gedeeld op 14 maart 2025' }))
      .toHaveAttribute('href', paths.share(id))
    await expect.element(page.getByRole('button', { name: 'wie kan dit zien' })).toBeVisible()
    expect(toGate().elements()).toEqual([])
  })
})
