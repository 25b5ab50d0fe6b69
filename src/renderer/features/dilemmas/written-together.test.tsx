import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import * as Y from 'yjs'
import type { CoreClient } from '#shared/contract/index.ts'
import type { Colleague } from '#shared/contract/presence.ts'
import type { TeamDeviceId, TeamPersonId } from '#shared/ids.ts'
import { bodyOfParagraphs } from '#renderer/editor/testing/open-editor.tsx'
import { FakeDocuments } from '#renderer/lib/documents/testing/fake-documents.ts'
import { OpenDocuments } from '#renderer/lib/documents/open-documents.ts'
import { OpenDocumentsContext } from '#renderer/lib/documents/open-documents-context.ts'
import { MessageStream } from '#renderer/lib/documents/testing/message-stream.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import '#renderer/ui/base.css'
import { DilemmaPage } from './DilemmaPage.tsx'

const { answers } = vi.hoisted(() => ({
  answers: {
    dilemmas: { get: vi.fn<() => Promise<unknown>>() },
    sharing: { of: () => Promise.resolve({ copy: null, isChanged: false, together: 'open', usedIn: [] }) },
    documents: { links: () => Promise.resolve({ to: [], from: [] }), targets: () => Promise.resolve([]) },
    sessions: { ofDilemma: () => Promise.resolve([]) },
    team: { readers: () => Promise.resolve(null) },
    transfer: { exportDocument: () => Promise.resolve(null) },
    vision: { list: () => Promise.resolve([]), stancesOf: () => Promise.resolve([]) },
    vault: { status: () => Promise.resolve({ state: 'open', ownerName: 'Bas' }) },
    aliases: { list: () => Promise.resolve({ aliases: [], linked: [] }) },
    privacy: { check: () => Promise.resolve({ findings: [] }), decisions: () => Promise.resolve([]) },
    presence: { follow: vi.fn<() => Promise<unknown>>(), move: vi.fn<(place: unknown) => Promise<unknown>>() },
  },
}))

// Core is far away from a window's test; what stands here keeps the contract for what the page asks.
vi.mock('#renderer/lib/core.ts', () => ({
  client: answers,
  core: createTanstackQueryUtils(answers as unknown as CoreClient),
  queries: new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } }),
}))

const sanne = { device: '0a'.repeat(16) as TeamDeviceId, person: '0b'.repeat(16) as TeamPersonId, name: 'Sanne' }

/** The page of a dilemma in which the team writes, and who core says is there. */
async function openPage() {
  const core = new FakeDocuments()
  const id = core.create((doc) => {
    bodyOfParagraphs('Om elf uur belde ze.')(doc)
    doc.getMap('meta').set('title', new Y.Text('Nachtappjes'))
    doc.getMap('meta').set('question', new Y.Text('Hoe nu?'))
    doc.getMap('meta').set('together', 'open')
  })
  const told = new MessageStream<{ colleagues: Colleague[] }>()
  answers.dilemmas.get.mockResolvedValue({ id, space: `team:${crypto.randomUUID()}` })
  answers.presence.follow.mockResolvedValue(told)
  answers.presence.move.mockResolvedValue({})
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenDocumentsContext value={new OpenDocuments(core.client, () => {})}>
        <DilemmaPage id={id} />
      </OpenDocumentsContext>
    </QueryClientProvider>,
  )
  const story = page.getByRole('textbox', { name: 'Wat er gebeurde' })
  await expect.element(story).toHaveTextContent('Om elf uur belde ze.')
  return { core, id, story, tell: (...colleagues: Colleague[]) => told.send({ colleagues }) }
}

/** A place in the first paragraph, as a colleague's editor says it. */
function placeIn(doc: Y.Doc, at: number): Uint8Array {
  const [first] = doc.get('root', Y.XmlText).toDelta() as { insert: Y.XmlText }[]
  if (!first) throw new Error('no paragraph')
  return Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(first.insert, at))
}

/** The names are for the eye alone; who does not see them is told otherwise. */
const namesAtCarets = () =>
  [...document.querySelectorAll('[aria-hidden] span > span')].map((name) => name.textContent).filter(Boolean)

beforeEach(() => startTexts('nl'))

describe('the page of a dilemma that is written together', () => {
  it('takes words in the text and in the title, where those of others stay', async () => {
    const { core, id, story } = await openPage()
    await expect.element(page.getByText('Jullie schrijven hier samen. Wat je typt, ziet je team meteen.')).toBeVisible()
    await story.click()
    await userEvent.keyboard('{Control>}{End}{/Control} En toen?')
    await page.getByRole('textbox', { name: 'Titel' }).click()
    await userEvent.keyboard('{End} en slaap')

    await vi.waitFor(() => {
      const { title } = core.read(id).getMap('meta').toJSON()
      expect(title).toBe('Nachtappjes en slaap')
    })
    expect(core.read(id).getMap('meta').get('title')).toBeInstanceOf(Y.Text)
    await expect.element(story).toHaveTextContent('Om elf uur belde ze. En toen?')
  })

  it('shows who writes with their name at their place, and says it once to who does not see it', async () => {
    const { core, id, tell } = await openPage()
    tell({ ...sanne, caret: null })
    await expect.element(page.getByText('Sanne leest mee')).toBeVisible()
    const place = placeIn(core.read(id), 4)
    tell({ ...sanne, caret: { anchor: place, focus: place } })

    await expect.element(page.getByRole('status').filter({ hasText: 'Sanne schrijft mee' })).toBeInTheDocument()
    await vi.waitFor(() => expect(namesAtCarets()).toEqual(['Sanne']))
    tell()
    await vi.waitFor(() => expect(namesAtCarets()).toEqual([]))
  })

  it('draws nothing for a place that is none', async () => {
    const { story, tell } = await openPage()
    const nonsense = Uint8Array.of(9, 9, 9, 9)
    tell({ ...sanne, caret: { anchor: nonsense, focus: nonsense } })
    await expect.element(page.getByText('Sanne schrijft mee').first()).toBeVisible()
    expect(namesAtCarets()).toEqual([])
    await expect.element(story).toHaveTextContent('Om elf uur belde ze.')
  })

  it('tells where its own caret is, while it is in the text', async () => {
    const { story } = await openPage()
    await story.click()
    const moved = expect.objectContaining({ caret: expect.objectContaining({ anchor: expect.any(Uint8Array) }) })
    await vi.waitFor(() => expect(answers.presence.move).toHaveBeenCalledWith(moved))
    await page.getByRole('textbox', { name: 'Titel' }).click()
    await vi.waitFor(() =>
      expect(answers.presence.move).toHaveBeenLastCalledWith(expect.objectContaining({ caret: null })),
    )
  })
})
