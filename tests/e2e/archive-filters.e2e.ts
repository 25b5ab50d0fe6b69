import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { textsOf } from './texts.ts'

for (const language of ['nl', 'en'] as const) {
  test.describe(`the filters of the archive, in ${language}`, runFor(language), () => {
    test.use({ vault: 'demo-team', language })
    const { app, archive, common } = textsOf(language)
    const toArchive = (page: Page) => page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
    const options = (page: Page) => page.getByRole('listbox', { name: archive.list }).getByRole('option')

    test('go together, are kept under a name, and lead to what resembles a piece', nightly, async ({ page }) => {
      await toArchive(page)
      await page.getByRole('button', { name: archive.filter.open, exact: true }).click()
      await page.getByRole('combobox', { name: archive.facet.tag }).click()
      await page.getByRole('option', { name: /werkdruk/ }).click()
      const chip = page.getByRole('button', { name: archive.filter.remove.replace('{{filter}}', 'werkdruk') })
      await expect(chip).toBeVisible()
      await expectNoBarriers(page)

      await page.getByRole('button', { name: archive.saved.title }).click()
      await page.getByRole('menuitem', { name: archive.saved.keep }).click()
      await page.getByLabel(archive.saved.name).fill('Druk')
      await page.getByRole('button', { name: archive.saved.save }).click()
      await chip.click()
      await page.getByRole('button', { name: archive.saved.title }).click()
      await page.getByRole('menuitem', { name: 'Druk' }).click()
      await expect(chip).toBeVisible()

      await page.getByRole('button', { name: archive.filter.open, exact: true }).click()
      await page.getByRole('button', { name: archive.filter.clear }).click()
      await page.getByRole('button', { name: new RegExp(`^${archive.plural.mistake}`) }).click()
      await options(page).filter({ hasText: 'Terug op dag 142' }).click()
      const alike = page.getByRole('list', { name: archive.around.alike })
      await expect(alike.getByRole('link', { name: /Het telefoontje na drie maanden/ })).toBeVisible()
      await page.getByRole('button', { name: archive.readAlone }).click()
      await expect(options(page)).toHaveCount(0)
      await expectNoBarriers(page)
    })

    test('a mistake asks four things, and its author says who may read it', async ({ page }) => {
      await toArchive(page)
      await page.getByRole('button', { name: archive.timeline.title }).click()
      await expect(page.getByRole('list', { name: archive.timeline.label })).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: archive.add }).click()
      await page.getByRole('menuitem', { name: archive.kind.mistake }).click()
      await expect(page.getByText(archive.justCulture)).toBeVisible()
      await expect(page.getByRole('textbox', { name: archive.body }).getByRole('heading')).toHaveCount(4)
      await page.getByLabel(archive.titleLabel).fill('Te laat gebeld')
      await page.getByLabel(archive.lineLabel).fill('Een dag wachten werd een week.')
      await page.getByRole('radio', { name: archive.audience.anonymous }).click()
      await expectNoBarriers(page)
      await page.getByRole('link', { name: archive.audience.gate }).click()
      await expect(page.getByRole('radio', { name: textsOf(language).sharing.questions.anonymous })).toBeChecked()
    })

    test('show qualities beside what made it possible', nightly, async ({ page }) => {
      await toArchive(page)
      await page.getByRole('button', { name: archive.add }).click()
      await page.getByRole('menuitem', { name: archive.kind.success }).click()
      await page.getByLabel(archive.fields.qualities).fill('geduld')
      await page.keyboard.press('Enter')
      await page.getByLabel(archive.fields.factors).fill('tijd')
      await page.keyboard.press('Enter')
      await expectNoBarriers(page)
      await page.getByRole('button', { name: common.done }).click()
      await expect(page.getByRole('heading', { name: archive.fields.factors })).toBeVisible()
    })
  })
}
