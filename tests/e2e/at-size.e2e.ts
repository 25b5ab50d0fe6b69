import type { Page } from '@playwright/test'
import { expect, expectNoBarriers } from './app.ts'
import { test } from './at-size.ts'
import { nightly } from './nightly.ts'
import { scrollThrough } from './scrolling.ts'
import { textsOf } from './texts.ts'
import { show, type View, views } from './views.ts'

/** More than that on one page, and every key and every move pays for it. */
const MOST_ELEMENTS = 2_500
/** More than one page of lines. */
const KEYS = 130
/** Where the list is on a wide window, to the left of what is open. */
const OVER_THE_LIST = { x: 460, y: 600 }

// A trace takes the whole page down at each step, which takes longer than all that the page does itself.
test.use({ trace: 'off' })

test.describe('in a vault with ten thousand documents', nightly, () => {
  test.describe.configure({ timeout: 400_000 })

  for (const view of views('nl')) {
    test(`${view.name} scrolls without long tasks, and makes only what is in sight`, async ({ page }) => {
      await expectQuick(page, view)
    })
  }

  test('keys walk down the archive from the search box, past what was asked for at first', async ({ page }) => {
    const { archive } = textsOf('nl')
    await show(page, { name: 'the archive', path: '/archive' })
    const lines = page.getByRole('listbox', { name: archive.list }).getByRole('option')
    await expect(lines.first()).toHaveAttribute('aria-setsize', /^\d{4,}$/)
    await page.getByRole('combobox').first().focus()
    for (let press = 0; press < KEYS; press += 1) await page.keyboard.press('ArrowDown')
    const active = page.locator('[data-active]')
    await expect(active).toHaveAttribute('aria-posinset', String(KEYS))
    await expect(active).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article', { name: archive.opened }).getByRole('heading').first()).toBeVisible()
  })

  test('a piece and a principle read, and scroll', async ({ page, ruimte }) => {
    const { client } = ruimte.host.core
    const [lesson] = await client.archive.list({ kinds: ['lesson'] })
    const [principle] = await client.vision.list()
    await expectQuick(page, { name: 'the reader', path: `/archive/${lesson?.id}` })
    await expectQuick(page, { name: 'a principle', path: `/vision/${principle?.id}` })
  })
})

async function expectQuick(page: Page, view: View): Promise<void> {
  await show(page, view)
  await expectNoBarriers(page)
  const { longestMs, longMs, mostElements, reachedEnd } = await scrollThrough(page, OVER_THE_LIST)
  expect.soft(reachedEnd, `the end of ${view.name} was reached`).toBe(true)
  expect.soft(mostElements, `elements of ${view.name}`).toBeLessThan(MOST_ELEMENTS)
  expect.soft(longestMs, `longest task of ${view.name}, in milliseconds`).toBeLessThanOrEqual(longMs)
  if (process.env['RUIMTE_TELL']) console.log(view.name, longestMs, longMs, mostElements)
}
