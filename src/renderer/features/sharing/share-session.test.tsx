import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { CoreClient } from '#shared/contract/index.ts'
import type { Finding } from '#shared/contract/privacy.ts'
import type { OwnBlock, ShareChoices, SharePreview } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { ASKED_CIRCLE, ROUNDS } from '#shared/sharing/session-choices.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import '#renderer/ui/base.css'
import { SharePage } from './SharePage.tsx'

interface Asked {
  readonly id: DocumentId
  readonly choices: ShareChoices | null
}

const { answers, queries } = vi.hoisted(() => ({
  answers: {
    sharing: {
      preview: vi.fn<(asked: Asked) => Promise<unknown>>(),
      of: () => Promise.resolve({ copy: null, isChanged: false, together: null, usedIn: [] }),
      share: vi.fn<(request: unknown) => Promise<unknown>>(),
      update: () => Promise.resolve({}),
    },
    aliases: {
      list: () => Promise.resolve({ aliases: [], linked: [] }),
      suggest: () => Promise.resolve([{ alias: 'een collega', origin: 'new' }]),
      add: vi.fn<(alias: unknown) => Promise<unknown>>(),
      rename: () => Promise.resolve({}),
    },
    privacy: { decide: () => Promise.resolve({}), undo: () => Promise.resolve({}) },
    vault: { status: () => Promise.resolve({ state: 'open', ownerName: 'Bilal' }) },
    vision: { list: () => Promise.resolve([]) },
  },
  queries: { current: null as QueryClient | null },
}))

// Core is far away from a window's test; what stands here keeps the contract for what the page asks.
vi.mock('#renderer/lib/core.ts', () => {
  queries.current = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return {
    client: answers,
    core: createTanstackQueryUtils(answers as unknown as CoreClient),
    queries: queries.current,
  }
})

const id = crypto.randomUUID() as DocumentId
const said: OwnBlock = {
  type: 'item',
  list: 'bullet',
  depth: 0,
  checked: false,
  runs: [{ text: 'Vraag Carla maar', format: 0, url: null, documentId: null, alias: null }],
}
const carla: Finding = {
  field: 'body:0',
  start: 6,
  end: 11,
  text: 'Carla',
  label: 'person',
  weight: 'blocks',
  reason: { code: 'person-elsewhere' },
  generalisations: [],
  alias: null,
}

/** What core answers: with the rounds somebody is named in them, until there are other words for her. */
function lookedAt({ choices }: Asked): SharePreview {
  const chosen = choices ?? { kind: 'session', chosen: [], summary: 'Over nabij zijn', visibility: 'named' }
  const withRounds = chosen.chosen.includes(ROUNDS)
  const isNamed = withRounds && answers.aliases.add.mock.calls.length === 0
  const fields: SharePreview['theirs']['fields'] = [
    { name: 'title', value: 'Nachtappjes' },
    { name: 'lessons', value: ['Bel samen.', 'Slaap er een nacht over.'] },
    { name: 'heldOn', value: '2025-11-26' },
    { name: 'minutes', value: 25 },
    { name: 'methodId', value: 'five-steps' },
    { name: 'methodName', value: { nl: 'Vijfstappenmethode', en: 'Five-step method' } },
  ]
  return {
    kind: 'session',
    choices: chosen,
    kinds: ['session'],
    optional: ['takeaways', ROUNDS],
    mine: {
      fields: [...fields, { name: 'takeaways', value: ['Ik sta er niet alleen voor.'] }],
      body: [said],
      stances: [],
    },
    theirs: { kind: 'session', fields, body: withRounds ? [said] : [], stances: [] },
    before: null,
    findings: isNamed ? [carla] : [],
    obstacles: [
      ...(isNamed ? (['blocked'] as const) : []),
      ...(chosen.chosen.includes(ASKED_CIRCLE) ? [] : (['circle-not-asked'] as const)),
    ],
    agreedToKeep: true,
    seen: 'seen',
  }
}

async function open(): Promise<void> {
  answers.sharing.preview.mockImplementation((asked) => Promise.resolve(lookedAt(asked)))
  await render(
    <QueryClientProvider client={queries.current ?? new QueryClient()}>
      <SharePage id={id} />
    </QueryClientProvider>,
  )
}

const out = () => page.getByRole('button', { name: 'Deel met je team' })

beforeEach(() => {
  vi.clearAllMocks()
  queries.current?.clear()
  return startTexts('nl')
})

describe('the gate for a session', () => {
  it('shows what goes along in words, and what stays beside it', async () => {
    await page.viewport(1280, 900)
    await open()
    const theirs = page.getByRole('region', { name: 'Wat collega’s zien' })
    for (const words of ['Slaap er een nacht over.', '26 november 2025', '25 minuten', 'Vijfstappenmethode'])
      await expect.element(theirs.getByText(words)).toBeVisible()
    expect(theirs.getByText('five-steps').elements()).toEqual([])
    expect(theirs.getByText('Vraag Carla maar').elements()).toEqual([])
    const mine = page.getByRole('region', { name: 'Wat er ligt' })
    await expect.element(mine.getByText('Wat er in de rondes gezegd is, gaat niet mee.')).toBeVisible()
    await expect.element(mine.getByText('gaat niet mee', { exact: true })).toBeVisible()
  })

  it('opens once the author says to have asked the circle', async () => {
    await open()
    await expect.element(out()).toBeDisabled()
    await expect.element(page.getByText('Vraag het eerst aan de kring, en vink dat hierboven aan.')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Ik heb het de kring gevraagd, en het mag' }).click()
    await expect.element(out()).toBeEnabled()
    answers.sharing.share.mockResolvedValue({ sharedId: id })
    await out().click()
    await vi.waitFor(() =>
      expect(answers.sharing.share.mock.calls[0]?.[0]).toMatchObject({ id, choices: { chosen: [ASKED_CIRCLE] } }),
    )
  })

  it('says otherwise what names somebody, for what was said is not written in afterwards', async () => {
    await open()
    await page.getByRole('checkbox', { name: 'Wat er in de rondes gezegd is' }).click()
    await page.getByRole('button', { name: 'Zeg het anders: Carla' }).click()
    const field = page.getByRole('textbox', { name: 'Wat staat er in plaats van “Carla”?' })
    await expect.element(field).toHaveValue('een collega')
    expect(page.getByRole('button', { name: /Naar de tekst/ }).elements()).toEqual([])
    answers.aliases.add.mockResolvedValue({})
    await page.getByRole('button', { name: 'Gebruik dit' }).click()
    await expect.element(page.getByText(/We vonden niets waaraan/)).toBeVisible()
    expect(answers.aliases.add.mock.calls[0]?.[0]).toEqual({ documentId: id, alias: 'een collega', realName: 'Carla' })
  })
})
