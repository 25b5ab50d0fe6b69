import { cpSync, rmSync } from 'node:fs'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { actionsOf, found, letIn, lookAll, sharedFolder, shareDilemma, sitDown, toTeam } from './team-parts.ts'
import { filled } from './texts.ts'

const LATE = 'Nog niet gedeeld'

for (const language of ['nl', 'en'] as const) {
  test(
    `late work and much that goes at once wait for somebody to say what is right, in ${language}`,
    nightly,
    async ({ browser }) => {
      test.slow()
      const [folder, cutOff] = [sharedFolder(), sharedFolder()]
      const people = await Promise.all(['Anna', 'Bas', 'Carla'].map((name) => sitDown(browser, name, language)))
      const [anna, bas, carla] = people
      if (!anna || !bas || !carla) throw new Error('three people')
      const { t } = anna
      await found(anna, folder)
      await letIn(anna, bas, folder)
      await letIn(anna, carla, folder)
      const shared = await Promise.all(
        ['een', 'twee', 'drie', 'vier', 'vijf'].map((n) => shareDilemma(carla, `Over ${n}`)),
      )
      await lookAll(carla, anna, bas)
      const titles = async () =>
        (await anna.core.client.documents.recent({ kinds: ['dilemma'] })).map(({ title }) => title)

      await test.step('who is removed had written something that had not arrived', async () => {
        // The folder on Bas’s computer is not kept in step for a while.
        cpSync(folder, cutOff, { recursive: true })
        await bas.core.client.team.move({ place: { kind: 'folder', path: cutOff } })
        await shareDilemma(bas, LATE)
        await lookAll(bas)
        await toTeam(anna)
        await actionsOf(anna, 'Bas').click()
        await anna.page.getByRole('menuitem', { name: t.team.member.remove }).click()
        await expect(anna.page.getByText(filled(t.team.remove.unsynced, { name: 'Bas' }))).toBeVisible()
        await anna.page.getByRole('button', { name: filled(t.team.remove.do, { name: 'Bas' }) }).click()
        await expect(anna.page.getByRole('dialog')).toBeHidden()
        await lookAll(anna)
        cpSync(cutOff, folder, { recursive: true, force: false })
        await lookAll(anna)
        await expect(anna.page.getByRole('button', { name: t.team.sync.late.keep })).toBeVisible()
        await expectNoBarriers(anna.page)
        expect(await titles()).not.toContain(LATE)
        await anna.page.getByRole('button', { name: t.team.sync.late.keep }).click()
        await expect.poll(titles).toContain(LATE)
      })

      await test.step('much that is taken back at once stays until somebody says so', async () => {
        for (const id of shared.slice(0, 4)) await carla.core.client.sharing.withdraw({ id })
        await lookAll(carla, anna)
        await expect(anna.page.getByRole('button', { name: t.team.sync.held.keep })).toBeVisible()
        await expectNoBarriers(anna.page)
        await anna.page.getByRole('button', { name: t.team.sync.held.keep }).click()
        await expect(anna.page.getByRole('button', { name: t.team.sync.held.keep })).toBeHidden()
        await expect.poll(titles).toEqual(expect.arrayContaining(['Over een', 'Over twee', 'Over drie', 'Over vier']))
      })

      await Promise.all(people.map((person) => person.leave()))
      for (const place of [folder, cutOff]) rmSync(place, { recursive: true, force: true })
    },
  )
}
