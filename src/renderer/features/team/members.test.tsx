import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TeamPage } from './TeamPage.tsx'
import { forgetAnswers, team } from './testing/fake-core.ts'
import { show } from './testing/show.tsx'
import {
  annasTeam,
  bas,
  card,
  carlaAsks,
  invitationOfCarla,
  laptopOfBas,
  phoneOfBas,
  refusal,
  relay,
} from './testing/team-facts.ts'

vi.mock('#renderer/lib/core.ts', () => import('./testing/fake-core.ts'))

beforeEach(() => {
  forgetAnswers()
  team.state.mockResolvedValue(annasTeam)
})

const field = (name: string) => page.getByRole('textbox', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })

async function menuOf(name: string, item: string): Promise<void> {
  await button(`Wat kan met ${name}`).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

describe('letting somebody in', () => {
  it('takes six digits however they are typed, and says who is in', async () => {
    team.state.mockResolvedValue({ ...annasTeam, requests: [carlaAsks] })
    await show(<TeamPage />)
    await field('De zes cijfers').fill('123 45')
    await expect.element(button('Laat toe')).toBeDisabled()
    await field('De zes cijfers').fill('123 456')
    await button('Laat toe').click()

    await expect.element(page.getByText('Carla zit nu in het team.', { exact: false })).toBeVisible()
    expect(team.admit.mock.calls[0]?.[0]).toEqual({ id: carlaAsks.id, digits: '123 456' })
  })

  it('says that the digits differ, and how often one can still try', async () => {
    team.state.mockResolvedValue({ ...annasTeam, requests: [{ ...carlaAsks, triesLeft: 2 }] })
    team.admit.mockRejectedValueOnce(refusal('TEAM_DIGITS_DIFFER', { triesLeft: 1 }))
    team.admit.mockRejectedValueOnce(refusal('TEAM_DIGITS_DIFFER', { triesLeft: 0 }))
    await show(<TeamPage />)
    await expect.element(page.getByText('Je kunt het nog 2 keer proberen.', { exact: false })).toBeVisible()
    await field('De zes cijfers').fill('000000')
    await button('Laat toe').click()
    await expect.element(page.getByRole('alert')).toMatchTextContent('niet bij deze vraag')

    await button('Laat toe').click()
    await expect.element(page.getByRole('alert')).toMatchTextContent('Daarom is de uitnodiging voor Carla gesloten.')
    await button('Begrepen').click()
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  it('begins with an invitation, and the focus comes back to what opened it', async () => {
    team.invite.mockResolvedValue(invitationOfCarla)
    await show(<TeamPage />)
    const open = button('Nodig een collega uit')
    await open.click()
    await field('Voor wie is de uitnodiging?').fill('Carla')
    await button('Maak een uitnodiging').click()
    await expect.element(page.getByText('Geef deze acht Engelse woorden', { exact: false })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(open).toHaveFocus()
  })

  it('says with the words of an invitation in which folder the team shares', async () => {
    team.state.mockResolvedValue({ ...annasTeam, invitations: [invitationOfCarla] })
    await show(<TeamPage />)
    await button('Laat de woorden zien').click()
    await expect.element(page.getByText('in welke map jullie delen: ‘Team Noord’', { exact: false })).toBeVisible()
  })

  it('has its invitation out of sight: it is answered here', async () => {
    team.state.mockResolvedValue({ ...annasTeam, invitations: [invitationOfCarla], requests: [carlaAsks] })
    await show(<TeamPage />)
    await expect.element(button('Weiger')).toBeVisible()
    await expect.element(button('Laat de woorden zien')).not.toBeInTheDocument()
  })

  it('can be refused', async () => {
    team.state.mockResolvedValue({ ...annasTeam, requests: [carlaAsks] })
    await show(<TeamPage />)
    await button('Weiger').click()

    await expect
      .element(page.getByText('De vraag is geweigerd en de uitnodiging werkt niet meer.', { exact: false }))
      .toBeVisible()
    expect(team.refuse.mock.calls[0]?.[0]).toEqual({ id: carlaAsks.id })
  })
})

describe('who is in the team', () => {
  it('is removed after it was said what that means', async () => {
    await show(<TeamPage />)
    await menuOf('Bas', 'Verwijder uit het team')
    const dialog = page.getByRole('dialog')
    await expect.element(dialog.getByText('kan Bas niet meer lezen', { exact: false })).toBeVisible()
    await expect.element(dialog.getByText('wie de map beheert', { exact: false })).toBeVisible()
    expect(team.remove).not.toHaveBeenCalled()
    await dialog.getByRole('button', { name: 'Verwijder Bas' }).click()

    await vi.waitFor(() => expect(team.remove.mock.calls[0]?.[0]).toEqual({ person: bas }))
    await expect.element(dialog).not.toBeInTheDocument()
  })

  it('has devices that can go alone; of a relay it is said which its keeper takes away', async () => {
    team.state.mockResolvedValue({ ...annasTeam, place: relay })
    team.relayCard.mockResolvedValue({ card })
    await show(<TeamPage />)
    await menuOf('Bas', 'Verwijder uit het team')
    await expect
      .element(page.getByText(`${laptopOfBas.relayTag}, ${phoneOfBas.relayTag}`, { exact: false }))
      .toBeVisible()
    await button('Annuleren').click()
    await menuOf('Bas', 'Verwijder Thuis')
    await expect.element(page.getByText(phoneOfBas.relayTag, { exact: false })).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijder Thuis' }).click()

    await vi.waitFor(() => expect(team.removeDevice.mock.calls[0]?.[0]).toEqual({ device: phoneOfBas.id }))
  })

  it('becomes administrator, and what core refuses is said beside the name', async () => {
    team.setRole.mockRejectedValue(refusal('TEAM_NOT_ALLOWED'))
    await show(<TeamPage />)
    await menuOf('Bas', 'Maak beheerder')

    await expect.element(page.getByRole('alert')).toBeVisible()
    expect(team.setRole.mock.calls[0]?.[0]).toEqual({ person: bas, role: 'admin' })
  })

  it('may do little without being an administrator', async () => {
    const members = annasTeam.members.map((member) => ({ ...member, role: 'member' as const }))
    team.state.mockResolvedValue({ ...annasTeam, role: 'member', members })
    await show(<TeamPage />)
    await expect.element(button('Verander namen')).toBeVisible()

    expect(page.getByRole('button', { name: 'Nodig een collega uit' }).elements()).toEqual([])
    expect(page.getByRole('button', { name: 'Wat kan met Bas' }).elements()).toEqual([])
  })

  it('is called otherwise: the team first, and nothing of oneself when that fails', async () => {
    team.renameTeam.mockRejectedValueOnce(refusal('TEAM_NOT_ALLOWED'))
    await show(<TeamPage />)
    await button('Verander namen').click()
    await field('Naam van het team').fill('Team Zuid')
    await button('Verander').click()
    await expect.element(page.getByRole('alert')).toBeVisible()
    expect(team.rename).not.toHaveBeenCalled()
    await button('Verander').click()

    await vi.waitFor(() => expect(team.rename.mock.calls[0]?.[0]).toMatchObject({ myName: 'Anna' }))
    expect(team.renameTeam.mock.calls.at(-1)?.[0]).toEqual({ teamName: 'Team Zuid' })
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('going', () => {
  it('is refused to the last administrator, in words', async () => {
    team.leave.mockRejectedValue(refusal('TEAM_LAST_ADMIN'))
    await show(<TeamPage />)
    await button('Verlaat het team').click()
    const dialog = page.getByRole('dialog', { name: 'Verlaat Team Noord' })
    await expect.element(dialog.getByText('We delen eerst wat nog wacht.', { exact: false })).toBeVisible()
    await dialog.getByRole('button', { name: 'Verlaat het team' }).click()

    await expect.element(dialog.getByRole('alert')).toMatchTextContent('Zonder beheerder')
  })

  it.each([
    ['left', false, 'Je hebt Team Noord verlaten'],
    ['removed', false, 'Je zit niet meer in Team Noord'],
    ['removed', true, 'Dit apparaat zit niet meer in Team Noord'],
  ])('is told afterwards: %s, and of this device alone: %s', async (state, isDeviceAlone, title) => {
    team.state.mockResolvedValue({ state, teamName: 'Team Noord', atMs: 0, isDeviceAlone })
    await show(<TeamPage />)
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await button('Verder zonder dit team').click()

    await vi.waitFor(() => expect(team.putAway).toHaveBeenCalled())
  })
})

describe('the recovery words', () => {
  it('are shown, and kept until two of them were typed back', async () => {
    const words = Array.from({ length: 12 }, (_, place) => `woord${place + 1}`)
    team.state.mockResolvedValue({ ...annasTeam, hasRecoveryToConfirm: true })
    team.recoveryWords.mockResolvedValue({ words })
    team.confirmRecovery.mockRejectedValueOnce(refusal('TEAM_RECOVERY_WRONG'))
    await show(<TeamPage />)
    await button('Laat de herstelwoorden zien').click()
    await expect.element(page.getByRole('dialog').getByText('woord12', { exact: false })).toBeVisible()
    await button('Ik heb ze opgeschreven').click()
    for (const one of page.getByRole('dialog').getByRole('textbox').all()) await one.fill('fout')
    await button('Bevestig').click()
    await expect.element(page.getByRole('alert')).toBeVisible()
    await button('Bevestig').click()

    await expect.element(page.getByText('Opgeschreven en bevestigd.', { exact: false })).toBeVisible()
  })
})
