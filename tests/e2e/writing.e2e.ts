import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, PASSPHRASE, test } from './app.ts'
import { nightly } from './nightly.ts'
import { textsOf } from './texts.ts'

const { app, dilemmas, editor, vault, common } = textsOf('nl')
const story = 'Om elf uur belde ze. Ik nam op.'

/** A new dilemma with a title, a story and a question. */
async function writeDilemma(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas }).click()
  await page.getByRole('button', { name: dilemmas.write }).click()
  await page.getByLabel(dilemmas.titleLabel).fill('Nachtappjes')
  await storyOn(page).click()
  await page.keyboard.type(story)
  await page.getByLabel(dilemmas.question, { exact: true }).fill('Hoe kan ik er zijn zonder te redden?')
}

const storyOn = (page: Page) => page.getByRole('textbox', { name: dilemmas.story })

async function expectDilemma(page: Page): Promise<void> {
  await expect(page.getByLabel(dilemmas.titleLabel)).toHaveValue('Nachtappjes')
  await expect(storyOn(page)).toContainText(story)
  await expect(page.getByLabel(dilemmas.question, { exact: true })).toHaveValue('Hoe kan ik er zijn zonder te redden?')
}

test('a dilemma saves itself and is there again after closing and reopening', async ({ page, ruimte }) => {
  await writeDilemma(page)
  await expect(page.getByText(editor.saved, { exact: true })).toBeVisible()
  await expectNoBarriers(page)
  const { hash } = new URL(page.url())

  await page.reload()
  await expectDilemma(page)

  await ruimte.stop()
  const host = await ruimte.start()
  await page.goto(host.address())
  await page.getByLabel(vault.passphrase.yours).fill(PASSPHRASE)
  await page.getByRole('button', { name: vault.locked.open }).click()
  await expect(page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas })).toBeVisible()
  await page.evaluate((where) => (location.hash = where), hash)
  await expectDilemma(page)
})

test('what is typed before the new page is there stands in it, in its order', nightly, async ({ page }) => {
  const { journal } = textsOf('nl')
  await expect(page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas })).toBeVisible()
  // A slow machine: every answer of core takes its time.
  await page.routeWebSocket(/./, (socket) => {
    const core = socket.connectToServer()
    core.onMessage((message) => setTimeout(() => socket.send(message), 300))
  })
  await page.reload()
  await expect(page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas })).toBeVisible()

  await page.keyboard.press('Control+j')
  await page.keyboard.type('Een lange dagx', { delay: 5 })
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await page.keyboard.type('En toch één goed gesprek, dat ik niet verwachtte van deze middag.', { delay: 25 })
  const entry = page.getByRole('textbox', { name: journal.free.label })
  await expect(entry.locator('p')).toHaveText([
    'Een lange dag',
    'En toch één goed gesprek, dat ik niet verwachtte van deze middag.',
  ])
  await page.keyboard.press('Control+z')
  await expect(entry).not.toContainText('middag')

  await page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas }).click()
  await page.getByRole('button', { name: dilemmas.write }).click()
  await page.keyboard.type('Nachtappjes van een oud-cliënt')
  await expect(page.getByLabel(dilemmas.titleLabel)).toHaveValue('Nachtappjes van een oud-cliënt')
  await expect(page.getByLabel(dilemmas.titleLabel)).toBeFocused()
})

test('undo takes back what was typed, and only that', nightly, async ({ page }) => {
  await writeDilemma(page)
  await storyOn(page).click()
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(700) // a pause in typing begins a new step of undo
  await page.keyboard.type(' Dit had er niet moeten staan.')
  await expect(storyOn(page)).toContainText('niet moeten staan')

  await page.keyboard.press('Control+z')

  await expect(storyOn(page)).not.toContainText('niet moeten staan')
  await expect(storyOn(page)).toContainText(story)
})

test('markdown signs, the list behind the slash and the toolbar shape the text', nightly, async ({ page }) => {
  await writeDilemma(page)
  await storyOn(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- eerst dit')
  await expect(storyOn(page).getByRole('listitem')).toHaveText('eerst dit')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/citaat')
  await expect(page.getByRole('listbox', { name: editor.slashLabel })).toBeVisible()
  await expectNoBarriers(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('laat maar x')
  await expect(storyOn(page).locator('blockquote')).toHaveText('laat maar x')

  await page.keyboard.press('Shift+Home')
  const toolbar = page.getByRole('toolbar', { name: editor.toolbar.label })
  await toolbar.getByRole('button', { name: editor.toolbar.bold }).click()

  await expect(storyOn(page).locator('blockquote strong')).toHaveText('laat maar x')
  await expectNoBarriers(page)
})

test('a dilemma goes to the bin and comes back with one click', nightly, async ({ page }) => {
  await writeDilemma(page)
  await page.getByRole('link', { name: dilemmas.title }).first().click()
  await expect(page.getByRole('link', { name: 'Nachtappjes' })).toBeVisible()
  await expectNoBarriers(page)

  await page.getByRole('button', { name: dilemmas.remove.replace('{{title}}', 'Nachtappjes') }).click()
  await expect(page.getByRole('link', { name: 'Nachtappjes' })).toHaveCount(0)
  await page.getByRole('button', { name: common.undo }).click()

  await expect(page.getByRole('link', { name: 'Nachtappjes' })).toBeVisible()
})

test('an empty list teaches in one sentence and one button', nightly, async ({ page }) => {
  await page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas }).click()

  await expect(page.getByText(dilemmas.empty)).toBeVisible()
  await expect(page.getByRole('button', { name: dilemmas.write })).toHaveCount(1)
  await expectNoBarriers(page)
})
