import type { Page } from '@playwright/test'
import type { Language } from '#shared/language.ts'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { filled, textsOf } from './texts.ts'

interface Story {
  readonly title: string
  readonly lines: readonly string[]
  /** A place that the check offers vaguer words for. */
  readonly place: string
}

const stories: Readonly<Record<Language, Story>> = {
  nl: {
    title: 'Bij mevrouw Samira de Wit',
    lines: [
      'Vandaag sprak ik Samira de Wit. Zij woont in Gemert en haar zoon is net vader van een drieling.',
      'Daarna belde Samira me op. Ik heb S. de Wit’s nummer doorgegeven: 06 12345678.',
    ],
    place: 'Gemert',
  },
  en: {
    title: 'At Mrs Samira de Wit’s',
    lines: [
      'Today I spoke with Samira de Wit. She lives in Sheffield and her son works in the harbour.',
      'Then Samira rang me. I passed on S. de Wit’s number: 07700 900123.',
    ],
    place: 'Sheffield',
  },
}

for (const language of ['nl', 'en'] as const) {
  const { app, common, dilemmas, privacy, settings } = textsOf(language)
  const { alias, check, never } = privacy
  const { title, lines, place } = stories[language]

  const storyOn = (page: Page) => page.getByRole('textbox', { name: dilemmas.story })
  const findings = (page: Page) => page.getByRole('region', { name: privacy.title })
  const people = (page: Page) => page.getByRole('region', { name: alias.title })

  const write = async (page: Page) => {
    await page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas }).click()
    await page.getByRole('button', { name: dilemmas.write }).click()
    await page.getByLabel(dilemmas.titleLabel).fill(title)
    await storyOn(page).click()
    for (const [at, line] of lines.entries()) {
      if (at > 0) await page.keyboard.press('Enter')
      await page.keyboard.insertText(line)
    }
  }
  /** Puts the caret in the first name of the story and asks for an alias. */
  const markFirstName = async (page: Page) => {
    await page.keyboard.press('Control+Home')
    const letters = lines[0]?.indexOf('Samira') ?? 0
    for (let step = 0; step < letters + 2; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+Shift+A')
  }
  const giveAlias = async (page: Page, name: string) => {
    await markFirstName(page)
    await page.getByLabel(filled(alias.for, { name: 'Samira de Wit' })).fill(name)
    await page.keyboard.press('Enter')
    const others = page.getByRole('form', { name: alias.others.title })
    await expect(others.getByRole('checkbox', { checked: true })).toHaveCount(3)
  }

  test.describe(`aliases in ${language}`, runFor(language), () => {
    test.use({ language })

    test(
      'a person gets an alias, everywhere, and is called something else, and gets the name back',
      nightly,
      async ({ page }) => {
        await write(page)
        await markFirstName(page)
        await expect(page.getByRole('list', { name: alias.suggestions }).getByRole('button').first()).toBeVisible()
        await expectNoBarriers(page)
        await page.keyboard.press('Escape')
        await expect(storyOn(page)).toBeFocused()

        await giveAlias(page, 'Noor')
        await expectNoBarriers(page)
        await page.keyboard.press('Enter')

        await expect(storyOn(page)).not.toContainText('Samira')
        await expect(storyOn(page)).toContainText('Noor’s')
        await expect(page.getByLabel(dilemmas.titleLabel)).toHaveValue(title.replace('Samira de Wit', 'Noor'))
        await page.keyboard.press('Control+End') // away from the alias, whose name shows at the caret
        const tip = page.getByText(filled(alias.is, { name: 'Samira de Wit' }))
        await expect(tip).toHaveCount(0)
        await storyOn(page).getByText('Noor', { exact: true }).first().hover()
        await expect(tip).toBeVisible()
        await expectNoBarriers(page)
        await page.keyboard.press('Control+Shift+H')
        await expect(tip).toHaveCount(0)
        await expect(people(page).getByText('Samira')).toHaveCount(0)
        await page.getByRole('button', { name: alias.hideNames }).click()
        await expect(people(page).getByText('Samira').first()).toBeVisible()

        await people(page)
          .getByRole('button', { name: filled(alias.more, { alias: 'Noor' }) })
          .click()
        await page.getByRole('menuitem', { name: alias.rename }).click()
        await page.getByLabel(filled(alias.renameTo, { alias: 'Noor' })).fill('Lotte')
        await page.keyboard.press('Enter')
        await expect(storyOn(page)).toContainText('Lotte’s')
        await expect(page.getByLabel(dilemmas.titleLabel)).toHaveValue(title.replace('Samira de Wit', 'Lotte'))

        await people(page)
          .getByRole('button', { name: filled(alias.more, { alias: 'Lotte' }) })
          .click()
        await page.getByRole('menuitem', { name: alias.reveal }).click()
        await expect(storyOn(page)).toHaveText(lines.join(''))
        await people(page)
          .getByRole('button', { name: filled(alias.more, { alias: 'Lotte' }) })
          .click()
        await page.getByRole('menuitem', { name: alias.remove }).click()
        await expect(people(page)).toHaveCount(0)
      },
    )

    test(
      'an alias is there after closing and reopening, and is nobody on the projector',
      nightly,
      async ({ page, ruimte }) => {
        await write(page)
        await giveAlias(page, 'Noor')
        await page.keyboard.press('Enter')
        await expect(storyOn(page)).not.toContainText('Samira')
        await expect(page.getByText(textsOf(language).editor.saved, { exact: true })).toBeVisible()
        await page.reload()
        await expect(people(page).getByText('Samira').first()).toBeVisible()

        await page.getByRole('link', { name: dilemmas.read }).click()
        await expect(page.getByRole('dialog')).toContainText('Noor')
        await page.getByRole('dialog').getByText('Noor').first().hover()
        await expect(page.getByText(/Samira/)).toHaveCount(0)

        const found = await ruimte.host.core.client.search.find({ query: 'Samira', order: 'best' })
        expect(found.hits).toEqual([])
      },
    )

    test('what may point to somebody is underlined, listed, and settled in each way', nightly, async ({ page }) => {
      await write(page)
      const fold = findings(page).getByRole('button', { expanded: false })
      await expect(fold).toHaveText(/\d/)
      await fold.click()
      await expect(findings(page).getByRole('button', { name: place, exact: true })).toBeVisible()
      await expectNoBarriers(page)
      const drawn = () =>
        page.evaluate(() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)).length)
      await expect.poll(drawn).toBeGreaterThan(3)

      // Vaguer words, and an undo.
      const replaceIt = new RegExp(filled(check.replaceBy, { text: place, words: '' }))
      const vaguer = findings(page).getByRole('button', { name: replaceIt }).first()
      const words = (await vaguer.textContent()) ?? ''
      await vaguer.click()
      await expect(storyOn(page)).toContainText(words)
      await expect(storyOn(page)).not.toContainText(place)
      await storyOn(page).click()
      await page.keyboard.press('Control+z')
      await expect(storyOn(page)).toContainText(place)

      // Kept with a reason, and back.
      const more = findings(page).getByRole('button', { name: filled(check.more, { text: place }) })
      await more.click()
      await page.getByRole('menuitem', { name: check.keep }).click()
      await page.getByLabel(filled(check.keepWhy, { text: place })).fill('x')
      await expectNoBarriers(page)
      await page.keyboard.press('Enter')
      await expect(findings(page).getByRole('button', { name: place, exact: true })).toHaveCount(0)
      await findings(page).getByText(/\(1\)/).click()
      await findings(page)
        .getByRole('button', { name: filled(check.undecide, { text: place }) })
        .click()
      await expect(findings(page).getByRole('button', { name: place, exact: true })).toBeVisible()

      // Ignored here, taken back at once.
      await more.click()
      await page.getByRole('menuitem', { name: check.ignore }).click()
      await expect(findings(page).getByRole('button', { name: place, exact: true })).toHaveCount(0)
      await page.getByRole('button', { name: common.undo }).first().click() // of the newest toast
      await expect(findings(page).getByRole('button', { name: place, exact: true })).toBeVisible()

      // An alias from the list.
      await findings(page)
        .getByRole('button', { name: filled(check.alias, { text: 'Samira de Wit' }) })
        .click()
      await expect(page.getByRole('form', { name: alias.give })).toBeVisible()
      await page.keyboard.press('Escape')

      // Never again, and back in the settings.
      await more.click()
      await page.getByRole('menuitem', { name: check.never }).click()
      await expect(findings(page).getByRole('button', { name: place, exact: true })).toHaveCount(0)
      const dilemma = page.url()
      await page.getByRole('navigation').getByRole('link', { name: app.part.settings }).click()
      await expect(page.getByRole('heading', { name: never.title })).toBeVisible()
      await expect(page.getByRole('heading', { name: settings.title, exact: true })).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: filled(never.remove, { text: place }) }).click()
      await expect(page.getByText(never.none)).toBeVisible()
      await page.goto(dilemma)
      await expect(findings(page).getByRole('button', { name: place, exact: true })).toBeVisible()
    })

    test('findings are walked by key, and settled at the word', nightly, async ({ page }) => {
      await write(page)
      await expect(findings(page).getByRole('button').first()).toHaveText(/\d/)
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('F8')
        const selected = await page.evaluate(() => getSelection()?.toString())
        if (selected === place) break
      }
      const card = page.getByRole('group', { name: filled(check.card, { text: place }) })
      await expect(card).toBeVisible()
      await expectNoBarriers(page)
      await page.keyboard.press('Alt+Enter')
      await page.keyboard.press('Enter')
      await expect(storyOn(page)).not.toContainText(place)
      await expect(card).toHaveCount(0)
    })
  })
}
