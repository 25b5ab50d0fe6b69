import { ORPCError } from '@orpc/client'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { CoreClient } from '#shared/contract/index.ts'
import type { SharedSession } from '#shared/contract/shared-session.ts'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOfParagraphs } from '#renderer/editor/testing/open-editor.tsx'
import { FakeDocuments } from '#renderer/lib/documents/testing/fake-documents.ts'
import { OpenDocuments } from '#renderer/lib/documents/open-documents.ts'
import { OpenDocumentsContext } from '#renderer/lib/documents/open-documents-context.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import '#renderer/ui/base.css'
import { SharedSessionReader } from './SharedSessionReader.tsx'

const { answers, queries } = vi.hoisted(() => ({
  answers: {
    archive: { sharedSession: vi.fn<() => Promise<unknown>>() },
    sharing: { of: vi.fn<() => Promise<unknown>>() },
    documents: {
      targets: () => Promise.resolve([]),
      remove: () => Promise.resolve({}),
      restore: () => Promise.resolve({}),
    },
    transfer: { exportDocument: () => Promise.resolve({}) },
  },
  queries: { current: null as QueryClient | null },
}))

// Core is far away from a window's test; what stands here keeps the contract for what the page asks.
vi.mock('#renderer/lib/core.ts', () => {
  queries.current = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  return { client: answers, core: createTanstackQueryUtils(answers as unknown as CoreClient) }
})

const originalId = crypto.randomUUID() as DocumentId
const dilemmaId = crypto.randomUUID() as DocumentId

/** No more than the gate always lets through. */
const bare: Partial<SharedSession> = {
  title: 'Nachtappjes',
  summary: 'Over bereikbaar zijn',
  author: null,
  methodName: null,
  heldOn: '2025-03-14' as SharedSession['heldOn'],
  minutes: 0,
  questions: [],
  lessons: [],
  takeaways: [],
  names: [],
  dilemmas: [],
  hasBody: false,
}

const full: Partial<SharedSession> = {
  author: 'Anna',
  methodName: { nl: 'Vijfstappenmethode', en: 'Five-step method' },
  minutes: 70,
  questions: ['Hoe ben ik er zonder te redden?'],
  lessons: ['Zeg ook wanneer je er niet bent.'],
  takeaways: ['Ik zet mijn telefoon uit.'],
  names: ['Anna', 'Bas', 'Carla'],
  dilemmas: [{ id: dilemmaId, title: 'De nacht' }],
  hasBody: true,
}

async function open(session: Partial<SharedSession>) {
  const core = new FakeDocuments()
  const id = core.create(bodyOfParagraphs('Wat heb jij nodig om te slapen?'))
  answers.archive.sharedSession.mockResolvedValue({ ...bare, ...session, id, createdAtMs: 1_700_000_000_000 })
  answers.sharing.of.mockResolvedValue({ copy: { originalId, sharedId: id, kind: 'session' }, usedIn: [] })
  await render(
    <QueryClientProvider client={queries.current ?? new QueryClient()}>
      <OpenDocumentsContext value={new OpenDocuments(core.client, () => {})}>
        <SharedSessionReader id={id} tool={null} />
      </OpenDocumentsContext>
    </QueryClientProvider>,
  )
  await expect.element(page.getByRole('heading', { name: 'Nachtappjes' })).toBeVisible()
}

const headings = () =>
  page
    .getByRole('heading')
    .elements()
    .map((heading) => heading.textContent)

beforeEach(() => startTexts('nl'))

describe('a session that was shared', () => {
  it('begins with the lesson, then the question, then what more went along', async () => {
    await open(full)
    await expect.element(page.getByText('Wat heb jij nodig om te slapen?')).toBeVisible()
    await expect.element(page.getByText('Intervisie · Anna · 14 maart 2025')).toBeVisible()
    await expect
      .element(page.getByText('Vijfstappenmethode · 70 minuten · In de kring: Anna, Bas, Carla'))
      .toBeVisible()
    expect(headings()).toEqual(['Nachtappjes', 'De vraag', 'Wat de kring meeneemt', 'Wat er gezegd is', 'Over'])
    const text = document.body.textContent
    const [lesson, question] = [...(full.lessons ?? []), ...(full.questions ?? [])].map((part) => text.indexOf(part))
    expect(lesson).toBeGreaterThan(0)
    expect(lesson).toBeLessThan(question ?? 0)
    await expect
      .element(page.getByRole('link', { name: 'De nacht Dilemma' }))
      .toHaveAttribute('href', paths.dilemma(dilemmaId))
  })

  it('leaves no holes where nothing went along, and names nobody', async () => {
    await open({})
    await expect.element(page.getByText('Intervisie · zonder naam · 14 maart 2025')).toBeVisible()
    await expect.element(page.getByText('Over bereikbaar zijn')).toBeVisible()
    expect(headings()).toEqual(['Nachtappjes'])
    expect(page.getByText('In de kring').elements()).toEqual([])
  })

  it('says the one line of the gate once where that is the lesson', async () => {
    await open({ summary: 'Zeg het.', lessons: ['Zeg het.'] })
    expect(page.getByText('Zeg het.').elements()).toHaveLength(1)
  })

  it('makes place for the page that says that it is not here, when who shared it takes it back', async () => {
    await open(full)
    answers.archive.sharedSession.mockRejectedValue(
      new ORPCError('DOCUMENT_NOT_FOUND', { defined: true, data: { id: dilemmaId } }),
    )
    await queries.current?.invalidateQueries()
    await expect.element(page.getByRole('heading', { name: 'Dit stuk ligt hier niet' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Naar het archief' })).toHaveAttribute('href', paths.archive)
    expect(headings()).toEqual(['Dit stuk ligt hier niet'])
  })

  it('leads who shared it to the gate, to bring it up to date or take it back', async () => {
    await open({})
    const original = page.getByRole('link', { name: 'Gedeeld exemplaar · wijzig het origineel' })
    await expect.element(original).toHaveAttribute('href', paths.share(originalId))
  })
})
