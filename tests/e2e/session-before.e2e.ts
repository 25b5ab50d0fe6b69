import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { sessionOf, sessionParts } from './session-parts.ts'
import { filled, textsOf } from './texts.ts'

const { common } = textsOf('nl')
const { sessions, chooseRole } = sessionParts('nl')

test.use({ vault: 'demo-team' })
test(
  'a session of two cases is planned, prepared and read beforehand, and stands in the calendar',
  nightly,
  async ({ page, ruimte }) => {
    const dilemma = (await ruimte.host.core.client.dilemmas.list()).find(({ title }) => title === 'Namen noemen')
    await page.evaluate((hash) => (location.hash = hash), `/sessions/new/${dilemma?.id}`)
    await page.getByLabel(sessions.plan.addName).fill('Anouk, Carla, Dirk, Esra')
    await page.keyboard.press('Enter')
    await chooseRole(page, 'Anouk', sessions.role.bringer)
    await chooseRole(page, 'Bilal', sessions.role.facilitator)
    await page.getByRole('radio', { name: 'Collegiale consultatie' }).first().click()

    await page.getByRole('button', { name: sessions.plan.addCase }).click()
    await page.getByLabel(filled(sessions.plan.caseTitle, { number: 2 })).fill('Een vader die niet meer opendoet')
    await page.getByLabel(filled(sessions.plan.caseBy, { number: 2 })).click()
    await page.getByRole('option', { name: 'Dirk' }).click()
    await page.getByText(sessions.plan.whenIs.later).click()
    await page.getByRole('textbox', { name: sessions.plan.day, exact: true }).fill('26-11-2099')
    await page.getByLabel(sessions.plan.time, { exact: true }).fill('15u00')
    await page.getByLabel(sessions.plan.until).fill('14:00')
    await page.getByLabel(sessions.plan.place, { exact: true }).fill('Kamer 2')
    await page.getByRole('button', { name: sessions.plan.keep }).click()
    await expect(page.getByRole('status').getByText(sessions.plan.lack.until)).toBeVisible()
    await expectNoBarriers(page)
    await page.getByLabel(sessions.plan.until).fill('16:30')
    await page.getByRole('button', { name: sessions.plan.keep }).click()

    await expect(page.getByRole('button', { name: sessions.lobby.start })).toBeVisible()
    await page.getByText(/^De agenda/).click()
    await expect(page.getByText('15:00', { exact: true })).toBeVisible()
    await expectNoBarriers(page)

    await page.getByRole('button', { name: filled(sessions.cases.prepare, { name: 'Anouk' }) }).click()
    await expectNoBarriers(page)
    await page.getByLabel(sessions.cases.sharpen).fill('Wanneer zeg ik het, en tegen wie?')
    await page.getByRole('button', { name: common.save }).click()
    await expect(page.getByText('Wanneer zeg ik het, en tegen wie?').first()).toBeVisible()
    await page.getByRole('button', { name: sessions.cases.read }).first().click()
    await expect(page.getByRole('dialog').getByText('Wanneer zeg ik het, en tegen wie?')).toBeVisible()
    await expectNoBarriers(page)
    await page.keyboard.press('Escape')

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: sessions.lobby.calendar }).click()
    expect((await downloading).suggestedFilename()).toBe('intervisie.ics')
    const { cases, untilMs, place } = await sessionOf(ruimte, page)
    expect(cases).toHaveLength(2)
    expect(new Date(untilMs ?? 0).getMinutes()).toBe(30)
    expect(place).toBe('Kamer 2')
  },
)
