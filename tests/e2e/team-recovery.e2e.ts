import { rmSync } from 'node:fs'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { found, letIn, lookAll, sharedFolder, shareDilemma, sitDown, TEAM, toTeam } from './team-parts.ts'
import { filled } from './texts.ts'

const TITLE = 'Van voor haar vertrek'

for (const language of ['nl', 'en'] as const) {
  test(`an organisation gets its team back by the words on paper, in ${language}`, nightly, async ({ browser }) => {
    test.slow()
    const folder = sharedFolder()
    const people = await Promise.all(['Anna', 'Bas', 'Eva'].map((name) => sitDown(browser, name, language)))
    const [anna, bas, eva] = people
    if (!anna || !bas || !eva) throw new Error('three people')
    const words = await found(anna, folder)
    await letIn(anna, bas, folder)
    await shareDilemma(anna, TITLE)
    await lookAll(anna, bas)
    await anna.leave()
    const { page, t } = eva
    const first = page.getByLabel(filled(t.team.join.word, { number: 1 }), { exact: true })
    const become = page.getByRole('button', { name: t.team.recover.do })

    await test.step('wrong words change nothing', async () => {
      await toTeam(eva)
      await page.getByRole('link', { name: t.team.none.recover }).click()
      await first.fill(words.toReversed().join(' '))
      await page.getByLabel(t.team.place.label).fill(folder)
      await become.click()
      await expect(page.getByRole('alert')).toContainText(t.errors.TEAM_RECOVERY_WRONG.title)
      await expectNoBarriers(page)
    })

    await test.step('the right ones make an administrator, who writes down the new words', async () => {
      await first.fill(words.join(' '))
      await become.click()
      await expect(page.getByRole('heading', { level: 1, name: TEAM })).toBeVisible()
      await expect(page.getByRole('heading', { name: t.team.recovery.todoTitle })).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: t.team.recovery.show }).click()
      await expectNoBarriers(page)
      await page.keyboard.press('Escape')
    })

    await test.step('what was shared before comes once a colleague opens Ruimte', async () => {
      await lookAll(bas, eva, bas, eva)
      const titles = async () =>
        (await eva.core.client.documents.recent({ kinds: ['dilemma'] })).map(({ title }) => title)
      await expect.poll(titles).toEqual([TITLE])
      await expect(page.getByText(t.team.sync.lacksEarlier)).toBeHidden()
    })

    await Promise.all([bas.leave(), eva.leave()])
    rmSync(folder, { recursive: true, force: true })
  })
}
