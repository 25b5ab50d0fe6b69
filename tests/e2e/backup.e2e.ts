import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, PASSPHRASE, RunningRuimte, test } from './app.ts'
import { nightly } from './nightly.ts'
import { textsOf } from './texts.ts'

async function chooseFile(page: Page, button: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles(path)
}

for (const language of ['nl', 'en'] as const) {
  test.describe(`a backup, in ${language}`, nightly, () => {
    test.use({ language })
    const { app, dilemmas, editor, errors, vault } = textsOf(language)

    test('of the vault is put back on another machine', async ({ page, ruimte, browser }) => {
      const folder = mkdtempSync(join(tmpdir(), 'ruimte-backup-'))
      const elsewhere = new RunningRuimte(join(folder, 'vault'))
      try {
        const { id } = await ruimte.host.core.client.dilemmas.create({ language })
        await page.evaluate((hash) => (location.hash = hash), `/dilemmas/${id}`)
        await page.getByLabel(dilemmas.titleLabel, { exact: true }).fill('Zeg ik het zijn moeder?')
        await expect(page.getByText(editor.saved, { exact: true }).first()).toBeVisible()
        await page.getByRole('navigation').getByRole('link', { name: app.part.settings }).click()
        const downloading = page.waitForEvent('download')
        await page.getByRole('button', { name: vault.backup.make }).click()
        const backup = join(folder, (await downloading).suggestedFilename())
        await (await downloading).saveAs(backup)
        await expect(page.getByText(vault.backup.made.split('}} ')[1] ?? '')).toBeVisible()
        await expectNoBarriers(page)

        const { core, address } = await elsewhere.start()
        await core.client.preferences.set({ language })
        const other = await (await browser.newContext()).newPage()
        await other.goto(address())
        await other.getByRole('button', { name: vault.welcome.restore }).click()
        await expect(other.getByRole('heading', { name: vault.restore.title })).toBeVisible()
        await expectNoBarriers(other)

        const letter = join(folder, 'brief.backup')
        writeFileSync(letter, 'Beste collega, hierbij de notulen.')
        await chooseFile(other, vault.restore.choose, letter)
        await expect(other.getByText(errors.BACKUP_DAMAGED.title)).toBeVisible()
        await expectNoBarriers(other)

        await chooseFile(other, vault.restore.choose, backup)
        await expect(other.getByRole('heading', { name: vault.locked.title })).toBeVisible()
        await expect(other.getByText(vault.locked.leadRestored)).toBeVisible()
        await other.getByLabel(vault.passphrase.yours).fill(PASSPHRASE)
        await other.getByRole('button', { name: vault.locked.open }).click()
        await other.getByRole('navigation').getByRole('link', { name: app.part.dilemmas }).click()
        await expect(other.getByRole('main')).toContainText('Zeg ik het zijn moeder?')
        await other.context().close()
      } finally {
        await elsewhere.remove()
        rmSync(folder, { recursive: true, force: true })
      }
    })
  })
}
