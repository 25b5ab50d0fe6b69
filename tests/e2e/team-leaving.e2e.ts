import { rmSync } from 'node:fs'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { actionsOf, found, letIn, lookAll, sharedFolder, shareDilemma, sitDown, TEAM, toTeam } from './team-parts.ts'
import { filled } from './texts.ts'

const TITLE = 'Wat ik achterlaat'

for (const language of ['nl', 'en'] as const) {
  test(
    `an administrator hands over and goes; the last one to leave is told what that means, in ${language}`,
    nightly,
    async ({ browser }) => {
      test.slow()
      const folder = sharedFolder()
      const [anna, bas] = [await sitDown(browser, 'Anna', language), await sitDown(browser, 'Bas', language)]
      const { t } = anna
      await found(anna, folder)
      await letIn(anna, bas, folder)
      await shareDilemma(anna, TITLE)
      await lookAll(anna, bas)
      await toTeam(anna)
      const leave = anna.page.getByRole('button', { name: t.team.leave.do })
      const dialog = anna.page.getByRole('dialog')

      await test.step('without another administrator nobody could be let in any more', async () => {
        await leave.click()
        await dialog.getByRole('button', { name: t.team.leave.do }).click()
        await expect(dialog.getByRole('alert')).toContainText(t.errors.TEAM_LAST_ADMIN.todo)
        await expectNoBarriers(anna.page)
        await dialog.getByRole('button', { name: t.common.cancel }).click()
        await actionsOf(anna, 'Anna').click()
        await anna.page.getByRole('menuitem', { name: t.team.member.makeMember }).click()
        await expect(anna.page.getByRole('alert')).toContainText(t.errors.TEAM_LAST_ADMIN.title)
        await expectNoBarriers(anna.page)
      })

      await test.step('with one she goes, and keeps what she had', async () => {
        await actionsOf(anna, 'Bas').click()
        await anna.page.getByRole('menuitem', { name: t.team.member.makeAdmin }).click()
        await expect(anna.page.getByRole('alert')).toBeHidden()
        await leave.click()
        await dialog.getByRole('button', { name: t.team.leave.do }).click()
        const title = filled(t.team.gone.leftTitle, { team: TEAM })
        await expect(anna.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
        await expectNoBarriers(anna.page)
        await anna.page.getByRole('button', { name: t.team.gone.putAway }).click()
        await expect(anna.page.getByRole('link', { name: t.team.none.create })).toBeVisible()
        const kept = await anna.core.client.documents.recent({ kinds: ['dilemma'] })
        expect(kept.map(({ title: of }) => of)).toContain(TITLE)
      })

      await test.step('who is left is alone, and goes too', async () => {
        await lookAll(bas)
        await toTeam(bas)
        await expect(bas.page.getByText(t.team.home.leadAlone)).toBeVisible()
        await expect(bas.page.getByText(t.team.sync.alone).first()).toBeVisible()
        await bas.page.getByRole('button', { name: t.team.leave.do }).click()
        await expect(bas.page.getByText(t.team.leave.alone)).toBeVisible()
        await expectNoBarriers(bas.page)
        await bas.page.getByRole('dialog').getByRole('button', { name: t.team.leave.do }).click()
        await expect(bas.page.getByText(t.team.gone.ownWork)).toBeVisible()
      })

      await Promise.all([anna.leave(), bas.leave()])
      rmSync(folder, { recursive: true, force: true })
    },
  )
}
