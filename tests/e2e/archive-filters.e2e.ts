import type { Page } from '@playwright/test'
import type { RunningHost } from '#host/server.ts'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { textsOf } from './texts.ts'

const MANY = 10_000
/** What a browser calls long: a hand that scrolls notices from here on. */
const LONG_TASK_MS = 50
/** How long the work below takes on a machine that does nothing else. */
const KNOWN_WORK_MS = 10

for (const language of ['nl', 'en'] as const) {
  test.describe(`the filters of the archive, in ${language}`, runFor(language), () => {
    test.use({ vault: 'demo-team', language })
    const { app, archive, common } = textsOf(language)
    const toArchive = (page: Page) => page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
    const options = (page: Page) => page.getByRole('listbox', { name: archive.list }).getByRole('option')

    test('go together, are kept under a name, and lead to what resembles a piece', async ({ page }) => {
      await toArchive(page)
      await page.getByRole('button', { name: archive.filter.open, exact: true }).click()
      await page.getByRole('combobox', { name: archive.facet.tag }).click()
      await page.getByRole('option', { name: /werkdruk/ }).click()
      const chip = page.getByRole('button', { name: archive.filter.remove.replace('{{filter}}', 'werkdruk') })
      await expect(chip).toBeVisible()
      await expectNoBarriers(page)

      await page.getByRole('button', { name: archive.saved.title }).click()
      await page.getByRole('menuitem', { name: archive.saved.keep }).click()
      await page.getByLabel(archive.saved.name).fill('Druk')
      await page.getByRole('button', { name: archive.saved.save }).click()
      await chip.click()
      await page.getByRole('button', { name: archive.saved.title }).click()
      await page.getByRole('menuitem', { name: 'Druk' }).click()
      await expect(chip).toBeVisible()

      await page.getByRole('button', { name: archive.filter.open, exact: true }).click()
      await page.getByRole('button', { name: archive.filter.clear }).click()
      await page.getByRole('button', { name: new RegExp(`^${archive.plural.mistake}`) }).click()
      await options(page).filter({ hasText: 'Terug op dag 142' }).click()
      const alike = page.getByRole('list', { name: archive.around.alike })
      await expect(alike.getByRole('link', { name: /Het telefoontje na drie maanden/ })).toBeVisible()
      await page.getByRole('button', { name: archive.readAlone }).click()
      await expect(options(page)).toHaveCount(0)
      await expectNoBarriers(page)
    })

    test('a mistake asks four things, and its author says who may read it', async ({ page }) => {
      await toArchive(page)
      await page.getByRole('button', { name: archive.timeline.title }).click()
      await expect(page.getByRole('list', { name: archive.timeline.label })).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: archive.add }).click()
      await page.getByRole('menuitem', { name: archive.kind.mistake }).click()
      await expect(page.getByText(archive.justCulture)).toBeVisible()
      await expect(page.getByRole('textbox', { name: archive.body }).getByRole('heading')).toHaveCount(4)
      await page.getByLabel(archive.titleLabel).fill('Te laat gebeld')
      await page.getByLabel(archive.lineLabel).fill('Een dag wachten werd een week.')
      await page.getByRole('radio', { name: archive.audience.anonymous }).click()
      await expectNoBarriers(page)
      await page.getByRole('link', { name: archive.audience.gate }).click()
      await expect(page.getByRole('radio', { name: textsOf(language).sharing.questions.anonymous })).toBeChecked()
    })

    test('show qualities beside what made it possible', nightly, async ({ page }) => {
      await toArchive(page)
      await page.getByRole('button', { name: archive.add }).click()
      await page.getByRole('menuitem', { name: archive.kind.success }).click()
      await page.getByLabel(archive.fields.qualities).fill('geduld')
      await page.keyboard.press('Enter')
      await page.getByLabel(archive.fields.factors).fill('tijd')
      await page.keyboard.press('Enter')
      await expectNoBarriers(page)
      await page.getByRole('button', { name: common.done }).click()
      await expect(page.getByRole('heading', { name: archive.fields.factors })).toBeVisible()
    })
  })
}

test.describe('an empty archive', nightly, () => {
  const { app, archive } = textsOf('nl')

  test('teaches in one sentence, also with its filters open', async ({ page }) => {
    await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
    await expect(page.getByText(archive.empty)).toBeVisible()
    await page.getByRole('button', { name: archive.filter.open, exact: true }).click()
    await expectNoBarriers(page)
    await page.getByRole('button', { name: archive.timeline.title }).click()
    await expect(page.getByText(archive.timeline.nothing)).toBeVisible()
    await expectNoBarriers(page)
  })
})

test.describe('an archive of ten thousand pieces', nightly, () => {
  const { app, archive } = textsOf('nl')

  test('scrolls without long tasks, and makes only what is in sight', async ({ page, ruimte }) => {
    test.setTimeout(180_000)
    fill(ruimte.host.core)
    await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
    const lines = page.getByRole('listbox', { name: archive.list }).getByRole('option')
    await expect(lines.first()).toBeVisible()
    await expect(lines.first()).toHaveAttribute('aria-setsize', String(MANY))
    await page.evaluate(() => {
      const seen: number[] = []
      Object.assign(window, { longTasks: seen })
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      })
    })
    await lines.first().hover()
    for (let step = 0; step < 60; step += 1) {
      await page.mouse.wheel(0, 900)
      await page.waitForTimeout(30)
    }
    await expect.poll(() => lines.first().getAttribute('aria-posinset').then(Number)).toBeGreaterThan(300)
    expect(await lines.count()).toBeLessThan(80)
    const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
    const longMs = LONG_TASK_MS * Math.max(1, (await knownWorkMs(page)) / KNOWN_WORK_MS)
    expect(longTasks.filter((durationMs) => durationMs > longMs)).toEqual([])
    await expectNoBarriers(page)
  })
})

/** A busy machine is slow at everything: a task is long against work of a known size, the median of nine times. */
function knownWorkMs(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now()
      let sum = 0
      for (let step = 0; step < 4_000_000; step += 1) sum += Math.sqrt(step)
      return sum > 0 ? performance.now() - start : 0
    })
    return times.toSorted((one, other) => one - other)[4] ?? 0
  })
}

/** Lessons, mistakes, successes and dilemmas, one an hour. */
function fill(core: RunningHost['core']): void {
  const open = core.context.open()
  if (!open) throw new Error('the vault of a journey is open')
  const kinds = ['lesson', 'mistake', 'success', 'dilemma'] as const
  open.store.write(() => {
    for (let place = 0; place < MANY; place += 1)
      open.documents.create({
        kind: kinds[place % kinds.length] ?? 'lesson',
        meta: { title: `Stuk ${place}`, line: `Wat we daarna deden, ${place} keer.`, tags: [`thema ${place % 40}`] },
      })
  })
  open.documents.project()
}
