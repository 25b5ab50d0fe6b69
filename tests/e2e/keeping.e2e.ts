import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, type RunningRuimte, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { filled, textsOf } from './texts.ts'

for (const language of ['nl', 'en'] as const) {
  test.describe(`what is kept, in ${language}`, runFor(language), () => {
    test.use({ vault: 'demo-team', language })
    const { app, archive, common, dilemmas, keeping } = textsOf(language)

    /** Everything of the demo team's year is old enough to be looked at again. */
    async function openLookingAgain(page: Page, ruimte: RunningRuimte): Promise<void> {
      await ruimte.host.core.client.keeping.set({ reviewAfterMonths: 3 })
      await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
      await page.getByRole('button', { name: keeping.more }).click()
      await page.getByRole('menuitem', { name: keeping.again.title }).click()
      await expect(page.getByRole('heading', { name: keeping.again.title, level: 1 })).toBeVisible()
    }

    test(
      'says in the reader when it asks again, and there another day is chosen',
      nightly,
      async ({ page, ruimte }) => {
        const [lesson] = await ruimte.host.core.client.archive.list({ kinds: ['lesson'] })
        await page.goto(`${ruimte.host.origin}/#/archive/${lesson?.id}`)
        const piece = page.getByRole('article', { name: archive.opened })
        const words = piece.getByText(new RegExp(keeping.review.on.split('{{')[0] ?? ''))
        const usual = await words.textContent()

        await piece.getByRole('button', { name: keeping.review.change }).click()
        await expectNoBarriers(page)
        await page.getByRole('menuitem', { name: keeping.review.in[36] }).click()
        await expect(words).not.toHaveText(usual ?? '')
        await page.getByRole('button', { name: common.undo }).last().click()
        await expect(words).toHaveText(usual ?? '')
        await expectNoBarriers(page)
      },
    )

    test('is looked at again: kept, shortened to a lesson, let go, and each taken back', async ({ page, ruimte }) => {
      await openLookingAgain(page, ruimte)
      const rows = page.getByRole('list', { name: keeping.again.list }).getByRole('listitem')
      await expect(rows.first()).toBeVisible()
      await expectNoBarriers(page)
      const undo = page.getByRole('button', { name: common.undo }).last()
      const before = await rows.count()
      const title = (await rows.first().getByRole('link').textContent()) ?? ''

      await page.getByRole('button', { name: filled(keeping.again.keepOne, { title }) }).click()
      await page.getByRole('menuitem', { name: keeping.again.keepFor[12], exact: true }).click()
      await expect(rows).toHaveCount(before - 1)
      await undo.click()
      await expect(rows).toHaveCount(before)

      await page.getByRole('button', { name: filled(keeping.again.letGoOne, { title }) }).click()
      await expect(rows).toHaveCount(before - 1)
      await undo.click()
      await expect(rows).toHaveCount(before)

      await page.getByRole('button', { name: filled(keeping.again.shortenOne, { title }) }).click()
      const dialog = page.getByRole('dialog', { name: keeping.shortening.title })
      await dialog.getByRole('button', { name: keeping.shortening.make }).click()
      await expect(dialog.getByText(keeping.shortening.lineMissing)).toBeVisible()
      await dialog.getByRole('checkbox').first().click()
      await dialog.getByLabel(keeping.shortening.line).fill('Opnemen is een keuze.')
      await expectNoBarriers(page)
      await dialog.getByRole('button', { name: keeping.shortening.make }).click()
      await expect(rows).toHaveCount(before - 1)
      await expect(page.getByText(keeping.shortening.made)).toBeVisible()
      await undo.click()
      await expect(rows).toHaveCount(before)
    })

    test(
      'is printed as a booklet, and comes back beside a dilemma that resembles it',
      nightly,
      async ({ page, ruimte }) => {
        const { client } = ruimte.host.core
        const [lesson] = await client.keeping.lessons({ kinds: ['lesson'], words: 'nabijheid' })
        await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
        await page.getByRole('button', { name: keeping.more }).click()
        await page.getByRole('menuitem', { name: keeping.booklet.title }).click()
        await page.getByLabel(keeping.booklet.words).fill('nabijheid')
        const found = page.getByRole('list', { name: keeping.booklet.found }).getByRole('listitem')
        await expect(found.first()).toContainText(lesson?.title ?? '')
        await found.first().getByRole('checkbox').click()
        await page.getByRole('radio', { name: archive.plural.success }).click()
        await page.getByLabel(keeping.booklet.words).fill('')
        await page.getByRole('button', { name: keeping.booklet.takeAll }).click()
        const inIt = page.getByRole('region', { name: keeping.booklet.inIt }).getByRole('listitem')
        await expect(inIt.first()).toContainText(lesson?.title ?? '')
        await inIt.first().getByRole('button').nth(1).click()
        await expect(inIt.nth(1)).toContainText(lesson?.title ?? '')
        await expectNoBarriers(page)
        const saving = page.waitForEvent('download')
        await page.getByRole('button', { name: keeping.booklet.make }).click()
        expect((await saving).suggestedFilename()).toMatch(/\.pdf$/)

        const { id } = await client.dilemmas.create({ language })
        await page.goto(page.url().replace(/#.*/, `#/dilemmas/${id}`))
        await page.getByLabel(dilemmas.titleLabel).fill(lesson?.title ?? '')
        await page.getByRole('textbox', { name: dilemmas.story }).fill(`${lesson?.title} ${lesson?.line} `.repeat(2))
        const seen = page.getByRole('region', { name: keeping.seen.title })
        await expect(seen.getByRole('link', { name: lesson?.title ?? '' })).toBeVisible()
        await expectNoBarriers(page)
        await seen.getByRole('button', { name: filled(keeping.seen.aside, { title: lesson?.title ?? '' }) }).click()
        await expect(seen.getByRole('link', { name: lesson?.title ?? '' })).toHaveCount(0)
      },
    )

    test('says so when there is nothing to look at again', nightly, async ({ page, ruimte }) => {
      await openLookingAgain(page, ruimte)
      await ruimte.host.core.client.keeping.set({ reviewAfterMonths: null })
      await expect(page.getByText(keeping.again.never)).toBeVisible()
      await expectNoBarriers(page)
    })
  })
}
