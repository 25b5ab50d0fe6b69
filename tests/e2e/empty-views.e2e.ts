import { randomUUID } from 'node:crypto'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { textsOf } from './texts.ts'
import { goTo, show, views } from './views.ts'

for (const language of ['nl', 'en'] as const) {
  const { common, app, archive } = textsOf(language)

  test.describe(`an empty vault, in ${language}`, nightly, () => {
    test.use({ language })

    test('has a page without barriers for everything that is still to come', async ({ page }) => {
      test.slow()
      for (const view of views(language).filter(({ isOfLines }) => !isOfLines)) {
        await show(page, view)
        await expectNoBarriers(page)
        await page.keyboard.press('Escape')
      }
    })

    test('says what is not here, with a way back', async ({ page }) => {
      test.slow()
      const id = randomUUID()
      const gone = {
        [`/dilemmas/${id}`]: common.notHere.to.dilemmas,
        [`/journal/${id}`]: common.notHere.to.journal,
        [`/sessions/${id}`]: common.notHere.to.sessions,
        [`/sessions/new/${id}`]: common.notHere.to.dilemmas,
        [`/archive/${id}`]: common.notHere.to.archive,
        [`/vision/${id}`]: common.notHere.to.vision,
        [`/share/${id}`]: common.notHere.to.dilemmas,
        '/methods/unheard-of': common.notHere.to.methods,
      }
      for (const [path, back] of Object.entries(gone)) {
        await show(page, { name: path, path })
        await expect(page.getByRole('heading', { name: common.notHere.title })).toBeVisible()
        await expectNoBarriers(page)
        await page.getByRole('link', { name: back }).click()
        await expect(page.getByText(common.notHere.text)).toHaveCount(0)
      }
    })

    test('an address that names nothing leads back to today', async ({ page }) => {
      for (const path of ['/dilemmas/nothing', '/archive/nothing', '/vision/nothing', '/nowhere']) {
        await goTo(page, '/')
        await expect(page.getByRole('heading', { name: app.notFound.title })).toHaveCount(0)
        await goTo(page, path)
        await expect(page.getByRole('heading', { name: app.notFound.title })).toBeVisible()
      }
      await expectNoBarriers(page)
      await page.getByRole('link', { name: app.notFound.back }).click()
      await expect(page.getByRole('heading', { name: app.notFound.title })).toHaveCount(0)
    })

    test('an empty archive says nothing of filters, nor of lines to choose from', async ({ page }) => {
      await show(page, { name: 'the archive', path: '/archive' })
      await expect(page.getByText(archive.empty)).toBeVisible()
      await expect(page.getByRole('button', { name: archive.filter.open, exact: true })).toHaveCount(0)
      await expect(page.getByText(archive.choose)).toHaveCount(0)
    })
  })
}
