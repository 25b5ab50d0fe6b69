import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { SyncProblem } from '#shared/contract/sync-line.ts'
import { SyncLine } from './SyncLine.tsx'
import { TeamPage } from './TeamPage.tsx'
import { forgetAnswers, team } from './testing/fake-core.ts'
import { show } from './testing/show.tsx'
import {
  annasTeam,
  card,
  carlaAsks,
  folder,
  lateSegment,
  phoneOfBas,
  quiet,
  refusal,
  relay,
} from './testing/team-facts.ts'

vi.mock('#renderer/lib/core.ts', () => import('./testing/fake-core.ts'))

beforeEach(() => {
  forgetAnswers()
  team.state.mockResolvedValue(annasTeam)
  team.sync.mockResolvedValue(quiet)
})

const button = (name: string) => page.getByRole('button', { name, exact: true })

/** The team's page while this is the matter. */
async function showWith(problem: SyncProblem, place: typeof folder | typeof relay): Promise<void> {
  team.state.mockResolvedValue({ ...annasTeam, place })
  team.sync.mockResolvedValue({ ...quiet, problem })
  team.relayCard.mockResolvedValue({ card: place.kind === 'relay' ? card : null })
  await show(<TeamPage />)
}

describe('what stands in the way of sharing', () => {
  it.each([
    ['place-missing', folder, 'De map is er nu niet.'],
    ['place-not-writable', folder, 'geen bestanden meer maken'],
    ['place-full', folder, 'De map is vol.'],
    ['place-unreachable', folder, 'De map antwoordt niet.'],
    ['used-twice', folder, 'lijkt te zijn gekopieerd'],
    ['behind-itself', folder, 'teruggezet uit een reservekopie'],
    ['place-unreachable', relay, 'De relay antwoordt niet.'],
    ['place-full', relay, 'De relay is vol.'],
    ['place-untrusted', relay, 'kan niet bewijzen dat het de juiste is'],
    ['place-refused', relay, 'De relay kent dit apparaat nog niet.'],
    ['place-other-team', relay, 'bij een ander team'],
  ] as const)('is said with what to do: %s', async (problem, place, sentence) => {
    await showWith(problem, place)
    await expect.element(page.getByText(sentence, { exact: false })).toBeVisible()
    await expect.element(page.getByText('Wat je schrijft, is bewaard', { exact: false })).toBeVisible()
    await expect.element(page.getByText('delen lukt nu niet', { exact: false })).toBeVisible()
  })

  it('has the keeper’s card in sight as long as the relay does not let this device in', async () => {
    await showWith('place-refused', relay)
    await expect.element(page.getByText(card.device.key).first()).toBeVisible()
  })

  it('has it out of sight otherwise', async () => {
    team.state.mockResolvedValue({ ...annasTeam, place: relay })
    team.relayCard.mockResolvedValue({ card })
    await show(<TeamPage />)
    await expect.element(page.getByText('Kaart voor de beheerder van de relay', { exact: false }).first()).toBeVisible()
    await expect.element(page.getByText(card.device.key).first()).not.toBeVisible()
  })

  it('calls from every page', async () => {
    team.sync.mockResolvedValue({ ...quiet, problem: 'place-missing' })
    await show(<SyncLine />, '/dilemmas')
    await expect.element(page.getByRole('link', { name: 'delen lukt nu niet' })).toBeVisible()
  })
})

describe('how far sharing is, in one line', () => {
  const alone = { ...annasTeam, members: annasTeam.members.slice(0, 1) }
  const asking = { state: 'asking', place: folder, digits: null, askedAtMs: 0, expiresAtMs: 0, isOwnDevice: false }

  it.each([
    ['alles gedeeld', annasTeam, quiet],
    ['3 wijzigingen wachten op delen', annasTeam, { ...quiet, waiting: 3 }],
    ['bezig met delen…', annasTeam, { ...quiet, waiting: 3, isBusy: true }],
    ['nog niets gedeeld', annasTeam, { ...quiet, sharedAtMs: null }],
    ['delen lukt nu niet', annasTeam, { ...quiet, waiting: 3, problem: 'place-full' }],
    ['nog niemand om mee te delen', alone, quiet],
    ['er wacht iets op jouw keuze', annasTeam, { ...quiet, heldRemovals: [{ ...phoneOfBas, documents: 4 }] }],
    ['iemand vraagt om mee te doen', { ...annasTeam, requests: [carlaAsks] }, quiet],
    ['je vraag om mee te doen ligt klaar', { ...asking, outcome: 'waiting' }, null],
    ['er is een antwoord op je vraag', { ...asking, outcome: 'refused' }, null],
  ] as const)('says: %s', async (words, state, sync) => {
    team.state.mockResolvedValue(state)
    team.sync.mockResolvedValue(sync)
    await show(<SyncLine />, '/dilemmas')
    // On a narrow window only what calls is in sight.
    await expect.element(page.getByText(words, { exact: false })).toBeInTheDocument()
  })
})

describe('work that is kept apart', () => {
  const late = { id: lateSegment, deviceName: 'Thuis', personName: 'Bas', atMs: 0, documents: 2 }

  it.each([
    [{ deviceName: 'Thuis', personName: 'Bas' }, 'Thuis (Bas) stuurde nog iets na de verwijdering.'],
    [{ deviceName: 'Laptop van Bas', personName: 'Bas' }, 'Laptop van Bas stuurde nog iets'],
    [{ deviceName: 'حاسوب', personName: 'عبد' }, '\u2068حاسوب\u2069 (\u2068عبد\u2069) stuurde nog iets'],
    [{ deviceName: null, personName: 'Bas' }, 'Een apparaat van Bas stuurde nog iets'],
    [{ deviceName: null, personName: null }, 'Apparaat zonder naam stuurde nog iets'],
  ])('says whose it is: %o', async (named, sentence) => {
    team.sync.mockResolvedValue({ ...quiet, late: [{ ...late, ...named, reason: 'after-removal' }] })
    await show(<TeamPage />)
    await expect.element(page.getByText(sentence, { exact: false })).toBeVisible()
    await expect.element(page.getByText('Het gaat om 2 stukken.', { exact: false })).toBeVisible()
  })

  it('is taken or left as somebody says', async () => {
    team.sync.mockResolvedValue({ ...quiet, late: [{ ...late, reason: 'forked' }] })
    await show(<TeamPage />)
    await button('Neem over').click()
    await button('Laat liggen').click()

    await vi.waitFor(() => expect(team.answerLate).toHaveBeenCalledTimes(2))
    expect(team.answerLate.mock.calls.map(([answer]) => answer)).toEqual([
      { id: lateSegment, answer: 'keep' },
      { id: lateSegment, answer: 'discard' },
    ])
  })

  it('and much that was taken back at once waits for an answer', async () => {
    const held = { device: phoneOfBas.id, deviceName: 'Thuis', personName: 'Bas', documents: 12 }
    team.sync.mockResolvedValue({ ...quiet, heldRemovals: [held] })
    await show(<TeamPage />)
    await expect.element(page.getByText('Thuis (Bas) haalde ineens 12 stukken weg.', { exact: false })).toBeVisible()
    const [question] = page.getByRole('region').elements()
    expect(question?.getAttribute('aria-label')).toBe('Wacht op jouw keuze')
    await button('Nee, laat staan').click()

    await vi.waitFor(() =>
      expect(team.answerRemoval.mock.calls[0]?.[0]).toEqual({ device: phoneOfBas.id, answer: 'keep' }),
    )
  })
})

describe('moving to another place', () => {
  it('begins where the team is now, and closes once it is there', async () => {
    await show(<TeamPage />)
    await button('Deel op een andere plek').click()
    const path = page.getByRole('textbox', { name: 'De map waarin jullie delen' })
    await expect.element(path).toHaveValue(folder.path)
    await expect.element(button('Deel hier')).toBeDisabled()
    await path.fill('/gedeeld/Nieuw')
    await button('Deel hier').click()

    await vi.waitFor(() =>
      expect(team.move.mock.calls[0]?.[0]).toEqual({ place: { kind: 'folder', path: '/gedeeld/Nieuw' } }),
    )
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  it('to a relay gives the card first, and says when the relay refuses', async () => {
    team.relayCard.mockResolvedValue({ card })
    team.move.mockRejectedValue(refusal('TEAM_RELAY_REFUSED'))
    await show(<TeamPage />)
    await button('Deel op een andere plek').click()
    await page.getByRole('radio', { name: 'Via een server (relay)' }).click()
    await page.getByRole('textbox', { name: 'Adres van de relay' }).fill(relay.address)
    await expect.element(page.getByText(card.device.key).first()).toBeVisible()
    await button('Deel hier').click()

    await expect.element(page.getByRole('alert')).toMatchTextContent('De relay kent dit apparaat nog niet.')
  })
})
