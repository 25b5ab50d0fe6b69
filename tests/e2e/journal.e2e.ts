import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { filled, textsOf } from './texts.ts'

const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click()

for (const language of ['nl', 'en'] as const) {
  const { app, archive, common, dilemmas, editor, journal } = textsOf(language)
  const rail = (page: Page) => page.getByRole('navigation').getByRole('link', { name: app.part.journal })
  const openEntry = (page: Page, title: string) => page.getByRole('link', { name: title }).click()

  test.describe(`a journal of one's own, in ${language}`, runFor(language), () => {
    test.use({ language })

    test('takes an entry in five minutes, with the keyboard alone', async ({ page }) => {
      await expect(rail(page)).toBeVisible()
      await page.keyboard.press('Control+j')
      await page.keyboard.type('Nu. ') // at once: what is typed before the page is there, stands in it
      await expect(page.getByRole('textbox', { name: journal.free.label })).toBeFocused()
      await expect(page.getByText(filled(journal.five.left_other, { minutes: journal.number[5] }))).toBeVisible()
      await page.keyboard.type('Een lange dag. Toch was er één goed gesprek.')
      await expectNoBarriers(page)

      // From the text on: to the check-in in the margin, two answers.
      const energy = page.getByRole('radiogroup', { name: journal.checkIn.energy.label })
      await tabTo(page, energy.getByRole('radio').first())
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowRight')
      const pressure = page.getByRole('radiogroup', { name: journal.checkIn.pressure.label })
      await tabTo(page, pressure.getByRole('radio').first())
      await page.keyboard.press('Space')
      await expect(page.getByText(editor.saved, { exact: true })).toBeVisible()
      await expectNoBarriers(page)

      await page.keyboard.press('Control+k')
      await page.keyboard.type(filled(app.action.goTo, { part: app.part.journal }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('link', { name: /Nu. Een lange dag/ })).toBeVisible()
      await expectNoBarriers(page)
      await page.reload()
      await page.getByRole('link', { name: /Nu. Een lange dag/ }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('textbox', { name: journal.free.label })).toHaveText(
        'Nu. Een lange dag. Toch was er één goed gesprek.',
      )
      await expect(energy.getByRole('radio').nth(1)).toBeChecked()
    })

    test('teaches in one sentence and one button while it is empty', nightly, async ({ page }) => {
      await goTo(page, app.part.journal)
      await expect(page.getByText(journal.empty)).toBeVisible()
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(1)
      await expectNoBarriers(page)
      await page.getByRole('button', { name: journal.five.start }).click()
      await expect(page.getByRole('textbox', { name: journal.free.label })).toBeFocused()
    })

    test('asks step by step, and keeps every word when the model changes', nightly, async ({ page }) => {
      await expect(rail(page)).toBeVisible()
      await page.keyboard.press('Control+j')
      await page.getByRole('button', { name: journal.model.choose }).click()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: /^Gibbs/ }).click()
      const answers = page.getByRole('main').locator('textarea:not([aria-label])')
      await answers.first().fill('De deur bleef dicht.')
      await answers.first().press('Control+Enter')
      await expect(answers.first()).toHaveValue('')
      await answers.first().fill('Opgelucht.')
      await expectNoBarriers(page)

      const ofGibbs = page.getByText(filled(journal.model.source, { source: 'Graham Gibbs, 1988' }))
      for (const model of [/^STARR/, /^Gibbs/, /^STARR/]) {
        await page.getByRole('button', { name: journal.model.other }).click()
        await page.getByRole('button', { name: model }).click()
        await expect(ofGibbs).toBeVisible({ visible: model.test('Gibbs') })
      }
      await page.getByRole('radio', { name: journal.layout.page }).click()
      await expect(answers.first()).toHaveValue('De deur bleef dicht.')
      await expect(page.getByRole('region', { name: journal.also.title }).getByRole('textbox')).toHaveValue(
        'Opgelucht.',
      )
      await expectNoBarriers(page)
      await page.getByRole('button', { name: journal.also.move }).click()
      await page.getByRole('menuitem').last().click()
      await expect(page.getByRole('region', { name: journal.also.title })).toHaveCount(0)
      await expect(answers.last()).toHaveValue('Opgelucht.')
    })
  })

  test.describe(`a journal with a year in it, in ${language}`, runFor(language), () => {
    test.use({ language, vault: 'demo-team' })

    test('shows by model, tag and energy, and one day from the calendar', nightly, async ({ page }) => {
      await goTo(page, app.part.journal)
      const links = page.getByRole('region', { name: journal.list }).getByRole('link')
      await expect(links).toHaveCount(3)
      await expectNoBarriers(page)

      await pick(page, journal.checkIn.energy.label, journal.filter.energies.low)
      await expect(links).toHaveText([/Dinsdag, laat/])
      await pick(page, journal.checkIn.energy.label, journal.filter.energies.any)
      await pick(page, journal.tags, 'contact')
      await expect(links).toHaveText([/Hij belde zelf/])
      await pick(page, journal.filter.model, 'Gibbs')
      await expect(page.getByText(journal.nothing.here)).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('main').getByRole('button', { name: journal.filter.all }).first().click()
      await expect(links).toHaveCount(3)

      const grid = page.getByRole('grid')
      await grid.getByRole('button', { disabled: false }).last().focus()
      await page.keyboard.press('PageUp')
      const written = new RegExp(filled(journal.calendar.written, { day: '' }))
      await grid.getByRole('button', { name: written }).first().focus()
      await page.keyboard.press('Enter')
      await expect(links).toHaveCount(1)
      await expectNoBarriers(page)
    })

    test('is found by the palette and never stands in the archive', nightly, async ({ page }) => {
      await goTo(page, app.part.archive)
      await page.getByLabel(archive.search).fill('functioneringsgesprek')
      await expect(page.getByText(archive.nothingFound.split('“')[0] ?? '')).toBeVisible()
      await page.keyboard.press('Control+k')
      await page.keyboard.type('functioneringsgesprek')
      await expect(page.getByRole('option', { name: /Dinsdag, laat/ })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#\/journal\//)
    })

    test('turns chosen passages into a dilemma that leads back to its writer', nightly, async ({ page }) => {
      await goTo(page, app.part.journal)
      await openEntry(page, 'Dinsdag, laat')
      await page.getByRole('button', { name: journal.turn.open }).click()
      const boxes = page.getByRole('dialog').getByRole('checkbox')
      await expect(boxes.first()).toBeVisible()
      for (const box of await boxes.all()) await expect(box).not.toBeChecked()
      await expectNoBarriers(page)
      await boxes.nth(2).focus()
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: journal.turn.make.dilemma }).click()

      await expect(page).toHaveURL(/#\/dilemmas\//)
      await expect(page.getByRole('textbox', { name: dilemmas.story })).toContainText('vredesnaam')
      await expect(page.getByRole('textbox', { name: dilemmas.story })).not.toContainText('mevrouw Baay')
      await expect(page.getByText(journal.origin.own)).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('link', { name: new RegExp(journal.origin.from.split('{{')[0] ?? '') }).click()
      await expect(page.getByRole('heading', { name: journal.turned.title })).toBeVisible()
      await expectNoBarriers(page)
    })

    test('gives back what it said before', nightly, async ({ page }) => {
      await goTo(page, app.part.journal)
      await openEntry(page, 'Dinsdag, laat')
      await page.getByLabel(journal.titleLabel).fill('Woensdag')
      await expect(page.getByText(editor.saved, { exact: true })).toBeVisible()
      await page.getByRole('button', { name: journal.more, exact: true }).click()
      await page.getByRole('menuitem', { name: editor.versions.title }).click()
      const dialog = page.getByRole('dialog', { name: editor.versions.title })
      await expect(dialog.locator('ins')).toContainText('Dinsdag, laat')
      await expectNoBarriers(page)
      await dialog.getByRole('button', { name: editor.versions.restore }).click()
      await expect(page.getByLabel(journal.titleLabel)).toHaveValue('Dinsdag, laat')
    })

    test('goes to the bin and comes back', nightly, async ({ page }) => {
      await goTo(page, app.part.journal)
      await openEntry(page, 'Dinsdag, laat')
      await page.getByRole('button', { name: journal.more }).click()
      await page.getByRole('menuitem', { name: journal.removeThis }).click()
      await expect(page.getByRole('heading', { name: journal.title })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Dinsdag, laat' })).toHaveCount(0)
      await page.getByRole('button', { name: common.undo }).click()
      await expect(page.getByRole('link', { name: 'Dinsdag, laat' })).toBeVisible()
    })

    test('fits a telephone', nightly, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await goTo(page, app.part.journal)
      await expect(page.getByRole('grid')).toBeHidden()
      await page.getByRole('button', { name: journal.calendar.title }).click()
      await expect(page.getByRole('grid')).toBeVisible()
      await expectNoBarriers(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(390)
    })
  })
}

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Goes by the Tab key, as somebody without a mouse does. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the Tab key does not come there')
}
