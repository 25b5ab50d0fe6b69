import { expect, expectNoBarriers, test } from './app.ts'
import { dilemmaParts } from './dilemma-parts.ts'
import { nightly, runFor } from './nightly.ts'
import { filled } from './texts.ts'

for (const language of ['nl', 'en'] as const) {
  const { dilemmas, common, goToList, rows } = dilemmaParts(language)

  test.describe(`in ${language}`, runFor(language), () => {
    test.use({ language, vault: 'demo-team' })

    test('many are chosen by keyboard, thrown away, and come back', nightly, async ({ page, ruimte }) => {
      await goToList(page)
      const all = (await ruimte.host.core.client.dilemmas.list()).length
      await expect(rows(page)).toHaveCount(all)
      await rows(page).first().getByRole('link').focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
      await expect(page.getByText(filled(dilemmas.chosen.count_other, { count: 3 }))).toBeVisible()
      await expectNoBarriers(page)
      await page.keyboard.press('Delete')
      await expect(rows(page)).toHaveCount(all - 3)
      await page.getByRole('button', { name: common.undo }).click()
      await expect(rows(page)).toHaveCount(all)

      await rows(page).first().getByRole('link').focus()
      await page.keyboard.press('Control+a')
      await expect(page.getByText(filled(dilemmas.chosen.count_other, { count: all }))).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('toolbar', { name: dilemmas.chosen.label })).toHaveCount(0)
    })

    test('the state and the tags of many change at once, and back', nightly, async ({ page, ruimte }) => {
      const { client } = ruimte.host.core
      await goToList(page)
      await rows(page).first().getByRole('link').focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Shift+ArrowDown')
      const bar = page.getByRole('toolbar', { name: dilemmas.chosen.label })
      const before = (await client.dilemmas.list()).slice(0, 2)
      await bar.getByRole('button', { name: dilemmas.chosen.state }).click()
      await page.getByRole('menuitem', { name: dilemmas.state['in-session'] }).click()
      const now = async () => (await client.dilemmas.list()).filter(({ id }) => before.some((line) => line.id === id))
      await expect.poll(async () => (await now()).map(({ state }) => state)).toEqual(['in-session', 'in-session'])

      await bar.getByRole('button', { name: dilemmas.chosen.tags }).click()
      await expect(
        page.getByRole('dialog', { name: filled(dilemmas.chosen.tagsTitle_other, { count: 2 }) }),
      ).toBeVisible()
      await page.keyboard.type('zomer,')
      await page.keyboard.press('Escape')
      await expectNoBarriers(page)
      await page.getByRole('button', { name: common.save }).click()
      await expect
        .poll(async () => (await now()).every(({ tags }) => tags.includes('zomer') && tags.length > 1))
        .toBe(true)
      await page.getByRole('button', { name: common.undo }).first().click()
      await expect.poll(async () => (await now()).some(({ tags }) => tags.includes('zomer'))).toBe(false)
    })

    test('the bin gives back, and erases for good only after asking', async ({ page, ruimte }) => {
      const { client } = ruimte.host.core
      const [first, second] = await client.dilemmas.list()
      if (!first || !second) throw new Error('the demo has dilemmas')
      await client.documents.removeAll({ ids: [first.id, second.id] })
      await goToList(page)
      await page.getByRole('link', { name: dilemmas.bin.title, exact: true }).click()
      await expect(page.getByText(filled(dilemmas.bin.left_other, { count: 30 }))).toHaveCount(2)
      await expectNoBarriers(page)

      await page.getByRole('button', { name: filled(dilemmas.bin.restoreOne, { title: first.title }) }).click()
      await expect(page.getByRole('listitem').filter({ hasText: first.title })).toHaveCount(0)
      const erase = page.getByRole('button', { name: filled(dilemmas.bin.erase, { title: second.title }) })
      await erase.click()
      await expect(page.getByText(filled(dilemmas.bin.eraseText, { title: second.title }))).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: common.cancel }).click()
      expect(await client.documents.bin()).toHaveLength(1)
      await erase.click()
      await page.getByRole('button', { name: dilemmas.bin.eraseNow }).click()
      await expect(page.getByText(dilemmas.bin.empty)).toBeVisible()
      expect(await client.documents.bin()).toEqual([])
    })

    test('the list is sorted and filtered, and stays so when one comes back', nightly, async ({ page, ruimte }) => {
      const { client } = ruimte.host.core
      await goToList(page)
      const ready = await client.dilemmas.list({ states: ['ready'] })
      const choose = async (label: string, option: RegExp) => {
        await page.getByRole('combobox', { name: label, exact: true }).click()
        await page.getByRole('option', { name: option }).click()
      }
      await choose(dilemmas.filter.state, new RegExp(`^${dilemmas.state.ready}`))
      await expect(rows(page)).toHaveCount(ready.length)
      await expectNoBarriers(page)
      await rows(page).first().getByRole('link').click()
      await page.getByRole('link', { name: dilemmas.title }).first().click()
      await expect(rows(page)).toHaveCount(ready.length)
      await page.getByRole('button', { name: dilemmas.filter.clear }).click()

      await choose(dilemmas.filter.sort, new RegExp(dilemmas.filter.by.title))
      const titles = (await client.dilemmas.list({ sort: 'title' })).map(({ title }) => title)
      await expect(rows(page).first()).toContainText(titles[0] ?? '')
      await page.getByLabel(dilemmas.filter.principle).fill('LIJN TREKKEN')
      await expect(rows(page)).toHaveCount(1)
      await expect(rows(page)).toContainText('Nachtappjes')
      await page.getByLabel(dilemmas.filter.principle).fill('niets van dit alles')
      await expect(page.getByText(dilemmas.filter.nothing)).toBeVisible()
    })
  })
}

const { dilemmas, goToList, rows } = dilemmaParts('nl')

test('a long list makes only the lines in sight, and keys reach all of them', nightly, async ({ page, ruimte }) => {
  test.slow()
  const { client } = ruimte.host.core
  const many = 230
  for (let n = 0; n < many; n += 1) await client.dilemmas.create({ language: 'nl' })
  await goToList(page)
  await expect(rows(page).first()).toBeVisible()
  expect(await rows(page).count()).toBeLessThan(80)

  await rows(page).first().getByRole('link').focus()
  await page.keyboard.press('End')
  const last = page.locator(`[aria-posinset="${many}"]`)
  await expect(last.getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(`[aria-posinset="${many - 1}"]`).getByRole('link')).toBeFocused()
  await page.keyboard.press('Control+a')
  await expect(page.getByText(filled(dilemmas.chosen.count_other, { count: many }))).toBeVisible()
  await expectNoBarriers(page)
})
