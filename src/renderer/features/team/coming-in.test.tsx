import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { UnixMs } from '#shared/units.ts'
import { AskingPage } from './AskingPage.tsx'
import { CreateTeamPage } from './CreateTeamPage.tsx'
import { JoinTeamPage } from './JoinTeamPage.tsx'
import { RecoverTeamPage } from './RecoverTeamPage.tsx'
import { forgetAnswers, team } from './testing/fake-core.ts'
import { show } from './testing/show.tsx'
import { card, folder, refusal, relay } from './testing/team-facts.ts'

vi.mock('#renderer/lib/core.ts', () => import('./testing/fake-core.ts'))

const WORDS = 'abandon ability able about above absent absorb abstract'
const TWELVE = `${WORDS} absurd abuse access accident`
const good = { kind: 'folder', state: 'good', keeper: null, otherTeams: 0, hasThisTeam: false }

beforeEach(forgetAnswers)

const field = (name: string) => page.getByRole('textbox', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const look = () => button('Kijk of de relay antwoordt')

async function chooseRelay(address: string): Promise<void> {
  await page.getByRole('radio', { name: 'Via een server (relay)' }).click()
  await field('Adres van de relay').fill(address)
}

describe('beginning a team', () => {
  it('waits for a name and a place, and looks at the folder once its path is there', async () => {
    team.lookAt.mockResolvedValue(good)
    const at = await show(<CreateTeamPage />)
    await field('Naam van het team').fill('Team Noord')
    await expect.element(button('Begin het team')).toBeDisabled()
    await field('De map waarin jullie delen').fill(folder.path)
    await expect.element(page.getByText('Hier kan je team delen.', { exact: false })).toBeVisible()
    await button('Begin het team').click()

    const names = { myName: 'Anna', deviceName: 'Laptop van Anna', teamName: 'Team Noord' }
    await vi.waitFor(() => expect(team.create.mock.calls[0]?.[0]).toEqual({ ...names, place: folder }))
    await vi.waitFor(() => expect(at()).toBe('/team'))
  })

  it('says what is wrong with a folder, and keeps what was typed when core refuses', async () => {
    team.lookAt.mockResolvedValue({ ...good, state: 'not-writable' })
    team.create.mockRejectedValue(refusal('TEAM_PLACE_UNUSABLE', { because: 'not-writable' }))
    await show(<CreateTeamPage />)
    await field('Naam van het team').fill('Team Noord')
    await field('De map waarin jullie delen').fill(folder.path)
    await expect.element(page.getByText('In deze map mag je geen bestanden maken.', { exact: false })).toBeVisible()
    await button('Begin het team').click()

    await expect.element(page.getByRole('alert')).toBeVisible()
    await expect.element(field('De map waarin jullie delen')).toHaveValue(folder.path)
  })

  it('asks a relay nothing until somebody says so, and tells what its keeper can see', async () => {
    team.lookAt.mockResolvedValue({ kind: 'relay', state: 'refused' })
    await show(<CreateTeamPage />)
    await chooseRelay(relay.address)
    await expect
      .element(page.getByText('vanaf welk netwerk een apparaat verbinding maakt', { exact: false }))
      .toBeVisible()
    await vi.waitFor(() => expect(team.relayCard).toHaveBeenCalled())
    expect(team.lookAt).not.toHaveBeenCalled()
    await look().click()

    await expect.element(page.getByText('De relay antwoordt. Zodra je team er is', { exact: false })).toBeVisible()
    expect(team.lookAt.mock.calls.map(([asked]) => asked)).toEqual([{ place: relay }])
  })

  it('takes a path as Windows copies it, with quotes', async () => {
    team.lookAt.mockResolvedValue(good)
    await show(<CreateTeamPage />)
    await field('De map waarin jullie delen').fill(String.raw`"C:\Gedeeld\Team Noord"`)
    await expect.element(field('De map waarin jullie delen')).toHaveValue(String.raw`C:\Gedeeld\Team Noord`)
  })

  it('chooses a folder in a dialog where the shell has one', async () => {
    const chooseFolder = vi.fn<() => Promise<string>>(() => Promise.resolve(folder.path))
    vi.stubGlobal('ruimteShell', { chooseFolder })
    await show(<CreateTeamPage />)
    await button('Kies een map').click()

    await expect.element(field('De map waarin jullie delen')).toHaveValue(folder.path)
    vi.unstubAllGlobals()
  })
})

describe('coming in', () => {
  it('takes eight words at once and asks to be let in', async () => {
    team.lookAt.mockResolvedValue(good)
    await show(<JoinTeamPage />)
    await field('Woord 1').fill(WORDS)
    await field('De map waarin jullie delen').fill(folder.path)
    await button('Vraag om mee te doen').click()

    await vi.waitFor(() =>
      expect(team.join.mock.calls[0]?.[0]).toMatchObject({ words: WORDS.split(' '), place: folder }),
    )
  })

  it.each([
    ['TEAM_CODE_WRONG', 'Deze acht woorden'],
    ['TEAM_INVITATION_NOT_FOUND', 'We vinden hier geen uitnodiging'],
    ['TEAM_INVITATION_GONE', 'uitnodiging'],
    ['TEAM_RELAY_OTHER_TEAM', 'bij een ander team'],
    ['TEAM_RELAY_UNTRUSTED', 'kan niet bewijzen'],
  ] as const)('says it when core refuses with %s', async (code, sentence) => {
    team.join.mockRejectedValue(refusal(code))
    await show(<JoinTeamPage />)
    await field('Woord 1').fill(WORDS)
    await field('De map waarin jullie delen').fill(folder.path)
    await button('Vraag om mee te doen').click()

    await expect.element(page.getByRole('alert')).toMatchTextContent(sentence)
  })

  it('gives a card for the keeper while the relay does not know this device', async () => {
    team.lookAt.mockResolvedValue({ kind: 'relay', state: 'refused' })
    team.relayCard.mockResolvedValue({ card })
    await show(<JoinTeamPage />)
    await chooseRelay(card.address)
    await look().click()

    await expect.element(page.getByText('De relay kent dit apparaat nog niet.', { exact: false })).toBeVisible()
    const shown = page.getByRole('region', { name: 'Kaart voor de beheerder van de relay' })
    for (const value of [card.tag, card.device.tag, card.device.inbox, card.device.key])
      await expect.element(shown.getByText(value, { exact: true })).toBeVisible()
  })

  it.each([
    ['unreachable', 'De relay antwoordt niet.'],
    ['untrusted', 'kan niet bewijzen'],
    ['other-team', 'bij een ander team'],
    ['address-wrong', 'geen adres van een relay'],
    ['good', 'De relay kent dit apparaat.'],
  ])('says in words that a relay is %s', async (state, sentence) => {
    team.lookAt.mockResolvedValue({ kind: 'relay', state })
    team.relayCard.mockResolvedValue({ card })
    await show(<JoinTeamPage />)
    await chooseRelay(card.address)
    await vi.waitFor(() => expect(team.relayCard).toHaveBeenCalled())
    await look().click()

    await expect.element(page.getByText(sentence, { exact: false })).toBeVisible()
  })

  it('asks for the whole address when the team’s mark is missing, and forgets a verdict once it is typed on', async () => {
    team.lookAt.mockResolvedValue({ kind: 'relay', state: 'refused' })
    await show(<JoinTeamPage />)
    await chooseRelay(relay.address)
    await look().click()
    await expect.element(page.getByText('Het kenmerk van het team ontbreekt', { exact: false })).toBeVisible()
    await field('Adres van de relay').click()
    await userEvent.keyboard('#')

    await expect.element(page.getByText('Het kenmerk van het team ontbreekt', { exact: false })).not.toBeInTheDocument()
  })

  it('goes by the recovery words too', async () => {
    team.recover.mockRejectedValue(refusal('TEAM_RECOVERY_WRONG'))
    await show(<RecoverTeamPage />)
    await field('Woord 1').first().fill(TWELVE)
    await field('De map waarin jullie delen').fill(folder.path)
    await button('Word beheerder').click()

    await expect.element(page.getByRole('alert')).toBeVisible()
    expect(team.recover.mock.calls[0]?.[0]).toMatchObject({ words: TWELVE.split(' '), place: folder })
  })
})

describe('at the door', () => {
  const asks = { state: 'asking', place: folder, askedAtMs: UnixMs.parse(0), isOwnDevice: false } as const
  const expiresAtMs = UnixMs.parse(Date.UTC(2025, 2, 14, 12))

  it('says until when the invitation works as long as nobody has answered', async () => {
    await show(<AskingPage asking={{ ...asks, outcome: 'waiting', digits: null, expiresAtMs }} />)
    await expect.element(page.getByText(/De uitnodiging werkt tot .*14 maart/)).toBeVisible()
  })

  it('says no end to whoever has digits, as they can be let in later too', async () => {
    await show(<AskingPage asking={{ ...asks, outcome: 'waiting', digits: '123456', expiresAtMs: null }} />)
    await expect.element(page.getByText(/Je vraag blijft staan tot er antwoord is/)).toBeVisible()
    expect(page.getByText(/werkt tot/).elements()).toEqual([])
  })
})
