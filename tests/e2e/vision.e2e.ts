import { expect, expectNoBarriers, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { filled, textsOf } from './texts.ts'

for (const language of ['nl', 'en'] as const) {
  test.describe(`the vision, in ${language}`, runFor(language), () => {
    test.use({ vault: 'demo-team', language })
    const { app, vision, sessions } = textsOf(language)

    test('a dilemma is held against a principle, and what clashes becomes a Socratic dialogue', async ({
      page,
      ruimte,
    }) => {
      const { client } = ruimte.host.core
      const [dilemma] = (await client.dilemmas.list()).filter(({ title }) => title === 'De deur op een kier')
      const [first, second] = await client.vision.list()
      await page.goto(`${ruimte.host.origin}/#/dilemmas/${dilemma?.id}`)
      const margin = page.getByRole('region', { name: vision.margin.title })

      await margin.getByRole('button', { name: vision.margin.hold }).click()
      await expectNoBarriers(page)
      await margin.getByRole('button', { name: first?.title ?? '' }).click()
      await margin.getByRole('radio', { name: vision.stance.helps }).click()
      await margin.getByLabel(vision.margin.why).fill('Ik bleef op de stoep staan.')
      await expectNoBarriers(page)
      await margin.getByRole('button', { name: vision.margin.done }).click()
      await expect(margin.getByText('Ik bleef op de stoep staan.')).toBeVisible()
      await margin.getByRole('button', { name: vision.margin.hold }).click()
      await margin.getByRole('button', { name: second?.title ?? '' }).click()
      await margin.getByRole('radio', { name: vision.stance.conflicts }).click()
      await margin.getByRole('button', { name: vision.margin.done }).click()

      await page
        .getByRole('navigation', { name: app.parts })
        .getByRole('link', { name: app.part.vision, exact: true })
        .click()
      await expectNoBarriers(page)
      await page.getByRole('link', { name: first?.title ?? '' }).click()
      await expect(page.getByRole('link', { name: 'De deur op een kier' })).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('link', { name: vision.principle.back, exact: true }).first().click()
      await page.getByRole('link', { name: vision.tabs.agenda }).click()
      const pair = page.getByRole('checkbox', { name: /^1 .* 2 / })
      await pair.click()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: vision.agenda.plan }).click()

      await expect(page.getByRole('heading', { name: vision.revise.title })).toBeVisible()
      await expectNoBarriers(page)
      await expect(page.getByRole('heading', { name: sessions.plan.how, exact: true })).toBeVisible()
    })
  })
}

test.describe('a vision that begins', () => {
  const { app, vision, common } = textsOf('nl')

  test(
    'is read from a text, corrected, adopted on a day, and shown where a round asks for it',
    nightly,
    async ({ page }) => {
      await page
        .getByRole('navigation', { name: app.parts })
        .getByRole('link', { name: app.part.vision, exact: true })
        .click()
      await expect(page.getByText(vision.empty)).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('link', { name: vision.fromText }).click()
      await page
        .getByLabel(vision.import.paste)
        .fill('1. Wij zijn nabij. Ook als het schuurt.\n2. Eén lijn: samen dragen.')
      await page.getByRole('button', { name: vision.import.read }).click()
      await expect(page.getByText(filled(vision.import.found_other, { count: 2 }))).toBeVisible()
      await expectNoBarriers(page)
      await page.getByLabel(vision.principle.titleLabel).first().fill('Nabij')
      await page.getByRole('button', { name: filled(vision.import.make_other, { count: 2 }) }).click()

      await page.getByRole('link', { name: /Nabij/ }).click()
      await page.getByRole('button', { name: vision.principle.adopt }).click()
      await expectNoBarriers(page)
      await page.getByRole('dialog').getByRole('button', { name: vision.principle.adopt }).click()
      await expect(page.getByText(/vastgesteld op/)).toBeVisible()
      await page.getByRole('button', { name: vision.principle.edit }).click()
      await page.getByLabel(vision.principle.asks).fill('Zeggen wat je niet kunt.')
      await page.getByRole('button', { name: vision.principle.done }).click()
      await expect(page.getByText('Zeggen wat je niet kunt.')).toBeVisible()
      await expectNoBarriers(page)
    },
  )

  test('says for each kind of case when we are satisfied', nightly, async ({ page }) => {
    await page
      .getByRole('navigation', { name: app.parts })
      .getByRole('link', { name: app.part.vision, exact: true })
      .click()
    await page.getByRole('link', { name: vision.tabs.norms }).click()
    await expectNoBarriers(page)
    await page.getByRole('button', { name: vision.norms.add }).click()
    await page.getByLabel(vision.norms.titleLabel).fill('Geld en post')
    await page.getByLabel(vision.norms.satisfied).fill('De post gaat weer open.')
    await page.getByRole('button', { name: vision.norms.done }).click()
    await expect(page.getByRole('heading', { name: 'Geld en post' })).toBeVisible()
    await expectNoBarriers(page)
    await page.getByRole('button', { name: filled(vision.norms.remove, { title: 'Geld en post' }) }).click()
    await expect(page.getByText(vision.norms.empty)).toBeVisible()
    await page.getByRole('button', { name: common.undo }).click()
    await expect(page.getByRole('heading', { name: 'Geld en post' })).toBeVisible()
  })
})
