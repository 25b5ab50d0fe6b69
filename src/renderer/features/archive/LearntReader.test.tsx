import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOfParagraphs } from '#renderer/editor/testing/open-editor.tsx'
import { FakeDocuments } from '#renderer/lib/documents/testing/fake-documents.ts'
import { OpenDocuments } from '#renderer/lib/documents/open-documents.ts'
import { OpenDocumentsContext } from '#renderer/lib/documents/open-documents-context.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import '#renderer/ui/base.css'
import { LearntReader } from './LearntReader.tsx'

const { answers, queries } = vi.hoisted(() => ({
  answers: {
    archive: { get: vi.fn<() => Promise<unknown>>() },
    sharing: { of: vi.fn<() => Promise<unknown>>() },
    documents: {
      targets: () => Promise.resolve([]),
      remove: () => Promise.resolve({}),
      restore: () => Promise.resolve({}),
    },
    transfer: { exportDocument: () => Promise.resolve({}) },
    journal: { originOf: () => Promise.resolve(null) },
  },
  queries: { current: null as QueryClient | null },
}))

// Core is far away from a window's test; what stands here keeps the contract for what the page asks.
vi.mock('#renderer/lib/core.ts', () => {
  queries.current = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  return {
    client: answers,
    core: createTanstackQueryUtils(answers as unknown as CoreClient),
    queries: queries.current,
  }
})

const blank = {
  title: '',
  line: '',
  qualities: ['geduld'],
  factors: ['tijd'],
  shares: ['team'],
  tags: [],
  domain: 'wijkteam',
  author: null,
}
const originalId = crypto.randomUUID() as DocumentId

async function open(space: string) {
  const core = new FakeDocuments()
  const id = core.create(bodyOfParagraphs('Bel de dag erna.'))
  const learnt = { id, kind: 'lesson', space, createdAtMs: 1_700_000_000_000, session: null, dilemma: null, ...blank }
  answers.archive.get.mockResolvedValue(learnt)
  const copy = space === 'personal' ? null : { originalId, sharedId: id }
  answers.sharing.of.mockResolvedValue({ copy, isChanged: false, usedIn: [] })
  await render(
    <QueryClientProvider client={queries.current ?? new QueryClient()}>
      <OpenDocumentsContext value={new OpenDocuments(core.client, () => {})}>
        <LearntReader id={id} startsInEdit={false} />
      </OpenDocumentsContext>
    </QueryClientProvider>,
  )
  await expect.element(page.getByText('Bel de dag erna.')).toBeVisible()
}

const edit = () => page.getByRole('button', { name: 'Bewerken' })
const original = () => page.getByRole('link', { name: 'Gedeeld exemplaar · wijzig het origineel' })
const menuItems = () =>
  page
    .getByRole('menuitem')
    .elements()
    .map((item) => item.textContent)

beforeEach(() => startTexts('nl'))

describe('a lesson in the archive', () => {
  it('is changed where it is read, and can go in the bin', async () => {
    await open('personal')
    await expect.element(edit()).toBeVisible()
    expect(original().elements()).toEqual([])
    await expect.element(page.getByRole('heading', { name: 'Wat meehielp' })).toBeVisible()
    await expect.element(page.getByText('Aandeel: Mijn team · Werkveld: wijkteam')).toBeVisible()
    await page.getByRole('button', { name: 'Meer' }).click()
    await vi.waitFor(() => expect(menuItems()).toContain('Naar de prullenbak'))
    await userEvent.keyboard('{Escape}')
  })

  it('that is a shared copy is only read, and leads to the original instead', async () => {
    await open(`team:${crypto.randomUUID()}`)
    await expect.element(original()).toHaveAttribute('href', paths.share(originalId))
    expect(edit().elements()).toEqual([])
    await page.getByRole('button', { name: 'Meer' }).click()
    await vi.waitFor(() => expect(menuItems()).not.toEqual([]))
    expect(menuItems()).not.toContain('Naar de prullenbak')
    await userEvent.keyboard('{Escape}')
  })
})
