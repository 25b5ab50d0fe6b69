import { expect, expectNoBarriers, test } from './app.ts'
import { filled, textsOf } from './texts.ts'

const { app, archive, search } = textsOf('nl')

test.describe('the search box', () => {
  test.use({ vault: 'demo-team' })

  test('goes from the first letter of a filter to the open piece by keyboard alone', async ({ page }) => {
    await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
    const box = page.getByRole('combobox', { name: archive.search })
    await box.focus()
    await page.keyboard.type('label:verzam')
    await expect(page.getByRole('listbox', { name: search.completions }).getByRole('option')).toHaveCount(1)
    await expectNoBarriers(page)

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(box).toHaveValue('label:verzamelen ')
    const chip = filled(search.takeOut, { filter: filled(search.filter.tag, { value: 'verzamelen' }) })
    await expect(page.getByRole('button', { name: chip })).toBeVisible()
    await page.keyboard.type('brandgevaarr')
    await expect(page.getByRole('button', { name: 'label:verzamelen brandgevaar', exact: true })).toBeVisible()
    await expectNoBarriers(page)

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'De deur op een kier' }).first()).toBeVisible()
  })

  test('says in the palette what was meant, and goes there with Enter', async ({ page }) => {
    await expect(page.getByRole('navigation').getByRole('link', { name: app.part.archive })).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: app.find })).toBeFocused()
    await page.keyboard.type('soort:dil')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: app.find })).toHaveValue('soort:dilemma ')
    await page.keyboard.type('nachtapjes')
    await expect(page.getByText(search.meant)).toBeVisible()
    await expect(page.getByRole('option', { name: /Nachtappjes/ })).toBeVisible()
    await expectNoBarriers(page)

    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/dilemmas\//)
  })
})
