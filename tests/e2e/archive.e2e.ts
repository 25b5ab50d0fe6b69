import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { textsOf } from './texts.ts'

for (const language of ['nl', 'en'] as const) {
  test.describe(`the archive, in ${language}`, runFor(language), () => {
    test.use({ vault: 'demo-team', language })
    const { app, archive } = textsOf(language)

    test('finds while typing, marks the hits, and leads to session and dilemma', async ({ page }) => {
      await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
      await expectNoBarriers(page)
      const box = page.getByLabel(archive.search)

      await box.fill('nabij')
      await expect(page.locator('mark').first()).toHaveText(/nabij/i)
      await box.fill('nabijheid houdt')
      await expect(page.locator('mark').first()).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: archive.plural.lesson }).click()
      await box.press('ArrowDown')
      await box.press('Enter')

      await expect(page.getByRole('heading', { name: /Nabijheid houdt stand/ }).first()).toBeVisible()
      await expectNoBarriers(page)
      await expect(page.getByRole('link', { name: /Nachtappjes/ }).first()).toBeVisible()
      await page
        .getByRole('link', { name: /Nachtappjes/ })
        .first()
        .click()
      await expect(page).toHaveURL(/#\/(dilemmas|sessions)\//)
    })

    test('finds a word in another form, and English texts as well', nightly, async ({ page }) => {
      await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
      const box = page.getByLabel(archive.search)

      await box.fill('telefoontjes')
      await expect(page.getByText(/driemaands|telefoontje/i).first()).toBeVisible()
      await box.fill('bikes')
      await expect(page.getByText('Saturday bikes').first()).toBeVisible()
    })

    test('says so kindly when nothing is found', nightly, async ({ page }) => {
      await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
      await page.getByLabel(archive.search).fill('zzzz')

      await expect(page.getByText(archive.nothingFound.split('“')[0] ?? '')).toBeVisible()
      await expectNoBarriers(page)
    })
  })
}

test.describe('the command palette', () => {
  test.use({ vault: 'demo-team' })
  const { app } = textsOf('nl')

  async function openPalette(page: Page): Promise<void> {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: app.find })).toBeFocused()
  }

  test('reaches a document and an action by keyboard alone', nightly, async ({ page }) => {
    await expect(page.getByRole('navigation').getByRole('link', { name: app.part.archive })).toBeVisible()
    await openPalette(page)
    await page.keyboard.type('vijftig')
    await expect(page.getByRole('option', { name: /Vijftig euro/ })).toBeVisible()
    await expectNoBarriers(page)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/dilemmas\//)

    await openPalette(page)
    await page.keyboard.type(app.lock)
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: textsOf('nl').vault.locked.title })).toBeVisible()
  })
})
