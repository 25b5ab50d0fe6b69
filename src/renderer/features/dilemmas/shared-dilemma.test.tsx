import { ORPCError } from '@orpc/client'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type * as Y from 'yjs'
import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOfParagraphs } from '#renderer/editor/testing/open-editor.tsx'
import { FakeDocuments } from '#renderer/lib/documents/testing/fake-documents.ts'
import { OpenDocuments } from '#renderer/lib/documents/open-documents.ts'
import { OpenDocumentsContext } from '#renderer/lib/documents/open-documents-context.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import '#renderer/ui/base.css'
import { DilemmaPage } from './DilemmaPage.tsx'

const { answers, queries } = vi.hoisted(() => ({
  answers: {
    dilemmas: { get: vi.fn<() => Promise<unknown>>() },
    sharing: { of: vi.fn<() => Promise<unknown>>() },
    documents: { links: () => Promise.resolve({ to: [], from: [] }), targets: () => Promise.resolve([]) },
    sessions: { ofDilemma: () => Promise.resolve([]) },
    team: { readers: () => Promise.resolve(null) },
    transfer: { exportDocument: () => Promise.resolve(null) },
    vision: { list: () => Promise.resolve([]), stancesOf: () => Promise.resolve([]) },
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

const originalId = crypto.randomUUID() as DocumentId

function fill(doc: Y.Doc): void {
  bodyOfParagraphs('Om elf uur belde ze.')(doc)
  const meta = {
    title: 'Nachtappjes',
    question: 'Hoe kan ik er zijn?',
    shareMine: '',
    outcome: 'Ze sliep.',
    tags: ['grens'],
  }
  for (const [name, value] of Object.entries(meta)) doc.getMap('meta').set(name, value)
}

async function openCopy(copy: { originalId: DocumentId } | null) {
  const core = new FakeDocuments()
  const id = core.create(fill)
  answers.dilemmas.get.mockResolvedValue({ id, space: `team:${crypto.randomUUID()}` })
  answers.sharing.of.mockResolvedValue({ copy: copy && { ...copy, sharedId: id }, isChanged: false, usedIn: [] })
  await render(
    <QueryClientProvider client={queries.current ?? new QueryClient()}>
      <OpenDocumentsContext value={new OpenDocuments(core.client, () => {})}>
        <DilemmaPage id={id} />
      </OpenDocumentsContext>
    </QueryClientProvider>,
  )
  await expect
    .element(page.getByRole('document', { name: 'Wat er gebeurde' }))
    .toHaveTextContent('Om elf uur belde ze.')
  return { core, id }
}

beforeEach(() => startTexts('nl'))

describe('the page of a shared dilemma', () => {
  it('is there to read, with all that was shared and nothing to write in', async () => {
    const { core } = await openCopy(null)
    await expect.element(page.getByRole('heading', { level: 1, name: 'Nachtappjes' })).toBeVisible()
    await expect.element(page.getByText('Hoe kan ik er zijn?')).toBeVisible()
    await expect.element(page.getByText('grens', { exact: true })).toBeVisible()
    expect(page.getByRole('textbox').elements()).toEqual([])
    expect(document.querySelectorAll('input, textarea, [contenteditable="true"]')).toHaveLength(0)
    expect(core.pushes).toEqual([])
  })

  it('keeps what happened next out of sight until somebody asks for it', async () => {
    await openCopy(null)
    expect(page.getByText('Ze sliep.').elements()).toEqual([])
    await page.getByRole('button', { name: 'Laat zien hoe het verder ging' }).click()
    await expect.element(page.getByText('Ze sliep.')).toBeVisible()
  })

  it('leads its author to the original', async () => {
    await openCopy({ originalId })
    const line = page.getByRole('link', { name: 'Gedeeld exemplaar · wijzig het origineel' })
    await expect.element(line).toHaveAttribute('href', paths.share(originalId))
  })

  it('says that it is not here, and why that may be, as soon as who shared it takes it back', async () => {
    const { core, id } = await openCopy(null)
    core.remove(id)
    await expect.element(page.getByRole('heading', { level: 1, name: 'Dit stuk ligt hier niet' })).toHaveFocus()
    await expect.element(page.getByText(/heeft wie het deelde het uit de teamruimte gehaald/)).toBeVisible()
    expect(page.getByText('Om elf uur belde ze.').elements()).toEqual([])
  })

  it('says so also where the list hears of it first', async () => {
    const { id } = await openCopy(null)
    answers.dilemmas.get.mockRejectedValue(new ORPCError('DOCUMENT_NOT_FOUND', { defined: true, data: { id } }))
    await queries.current?.invalidateQueries()
    await expect.element(page.getByRole('heading', { level: 1, name: 'Dit stuk ligt hier niet' })).toBeVisible()
  })

  it('stays where core only cannot be asked for a moment', async () => {
    await openCopy(null)
    answers.dilemmas.get.mockRejectedValue(new DOMException('gone', 'AbortError'))
    await queries.current?.invalidateQueries()
    await expect.element(page.getByRole('heading', { level: 1, name: 'Nachtappjes' })).toBeVisible()
  })

  it('tells who did not share it only what it is', async () => {
    await openCopy(null)
    await expect.element(page.getByText('Gedeeld exemplaar')).toBeVisible()
    expect(page.getByRole('link', { name: /wijzig het origineel/ }).elements()).toEqual([])
  })
})
