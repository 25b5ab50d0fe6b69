import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { found, letIn, lookAll, sharedFolder, shareDilemma, sitDown, toTeam } from './team-parts.ts'

for (const language of ['nl', 'en'] as const) {
  test(
    `the folder goes, comes back empty, and another team’s is no place to go to, in ${language}`,
    nightly,
    async ({ browser }) => {
      test.slow()
      const [folder, others] = [sharedFolder(), sharedFolder()]
      const people = await Promise.all(['Anna', 'Bas', 'Wim'].map((name) => sitDown(browser, name, language)))
      const [anna, bas, wim] = people
      if (!anna || !bas || !wim) throw new Error('three people')
      const { t } = anna
      await found(wim, others)
      await found(anna, folder)
      await letIn(anna, bas, folder)
      await shareDilemma(anna, 'Toen de map er nog was')
      await lookAll(anna, bas)
      await toTeam(anna)
      await expect(anna.page.getByText(t.team.sync.now).first()).toBeVisible()

      await test.step('what happened, what is safe and what to do', async () => {
        renameSync(folder, `${folder} weg`)
        await shareDilemma(anna, 'Terwijl de map weg was')
        await lookAll(anna)
        await expect(anna.page.getByText(t.team.sync.problem['place-missing'])).toBeVisible()
        await expect(anna.page.getByText(t.team.sync.safe)).toBeVisible()
        await expect(anna.page.getByText(t.team.sync.problemShort).first()).toBeVisible()
        await expectNoBarriers(anna.page)
      })

      await test.step('emptied, it is filled again from the computers', async () => {
        mkdirSync(folder)
        await lookAll(anna, bas, anna)
        await expect(anna.page.getByText(t.team.sync.now).first()).toBeVisible()
        expect(readdirSync(folder)).not.toEqual([])
        const titles = async () =>
          (await bas.core.client.documents.recent({ kinds: ['dilemma'] })).map(({ title }) => title)
        await expect.poll(titles).toEqual(['Terwijl de map weg was', 'Toen de map er nog was'])
      })

      await test.step('a move to where another team shares is warned of', async () => {
        await anna.page.getByRole('button', { name: t.team.sync.move }).click()
        await anna.page.getByRole('dialog').getByLabel(t.team.place.label).fill(others)
        await expect(anna.page.getByText(t.team.place.notThisTeam)).toBeVisible()
        await expectNoBarriers(anna.page)
      })

      await Promise.all(people.map((person) => person.leave()))
      for (const place of [folder, `${folder} weg`, others]) rmSync(place, { recursive: true, force: true })
    },
  )
}
