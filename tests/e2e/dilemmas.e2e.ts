import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import { expect, expectNoBarriers, test } from './app.ts'
import { dilemmaCalled, dilemmaParts, openDilemma } from './dilemma-parts.ts'
import { nightly, runFor } from './nightly.ts'

for (const language of ['nl', 'en'] as const) {
  const { app, dilemmas, editor, common, goToList, story, question } = dilemmaParts(language)

  test.describe(`in ${language}`, runFor(language), () => {
    test.use({ language })

    test('the whole template is written by keyboard alone, and made ready', async ({ page, ruimte }) => {
      await goToList(page)
      const write = page.getByRole('button', { name: dilemmas.write })
      await write.focus()
      await page.keyboard.press('Enter')

      await expect(page.getByLabel(dilemmas.titleLabel)).toBeFocused()
      await page.keyboard.type('Nachtappjes')
      await page.keyboard.press('Tab')
      await page.keyboard.type('grenzen,werkdruk,')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Tab')
      await expect(story(page)).toBeFocused()
      await page.keyboard.type('Om elf uur belde ze.')
      await page.keyboard.press('Tab')
      await expect(question(page)).toBeFocused()
      await page.keyboard.type(language === 'nl' ? 'Hoe kan ik er zijn?' : 'How can I be there?')
      const add = async (section: keyof typeof dilemmas.section) => {
        const offer = page.getByRole('button', { name: dilemmas.section[section], exact: true })
        while (!(await offer.evaluate((element) => element === document.activeElement)))
          await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
      }
      await add('tried')
      await page.keyboard.type('De dienst gebeld.')
      await add('outcome')
      await page.keyboard.type('Ze bleef.')
      await add('principles')
      await page.keyboard.type('er zijn')
      await page.keyboard.press('Tab')
      await page.keyboard.type('samen sterk')
      await add('shares')
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.type('ik zeg nooit nee')
      await add('qualities')
      await page.keyboard.type('geduld,')
      await page.keyboard.press('Escape')
      await add('afterwards')
      await page.keyboard.press('Space')

      await expect(page.getByRole('list', { name: dilemmas.offers }).getByRole('button')).toHaveCount(0)
      const draft = page.getByRole('radio', { name: dilemmas.state.draft, exact: true })
      while (!(await draft.evaluate((element) => element === document.activeElement)))
        await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('radio', { name: dilemmas.state.ready, exact: true })).toBeChecked()
      await expect(page.getByText(editor.saved, { exact: true })).toBeVisible()
      await expectNoBarriers(page)
      const { client } = ruimte.host.core
      const [line] = await client.dilemmas.list()
      expect(line).toMatchObject({
        title: 'Nachtappjes',
        state: 'ready',
        tags: ['grenzen', 'werkdruk'],
        principles: ['er zijn', 'samen sterk'],
        shares: ['mine'],
        qualities: ['geduld'],
        closedEarly: true,
        opening: 'Om elf uur belde ze.',
      })
      const [version] = await client.documents.versions({ id: line?.id as DilemmaLine['id'] })
      const { meta } = await client.documents.version({
        id: line?.id as DilemmaLine['id'],
        moment: version?.moment ?? 0,
      })
      expect(meta).toMatchObject({ tried: 'De dienst gebeld.', outcome: 'Ze bleef.', shareMine: 'ik zeg nooit nee' })
    })

    test('what is empty folds away again on Escape', nightly, async ({ page }) => {
      await goToList(page)
      await page.getByRole('button', { name: dilemmas.write }).click()
      const offer = page.getByRole('button', { name: dilemmas.section.tried, exact: true })
      await offer.click()
      await expect(page.getByRole('textbox', { name: dilemmas.section.tried })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(offer).toBeFocused()
    })

    test('the state goes forward and back, and a group needs a question first', nightly, async ({ page }) => {
      await goToList(page)
      await page.getByRole('button', { name: dilemmas.write }).click()
      const state = (name: string) => page.getByRole('radio', { name, exact: true })
      await expect(state(dilemmas.state.draft)).toBeChecked()

      await state(dilemmas.state.ready).click()
      await expect(page.getByText(dilemmas.questionMissing)).toBeVisible()
      await expect(question(page)).toBeFocused()
      await expect(state(dilemmas.state.draft)).toBeChecked()

      await page.keyboard.type('Hoe kan ik er zijn?')
      await state(dilemmas.state['followed-up']).click()
      await expect(state(dilemmas.state['followed-up'])).toBeChecked()
      await page.keyboard.press('ArrowLeft')
      await expect(state(dilemmas.state['in-session'])).toBeChecked()
      await expectNoBarriers(page)
      await page.reload()
      await expect(state(dilemmas.state['in-session'])).toBeChecked()
      await state(dilemmas.state.draft).click()
      await expect(page.getByRole('button', { name: dilemmas.makeReady })).toBeVisible()
    })

    test('hints come one at a time, are put away, and can be switched off and on', nightly, async ({ page }) => {
      await goToList(page)
      await page.getByRole('button', { name: dilemmas.write }).click()
      const { coaching } = dilemmas
      const hint = (text: string) => page.getByText(text, { exact: true })
      await question(page).fill('Is het goed wat de gemeente doet?')
      await expect(hint(coaching['closed-question'])).toBeVisible()
      await expect(hint(coaching['not-mine'])).toHaveCount(0)
      await expectNoBarriers(page)

      await page.getByRole('button', { name: coaching.hush }).click()
      await expect(hint(coaching['not-mine'])).toBeVisible()
      await question(page).fill('Hoe blijf ik bij mezelf?')
      await expect(hint(coaching['not-mine'])).toHaveCount(0)

      await story(page).click()
      await page.keyboard.type('Uiteindelijk ben ik gegaan.')
      await expect(hint(coaching['outcome-told'])).toBeVisible()
      await page.getByRole('button', { name: coaching.off }).click()
      await expect(hint(coaching['outcome-told'])).toHaveCount(0)
      await page.reload()
      await expect(story(page)).toContainText('Uiteindelijk')
      await page.getByRole('button', { name: coaching.on }).click()
      await expect(hint(coaching['outcome-told'])).toBeVisible()
    })

    test.describe('with the demo team', () => {
      test.use({ vault: 'demo-team' })

      test('an earlier version is compared, restored, and the restoring undone', nightly, async ({ page, ruimte }) => {
        await openDilemma(page, await dilemmaCalled(ruimte, 'Nachtappjes'))
        await story(page).click()
        await page.keyboard.press('Control+Home')
        await page.keyboard.type('Dit schreef ik net. ')
        await expect(page.getByText(editor.saved, { exact: true })).toBeVisible()

        await page.getByRole('button', { name: dilemmas.versions }).click()
        const dialog = page.getByRole('dialog', { name: editor.versions.title })
        await expect(dialog.locator('del').first()).toContainText('Dit schreef ik net.')
        await expectNoBarriers(page)
        await dialog.getByText(editor.versions.asItWas).click()
        await expect(dialog.getByRole('document')).toContainText('Gevlucht')
        await expect(dialog.getByRole('document')).not.toContainText('Dit schreef ik net.')
        await dialog.getByRole('button', { name: editor.versions.restore }).click()

        await expect(story(page)).not.toContainText('Dit schreef ik net.')
        await expect(story(page)).toContainText('Gevlucht')
        await page.getByRole('button', { name: common.undo }).click()
        await expect(story(page)).toContainText('Dit schreef ik net.')

        await story(page).click()
        await page.keyboard.press('Control+End')
        await page.keyboard.type(' En zo ga ik verder.')
        await expect(page.getByText(editor.saved, { exact: true })).toBeVisible()
        await page.reload()
        await expect(story(page)).toContainText('En zo ga ik verder.')
      })

      test(
        'two brackets link to another dilemma, which knows of it and gives its new name',
        nightly,
        async ({ page, ruimte }) => {
          const night = await dilemmaCalled(ruimte, 'Nachtappjes')
          await goToList(page)
          await page.getByRole('button', { name: dilemmas.write }).click()
          await page.getByLabel(dilemmas.titleLabel).fill('Weer een nacht')
          await story(page).click()
          await page.keyboard.type('Eerder schreef ik [[nachtapp')
          const option = page.getByRole('option', { name: `Nachtappjes ${app.kind.dilemma}` })
          await expect(option).toBeVisible()
          while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
          await page.keyboard.press('Enter')
          await page.keyboard.type(' en nu weer.')
          const link = story(page).getByRole('link', { name: 'Nachtappjes' })
          await expect(link).toBeVisible()
          await expect(page.getByText(editor.saved, { exact: true })).toBeVisible()
          await expectNoBarriers(page)

          await link.click()
          await expect(page.getByLabel(dilemmas.titleLabel)).toHaveValue('Nachtappjes')
          const mentioned = page
            .getByRole('complementary', { name: dilemmas.margin })
            .getByRole('link', { name: /^Weer een nacht/ })
          await expect(mentioned).toBeVisible()
          await expectNoBarriers(page)
          await page.getByLabel(dilemmas.titleLabel).fill('Nachten')
          await mentioned.click()
          await expect(story(page)).toContainText('Eerder schreef ik Nachten en nu weer.')

          await ruimte.host.core.client.documents.remove({ id: night.id })
          const broken = story(page).getByRole('link', { name: 'Nachten' })
          await expect(broken).toHaveAttribute('title', editor.documentLink.inBin)
        },
      )

      test(
        'the page to read from afar is turned by keys and keeps the outcome to itself',
        nightly,
        async ({ page, ruimte }) => {
          const { client } = ruimte.host.core
          const night = await dilemmaCalled(ruimte, 'Nachtappjes')
          await openDilemma(page, night)
          await page.getByRole('button', { name: dilemmas.section.outcome, exact: true }).click()
          await page.keyboard.type('Ze belde zelf de dienst.')
          await expect(page.getByText(editor.saved, { exact: true })).toBeVisible()
          expect((await client.dilemmas.get({ id: night.id })).state).toBe('followed-up')
          await page.getByRole('link', { name: dilemmas.read }).click()

          const count = (at: number) => page.getByText(new RegExp(`^${at} `))
          await expect(count(1)).toBeVisible()
          await expect(page.getByRole('heading', { level: 1, name: 'Nachtappjes' })).toBeInViewport()
          const size = await page
            .getByRole('document', { name: dilemmas.story })
            .evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
          expect(size).toBeGreaterThanOrEqual(40)
          await expectNoBarriers(page)
          await page.keyboard.press('ArrowRight')
          await expect(count(2)).toBeVisible()
          await expect(page.getByRole('heading', { level: 1, name: 'Nachtappjes' })).not.toBeInViewport()
          await page.keyboard.press('End')
          await expect(page.getByText(night.question)).toBeInViewport()
          await expect(page.getByText('Ze belde zelf de dienst.')).toHaveCount(0)
          await page.getByRole('button', { name: dilemmas.readView.showOutcome }).click()
          await expect(page.getByText('Ze belde zelf de dienst.')).toBeInViewport()
          await page.keyboard.press('Home')
          await expect(count(1)).toBeVisible()
          await page.keyboard.press('Escape')
          await expect(page.getByLabel(dilemmas.titleLabel)).toBeVisible()
        },
      )
    })
  })
}

const { dilemmas, goToList } = dilemmaParts('nl')

test('on paper stands the sheet alone, without what is kept from the group', nightly, async ({ page, ruimte }) => {
  await goToList(page)
  await page.getByRole('button', { name: dilemmas.write }).click()
  await page.getByLabel(dilemmas.titleLabel).fill('Nachtappjes')
  await page.getByRole('button', { name: dilemmas.section.outcome, exact: true }).click()
  await page.keyboard.type('Ze bleef.')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel(dilemmas.titleLabel)).toBeVisible()
  await expect(page.getByRole('textbox', { name: dilemmas.section.outcome })).toBeHidden()
  for (const part of ['navigation', 'complementary', 'radiogroup'] as const)
    await expect(page.getByRole(part)).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('button').filter({ visible: true })).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('checkbox', { name: dilemmas.outcomeHidden }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('textbox', { name: dilemmas.section.outcome })).toBeVisible()
  expect(await ruimte.host.core.client.dilemmas.list()).toHaveLength(1)
})
