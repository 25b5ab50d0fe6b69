import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, PASSPHRASE, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { filled, textsOf } from './texts.ts'

const newPassphrase = 'paarse regen over het viaduct'

/** From the welcome to the recovery words. @returns the words as they stand on the screen */
async function makeVault(page: Page, language: 'nl' | 'en', contents: 'empty' | 'demo-team'): Promise<string[]> {
  const { vault, common } = textsOf(language)
  await page.getByLabel(vault.welcome.name).fill('Bilal')
  await page.getByRole('button', { name: common.next }).click()
  await expect(page.getByRole('heading', { name: vault.choosePassphrase.title })).toBeVisible()
  await page.getByLabel(vault.passphrase.new).or(page.getByLabel(vault.passphrase.yours)).first().fill(PASSPHRASE)
  await expect(
    page.getByText(vault.strength.score[4]).or(page.getByText(vault.strength.score[3])).first(),
  ).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: common.next }).click()
  await page.getByText(vault.contents[contents].name).click()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: vault.contents.make }).click()
  await expect(page.getByRole('heading', { name: vault.recoveryKey.title })).toBeVisible()
  return recoveryWordsOn(page)
}

async function recoveryWordsOn(page: Page): Promise<string[]> {
  const words = page.getByRole('main').getByRole('listitem')
  await expect(words).toHaveCount(12)
  const texts = await words.allInnerTexts()
  return texts.map((text) => text.replaceAll(/[^a-z]/g, ''))
}

async function confirmWords(page: Page, language: 'nl' | 'en', words: readonly string[]): Promise<void> {
  const { vault } = textsOf(language)
  await page.getByRole('button', { name: vault.recoveryKey.written }).click()
  for (const [place, word] of words.entries()) {
    const field = page.getByLabel(filled(vault.confirm.word, { number: place + 1 }), { exact: true })
    if ((await field.count()) > 0) await field.fill(word)
  }
  await page.getByRole('button', { name: vault.confirm.do }).click()
}

for (const language of ['nl', 'en'] as const) {
  test.describe(`the first start, in ${language}`, runFor(language), () => {
    test.use({ vault: 'missing', language })

    test('makes a vault, shows the recovery key once and has two of its words typed back', async ({ page }) => {
      const { vault, app } = textsOf(language)
      await expectNoBarriers(page)

      const words = await makeVault(page, language, 'empty')
      await expectNoBarriers(page)
      await confirmWords(page, language, words)

      await expect(page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas })).toBeVisible()
      await expect(page.getByText(vault.recoveryKey.title)).toHaveCount(0)
      await expectNoBarriers(page)
    })
  })
}

test.describe('a vault with the demo team', () => {
  test.use({ vault: 'missing' })

  test('begins with a year of dilemmas, sessions and lessons', nightly, async ({ page }) => {
    await confirmWords(page, 'nl', await makeVault(page, 'nl', 'demo-team'))

    await page.getByRole('link', { name: textsOf('nl').app.part.dilemmas }).click()

    await expect(page.getByText('Nachtappjes').first()).toBeVisible()
  })
})

test.describe('a vault that is there', () => {
  test.use({ vault: 'demo-team' })
  const { app, vault, errors } = textsOf('nl')

  async function lock(page: Page): Promise<void> {
    await expect(page.getByRole('navigation').getByRole('link', { name: app.part.archive })).toBeVisible()
    await page.keyboard.press('Control+l')
    await expect(page.getByRole('heading', { name: vault.locked.title })).toBeVisible()
  }

  test('shows no title, tag or count while it is locked', async ({ page }) => {
    await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
    await expect(page.getByText('Nachtappjes').first()).toBeVisible()

    await lock(page)

    const everything = `${await page.title()} ${await page.content()}`
    for (const secret of ['Nachtappjes', 'Bilal', 'Anouk', 'driemaands', 'Terug op dag']) {
      expect(everything).not.toContain(secret)
    }
    await expectNoBarriers(page)
  })

  test('opens again with the passphrase, where it was', nightly, async ({ page }) => {
    await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
    await lock(page)

    await page.getByLabel(vault.passphrase.yours).fill('niet mijn wachtzin')
    await page.getByRole('button', { name: vault.locked.open }).click()
    await expect(page.getByText(errors.PASSPHRASE_WRONG.title)).toBeVisible()
    await expectNoBarriers(page)
    await page.getByLabel(vault.passphrase.yours).fill(PASSPHRASE)
    await page.getByRole('button', { name: vault.locked.open }).click()

    await expect(page.getByRole('heading', { level: 1, name: app.part.archive })).toBeVisible()
  })

  test('locks every window, also from core', nightly, async ({ page, ruimte }) => {
    await expect(page.getByRole('navigation').getByRole('link', { name: app.part.archive })).toBeVisible()

    ruimte.host.core.lock() // as the shell does when the laptop sleeps

    await expect(page.getByRole('heading', { name: vault.locked.title })).toBeVisible()
  })

  test('takes a new passphrase, and only that one from then on', nightly, async ({ page }) => {
    await page.getByRole('navigation').getByRole('link', { name: app.part.settings }).click()
    await page.getByRole('button', { name: vault.settings.change }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(vault.passphrase.current).fill(PASSPHRASE)
    await dialog.getByLabel(vault.passphrase.new).fill(newPassphrase)
    await expectNoBarriers(page)
    await dialog
      .getByRole('button', { name: vault.settings.change })
      .or(dialog.getByRole('button', { name: textsOf('nl').common.save }))
      .first()
      .click()
    await expect(page.getByText(vault.settings.passphraseChanged)).toBeVisible()

    await lock(page)
    await page.getByLabel(vault.passphrase.yours).fill(newPassphrase)
    await page.getByRole('button', { name: vault.locked.open }).click()

    await expect(page.getByRole('navigation').getByRole('link', { name: app.part.archive })).toBeVisible()
  })

  test('opens with the recovery key and takes a new passphrase with it', async ({ page, ruimte }) => {
    const { recoveryWords } = await ruimte.host.core.client.vault.renewRecovery({ passphrase: PASSPHRASE })
    await ruimte.host.core.client.vault.confirmRecovery({
      words: [0, 1].map((place) => ({ place, word: recoveryWords[place] ?? '' })),
    })
    await lock(page)

    await page.getByRole('button', { name: vault.locked.lost }).click()
    for (const [place, word] of recoveryWords.entries()) {
      await page.getByLabel(filled(vault.confirm.word, { number: place + 1 }), { exact: true }).fill(word)
    }
    await page.getByLabel(vault.passphrase.new).fill(newPassphrase)
    await expectNoBarriers(page)
    await page.getByRole('button', { name: vault.recover.do }).click()

    await expect(page.getByRole('navigation').getByRole('link', { name: app.part.archive })).toBeVisible()
  })
})

test('language and theme switch at once', async ({ page }) => {
  const [dutch, english] = [textsOf('nl'), textsOf('en')]
  await page.getByRole('link', { name: dutch.app.part.settings }).click()
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

  await page
    .getByRole('radio', { name: dutch.common.language.en })
    .or(page.getByRole('button', { name: dutch.common.language.en }))
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: english.app.part.settings })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  const light = await paper()
  await page
    .getByRole('radio', { name: english.settings.appearance.themes.dark })
    .or(page.getByRole('button', { name: english.settings.appearance.themes.dark }))
    .first()
    .click()
  await expect.poll(paper).not.toBe(light)
  await expectNoBarriers(page)
})
