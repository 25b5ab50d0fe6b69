import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Language } from '#shared/language.ts'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { filled, textsOf } from './texts.ts'

const names: Record<Language, { gossip: string; moral: string; dilemma: string; troika: string }> = {
  nl: { gossip: 'Roddelmethode', moral: 'Moreel beraad', dilemma: 'Dilemma', troika: 'Troika' },
  en: { gossip: 'Gossip method', moral: 'Moral deliberation', dilemma: 'Dilemma', troika: 'Troika consulting' },
}

const goTo = (page: Page, address: string) => page.evaluate((to) => void (location.hash = to), address)
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

for (const language of ['nl', 'en'] as const) {
  const { methods, common, privacy } = textsOf(language)
  const own = (name: string) => `${name}, ${language === 'nl' ? 'onze versie' : 'our version'}`

  test.describe(`methods, in ${language}`, () => {
    test.use({ language })

    async function openCopy(page: Page, name: string): Promise<void> {
      await goTo(page, '/methods')
      await page
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .first()
        .click()
      await page.getByRole('button', { name: methods.reader.copy }).click()
      await expect(heading(page, own(name))).toBeVisible()
    }

    const rounds = (page: Page) => page.getByRole('navigation', { name: methods.editor.parts }).locator('[data-block]')
    const minutesField = (page: Page) => page.getByLabel(methods.editor.field.minutes, { exact: true })
    const save = (page: Page, version: number) =>
      page.getByRole('button', { name: filled(methods.editor.save, { version }) }).click()

    test(
      'are found by question, time and people, and read with what comes from a source',
      nightly,
      async ({ page }) => {
        await goTo(page, '/methods')
        await expect(heading(page, methods.title)).toBeVisible()
        await expectNoBarriers(page)
        await expect(page.getByText(filled(methods.list.shown_other, { count: 31 }))).toBeAttached()

        await page.getByRole('combobox', { name: methods.filter.question }).click()
        await page.getByRole('option', { name: methods.question.moral }).click()
        await page.getByRole('combobox', { name: methods.filter.time }).click()
        await page.getByRole('option', { name: filled(methods.filter.upTo, { count: 60 }) }).click()
        await expect(page.getByRole('link', { name: new RegExp(`^${names[language].moral}`) })).toHaveCount(0)
        await page.getByRole('combobox', { name: methods.filter.people }).click()
        await page.getByRole('option', { name: filled(methods.filter.peopleIs, { count: 3 }) }).click()
        await expect(page.getByText(methods.list.nothing)).toBeVisible()
        await page.getByRole('button', { name: methods.list.clear }).click()

        await page.getByRole('link', { name: new RegExp(`^${names[language].troika}`) }).click()
        await expect(heading(page, names[language].troika)).toBeVisible()
        await expect(page.getByText(methods.reader.times.all)).toBeVisible()
        await expect(page.getByText(methods.reader.source, { exact: true })).toHaveCount(6)
        await expectNoBarriers(page)
      },
    )

    test(
      'are suggested with their reasons and warnings, and not at all in a conflict',
      runFor(language),
      async ({ page }) => {
        await goTo(page, '/methods/choose')
        await expect(page.getByText(methods.chooser.answerHint)).toBeVisible()
        await page.getByText(methods.chooser.ask['own-part']).click()
        await expect(page.getByRole('link', { name: methods.chooser.takeThis })).toHaveCount(3)
        await page.getByText(methods.chooser.safetyIs.new).click()
        await expect(
          page
            .getByRole('listitem')
            .filter({ hasText: names[language].gossip })
            .getByText(methods.chooser.warning['needs-much-safety']),
        ).toBeVisible()
        await expectNoBarriers(page)

        await page.getByLabel(methods.chooser.people).fill('1')
        await expect(page.getByText(methods.chooser.peopleWrong)).toBeVisible()
        await page.getByLabel(methods.chooser.people).fill('6')
        await page.getByText(methods.chooser.safetyIs.conflict).click()
        await expect(page.getByText(methods.chooser.helpFirstText)).toBeVisible()
        await expect(page.getByRole('link', { name: methods.chooser.takeThis })).toHaveCount(0)
        await expectNoBarriers(page)

        await page.getByText(methods.chooser.safetyIs.very).click()
        await page.getByRole('link', { name: methods.chooser.takeThis }).first().click()
        await expect(page).toHaveURL(/\?method=[a-z-]+#\/sessions$/)
      },
    )

    test(
      'are copied, put in another order, completed in words and saved as versions',
      runFor(language),
      async ({ page }) => {
        await openCopy(page, names[language].moral)
        await expectNoBarriers(page)
        await expect(rounds(page)).toHaveCount(10)

        await rounds(page).nth(2).focus()
        await page.keyboard.press('Alt+ArrowDown')
        await expect(rounds(page).nth(3)).toBeFocused()
        await expect(rounds(page).nth(3)).toContainText(names[language].dilemma)
        const moved = { name: names[language].dilemma, place: 4, count: 10 }
        await expect(page.getByText(filled(methods.editor.moved, moved))).toBeAttached()

        await rounds(page).first().click()
        await minutesField(page).fill('20')
        await expect(page.getByText(/105/)).toBeVisible()
        await page.getByLabel(methods.editor.field.prompt).fill('')
        await save(page, 1)
        await expect(page.getByText(methods.editor.problem.empty).first()).toBeVisible()
        await expectNoBarriers(page)
        await page.getByRole('button', { name: methods.editor.about }).click()
        await page.getByRole('button', { name: methods.editor.problem.empty }).click()
        await expect(page.getByLabel(methods.editor.field.prompt)).toBeFocused()
        await page.keyboard.type('Waarom zitten we hier?')
        await save(page, 1)
        await expect(page.getByText(filled(methods.editor.saved, { version: 1 }))).toBeVisible()

        await minutesField(page).fill('25')
        await save(page, 2)
        await page.getByRole('button', { name: methods.reader.more }).click()
        await page.getByRole('menuitem', { name: methods.editor.versions }).click()
        await expectNoBarriers(page)
        await page.getByRole('button', { name: filled(methods.editor.takeBack, { version: 1 }) }).click()
        await expect(minutesField(page)).toHaveValue('20')

        await goTo(page, '/methods')
        const first = page.getByRole('list', { name: methods.list.own }).getByRole('link')
        await expect(first).toContainText(own(names[language].moral))
        await expect(first).toContainText(methods.list.changed)
      },
    )

    test('keep what was typed when the page is left at once', nightly, async ({ page }) => {
      await openCopy(page, names[language].gossip)
      await page.getByLabel(methods.editor.field.name, { exact: true }).fill('Op de gang')
      await goTo(page, '/methods')
      await page.getByRole('link', { name: /Op de gang/ }).click()
      await expect(page.getByLabel(methods.editor.field.name, { exact: true })).toHaveValue('Op de gang')
    })

    test(
      'have rounds that are added, doubled, dragged and taken away, with the way back',
      nightly,
      async ({ page }) => {
        await openCopy(page, names[language].gossip)
        await rounds(page).nth(1).click()
        await page.getByRole('button', { name: methods.editor.duplicate }).click()
        await expect(rounds(page)).toHaveCount(6)
        await page.getByRole('button', { name: methods.editor.remove }).click()
        await expect(rounds(page)).toHaveCount(5)
        await page.getByRole('button', { name: common.undo }).click()
        await expect(rounds(page)).toHaveCount(6)
        await page.getByRole('button', { name: methods.editor.add }).click()
        await expect(rounds(page)).toHaveCount(7)
        await expectNoBarriers(page)

        const last = await rounds(page).last().innerText()
        const handle = page.locator('[data-block]').last().locator('xpath=preceding-sibling::span')
        const target = rounds(page).first()
        const [from, to] = [await handle.boundingBox(), await target.boundingBox()]
        if (!from || !to) throw new Error('both rows are in sight')
        await page.mouse.move(from.x + 8, from.y + 8)
        await page.mouse.down()
        await page.mouse.move(from.x + 8, from.y - 20, { steps: 4 })
        await page.mouse.move(to.x + 8, to.y + 4, { steps: 12 })
        await page.mouse.up()
        await expect(rounds(page).first()).toContainText(last.split('\n')[1] ?? last)
      },
    )

    test('go to the team through the gate, once nobody can be recognised in them', nightly, async ({ page }) => {
      await openCopy(page, names[language].gossip)
      await rounds(page).first().click()
      await page.getByLabel(methods.editor.field.prompt).fill('Bel Samira Yilmaz op 06 12345678.')
      await save(page, 1)
      await page.getByRole('link', { name: methods.editor.read }).click()
      await page.getByRole('button', { name: methods.share.open }).click()
      const gate = page.getByRole('dialog')
      await expect(gate.getByText(methods.share.obstacle.blocked)).toBeVisible()
      await expectNoBarriers(page)
      await gate.getByRole('link', { name: privacy.gate.toText }).first().click()

      await rounds(page).first().click()
      await page.getByLabel(methods.editor.field.prompt).fill('Wie begint?')
      await save(page, 2)
      await page.getByRole('link', { name: methods.editor.read }).click()
      await page.getByRole('button', { name: methods.share.open }).click()
      await expect(gate.getByText(privacy.gate.none)).toBeVisible()
      await gate.getByRole('button', { name: methods.share.do }).click()
      await expect(page.getByText(methods.share.done)).toBeVisible()

      await goTo(page, '/methods')
      const team = page.getByRole('list', { name: methods.list.team }).getByRole('link')
      await expect(team).toContainText(filled(methods.share.by, { name: 'Bilal' }))
      await expectNoBarriers(page)
      await team.click()
      await expect(page.getByRole('link', { name: methods.share.toOriginal })).toBeVisible()
      await expect(page.getByRole('link', { name: methods.reader.edit })).toHaveCount(0)
      await page.getByRole('button', { name: methods.reader.more }).click()
      await page.getByRole('menuitem', { name: methods.share.withdraw }).click()
      await expect(page.getByText(methods.share.withdrawn)).toBeVisible()
    })

    test('travel in a file, and a file that is no method is refused in words', nightly, async ({ page }, info) => {
      await openCopy(page, names[language].gossip)
      await page.getByRole('button', { name: methods.reader.more }).click()
      const downloading = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: methods.reader.toFile }).click()
      const download = await downloading
      expect(download.suggestedFilename()).toBe(methods.file.name)

      await goTo(page, '/methods')
      const picker = page.locator('input[type="file"]')
      const other = info.outputPath('other.json')
      writeFileSync(other, '{"hello": 1}')
      await picker.setInputFiles(other)
      await expect(page.getByRole('alert')).toHaveAttribute('data-code', 'METHOD_FILE_UNREADABLE')
      await picker.setInputFiles(await download.path())
      await expect(heading(page, own(names[language].gossip))).toBeVisible()
      await goTo(page, '/methods')
      await expect(page.getByRole('list', { name: methods.list.own }).getByRole('link')).toHaveCount(2)
    })
  })
}
