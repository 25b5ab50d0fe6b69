import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { filled, textsOf } from './texts.ts'

const SIX_WEEKS_MS = 6 * 7 * 24 * 60 * 60_000
const DAY_MS = 24 * 60 * 60_000

for (const language of ['nl', 'en'] as const) {
  test.describe(`today, weeks later, in ${language}`, nightly, () => {
    test.use({ vault: 'demo-team', language })
    const { today } = textsOf(language)

    test('asks what became of a session, until somebody has looked back', async ({ page, ruimte }) => {
      const { client, context } = ruimte.host.core
      const held = (await client.sessions.list()).filter(({ phase }) => phase === 'closed')
      const newest = held.toSorted((one, other) => (other.endedAtMs ?? 0) - (one.endedAtMs ?? 0))[0]
      const laterMs = (newest?.endedAtMs ?? 0) + SIX_WEEKS_MS + DAY_MS
      const aheadMs = laterMs - Date.now()
      Object.assign(context, { nowMs: () => Date.now() + aheadMs })
      await page.clock.install({ time: laterMs })
      await page.goto(`${ruimte.host.origin}/#/sessions`)
      await page.goto(`${ruimte.host.origin}/#/`)

      const list = page.getByRole('list', { name: today.lookBack.title })
      const title = newest?.title ?? ''
      await expect(list.getByRole('link', { name: title })).toBeVisible()
      await expectNoBarriers(page)
      await list.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()
      await page.goBack()
      await list.getByRole('button', { name: filled(today.lookBack.doneOf, { title }) }).click()
      await expect(list.getByRole('link', { name: title })).toHaveCount(0)
      await page.reload()

      await expect(page.locator('[data-page-title]')).toBeVisible()
      await expect(list.getByRole('link', { name: title })).toHaveCount(0)
      await expectNoBarriers(page)
    })
  })
}
