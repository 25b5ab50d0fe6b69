import { expect, expectNoBarriers, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { textsOf } from './texts.ts'

for (const language of ['nl', 'en'] as const) {
  test.describe(`today, in ${language}`, runFor(language), () => {
    test.use({ vault: 'demo-team', language })
    const { today, journal, vision } = textsOf(language)

    test('says what is asked, takes two taps, and puts a lesson away until later', async ({ page, ruimte }) => {
      await expect(page.getByRole('heading', { name: today.reread.title })).toBeVisible()
      await expect(page.getByRole('heading', { name: vision.week.title })).toBeVisible()
      await expectNoBarriers(page)

      const checkIn = page.getByRole('radiogroup', { name: journal.checkIn.energy.label })
      await checkIn.getByRole('radio').nth(1).click()
      await page.getByRole('radiogroup', { name: journal.checkIn.pressure.label }).getByRole('radio').nth(3).click()
      await page.getByRole('button', { name: today.reread.later }).click()
      await expect(page.getByRole('heading', { name: today.reread.title })).toHaveCount(0)
      await page.reload()

      await expect(checkIn.getByRole('radio').nth(1)).toBeChecked()
      await expect(page.getByRole('heading', { name: today.reread.title })).toHaveCount(0)
      await expectNoBarriers(page)
      const [entry] = await ruimte.host.core.client.journal.list({})
      expect(entry).toMatchObject({ energy: 2, pressure: 4 })
    })
  })
}

test.describe('an empty today', () => {
  test('teaches in one sentence and one button', nightly, async ({ page }) => {
    const { today, journal } = textsOf('nl')
    await expect(page.getByText(today.empty)).toBeVisible()
    await expect(page.getByRole('button', { name: today.write })).toBeVisible()
    await expect(page.getByText(journal.checkIn.title)).toHaveCount(0)
    await expectNoBarriers(page)
  })
})
