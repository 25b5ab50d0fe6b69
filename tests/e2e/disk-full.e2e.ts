import { expect, expectNoBarriers, type RunningRuimte, test } from './app.ts'
import { nightly } from './nightly.ts'
import { textsOf } from './texts.ts'

/** Leaves the store no page more than it has, or as many as it likes. */
function limitStore(ruimte: RunningRuimte, limit: 'full' | 'free'): void {
  const store = ruimte.host.core.context.open()?.store
  if (!store) throw new Error('the vault is open')
  store.read((db) => db.get(`PRAGMA max_page_count = ${limit === 'full' ? 1 : 1_000_000}`))
}

for (const language of ['nl', 'en'] as const) {
  test.describe(`a full disk, in ${language}`, nightly, () => {
    test.use({ language })
    const { app, dilemmas, editor, errors } = textsOf(language)

    test('is told where one writes, keeps what was typed, and is gone once there is room', async ({ page, ruimte }) => {
      await page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas }).click()
      await page.getByRole('button', { name: dilemmas.write }).click()
      await page.getByLabel(dilemmas.titleLabel).fill('Nachtappjes')
      await expect(page.getByText(editor.saved, { exact: true })).toBeVisible()
      limitStore(ruimte, 'full')

      const story = page.getByRole('textbox', { name: dilemmas.story })
      await story.click()
      await page.keyboard.insertText('Om elf uur belde ze. '.repeat(2000))
      const alert = page.getByRole('alert').filter({ hasText: errors.DISK_FULL.title })
      await expect(alert).toContainText(errors.DISK_FULL.todo)
      await expect(page.getByText(app.notSaved, { exact: true })).toBeVisible()
      await expectNoBarriers(page)

      limitStore(ruimte, 'free')
      await expect(alert).toBeHidden()
      await expect(page.getByText(app.saved, { exact: true })).toBeVisible()
      await page.reload()
      await expect(story).toContainText('Om elf uur belde ze. Om elf uur belde ze.')
    })
  })
}
