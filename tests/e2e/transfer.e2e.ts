import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, makeVault, RunningRuimte, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { filled, textsOf } from './texts.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures/import')

/** A folder as people have them: five files to bring in or refuse, and what a system left there. */
function folderOfFive(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'ruimte-folder-')), 'oude teksten')
  mkdirSync(join(folder, 'map'), { recursive: true })
  cpSync(join(fixtures, 'libreoffice.docx'), join(folder, 'casus.docx'))
  cpSync(join(fixtures, 'plain.md'), join(folder, 'les.md'))
  cpSync(join(fixtures, 'windows-1252.txt'), join(folder, 'map', 'bezoek.txt'))
  cpSync(join(fixtures, 'ours.md'), join(folder, 'map', 'dilemma.md'))
  writeFileSync(join(folder, 'foto.docx'), Buffer.from('89504e470d0a1a0a', 'hex'))
  writeFileSync(join(folder, '.DS_Store'), 'x')
  return folder
}

async function chooseFolder(page: Page, button: string, folder: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles(folder)
}

for (const language of ['nl', 'en'] as const) {
  test.describe(`texts from elsewhere, in ${language}`, runFor(language), () => {
    test.use({ language })
    const { app, transfer } = textsOf(language)

    test('a folder of five is looked at, brought in, reported on and opened', async ({ page }) => {
      const folder = folderOfFive()
      await page.getByRole('navigation').getByRole('link', { name: app.part.settings }).click()
      await expect(page.getByRole('heading', { name: transfer.settings.title })).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('link', { name: transfer.settings.in }).click()
      await expect(page.getByRole('heading', { name: transfer.in.title })).toBeVisible()
      await expectNoBarriers(page)

      await chooseFolder(page, transfer.in.chooseFolder, folder)

      await expect(page.getByRole('checkbox', { name: 'Casus de trap' })).toBeChecked()
      await expect(page.getByRole('checkbox', { name: 'Wat ik vandaag leerde' })).toBeChecked()
      await expect(page.getByRole('checkbox', { name: 'bezoek' })).toBeChecked()
      await expect(page.getByRole('checkbox', { name: 'Drie keer niet verschenen' })).toBeChecked()
      await expect(page.getByText(transfer.reason['other-kind'])).toBeVisible()
      await expect(page.getByText(filled(transfer.leftOut.comments_one, { count: 1 }))).toBeVisible()
      await expectNoBarriers(page)

      await page.getByRole('combobox', { name: filled(transfer.in.kindOf, { title: 'Wat ik vandaag leerde' }) }).click()
      await page.getByRole('option', { name: transfer.kind.lesson }).click()
      await page.getByRole('checkbox', { name: 'bezoek' }).uncheck()
      await page.getByRole('button', { name: filled(transfer.in.bringIn_other, { count: 3 }) }).click()

      await expect(page.getByText(filled(transfer.in.came_other, { count: 3 }))).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('link', { name: 'Wat ik vandaag leerde' }).click()
      await expect(page).toHaveURL(/#\/archive\//)
      await expect(page.getByText('open vragen', { exact: true })).toBeVisible()
      rmSync(resolve(folder, '..'), { recursive: true, force: true })
    })

    test('a text that was copied comes in with its formatting', nightly, async ({ page }) => {
      await page.goto(`${page.url().split('#')[0] ?? ''}#/settings/in`)
      await page.getByRole('button', { name: transfer.in.paste }).click()
      const box = page.getByLabel(transfer.in.pasteHere)
      await box.evaluate((field) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', '<p>Een <b>vette</b> tekst</p><script>x()</script>')
        clipboardData.setData('text/plain', 'Een vette tekst')
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
      })
      await box.fill('Een vette tekst')
      await page.getByRole('button', { name: transfer.in.usePasted }).click()

      await expect(page.getByText(filled(transfer.leftOut.scripts_one, { count: 1 }))).toBeVisible()
      await page.getByRole('button', { name: filled(transfer.in.bringIn_one, { count: 1 }) }).click()
      await page.getByRole('link', { name: transfer.in.pastedName }).click()
      await expect(page.locator('strong', { hasText: 'vette' })).toBeVisible()
    })
  })
}

test.describe('everything', () => {
  test.use({ vault: 'demo-team' })
  const { transfer } = textsOf('nl')

  test('goes out as one zip and comes into a fresh vault with the same texts', async ({ page, ruimte, browser }) => {
    test.slow()
    const all = await ruimte.host.core.client.archive.list({ limit: 500 })
    // What the team has stays with the team, unless somebody asks for it too.
    const before = all.filter(({ space }) => space === 'personal')
    expect(before).not.toEqual(all)
    await page.goto(`${page.url().split('#')[0] ?? ''}#/settings/out`)
    await expect(page.getByRole('heading', { name: transfer.out.title })).toBeVisible()
    await expectNoBarriers(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: transfer.out.make }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^ruimte-archief-\d{4}-\d\d-\d\d\.zip$/)
    const zip = join(mkdtempSync(join(tmpdir(), 'ruimte-zip-')), 'archief.zip')
    await download.saveAs(zip)
    await expect(page.getByText(download.suggestedFilename())).toBeVisible()

    const fresh = new RunningRuimte(mkdtempSync(join(tmpdir(), 'ruimte-fresh-')))
    await makeVault((await fresh.start()).core, 'nl', 'empty')
    const context = await browser.newContext()
    const other = await context.newPage()
    await other.goto(fresh.host.address())
    await other.goto(`${other.url().split('#')[0] ?? ''}#/settings/in`)
    const [chooser] = await Promise.all([
      other.waitForEvent('filechooser'),
      other.getByRole('button', { name: transfer.in.chooseFiles }).click(),
    ])
    await chooser.setFiles(zip)
    await expect(other.getByRole('checkbox', { name: /Ruimte/ })).toBeChecked()
    await expectNoBarriers(other)
    await other.getByRole('button', { name: /^Haal \d+ stukken binnen$/ }).click()
    await expect(other.getByText(/stukken zijn binnen/)).toBeVisible()
    expect(await fresh.host.core.client.archive.list({ limit: 500 })).toEqual(before)
    await context.close()
    await fresh.remove()
    rmSync(resolve(zip, '..'), { recursive: true, force: true })
  })
})

test.describe('one document', () => {
  test.use({ vault: 'demo-team' })
  const { app, archive, transfer } = textsOf('nl')

  for (const [item, ending] of [
    ['docx', 'docx'],
    ['pdf', 'pdf'],
    ['markdown', 'md'],
  ] as const) {
    test(`is saved as ${ending} from its menu, by a name that says nothing of it`, nightly, async ({ page }) => {
      await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
      await page.getByRole('button', { name: archive.plural.lesson }).click()
      await page.getByLabel(archive.search).press('ArrowDown')
      await page.getByLabel(archive.search).press('Enter')
      await page.getByRole('button', { name: archive.more, exact: true }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: transfer.menu[item] }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(new RegExp(`^les-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.${ending}$`))
      await expect(page.getByText(filled(transfer.menu.saved, { name: download.suggestedFilename() }))).toBeVisible()
    })
  }
})
