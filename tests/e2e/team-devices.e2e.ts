import { rmSync } from 'node:fs'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { actionsOf, found, lookAll, sharedFolder, sitDown, TEAM, toTeam } from './team-parts.ts'
import { filled } from './texts.ts'

for (const language of ['nl', 'en'] as const) {
  test(
    `somebody goes on at a second device, loses it and takes it out, in ${language}`,
    nightly,
    async ({ browser }) => {
      test.slow()
      const folder = sharedFolder()
      const [anna, home] = [await sitDown(browser, 'Anna', language), await sitDown(browser, 'Anna', language)]
      const { t } = anna
      await found(anna, folder)
      await toTeam(anna)

      await test.step('eight words and six digits, from one’s own screen', async () => {
        await anna.page.getByRole('button', { name: t.team.member.addDevice }).click()
        const words = anna.page.getByRole('list', { name: t.team.invite.words }).getByRole('listitem')
        await expect(words).toHaveCount(8)
        await expect(anna.page.getByText(t.team.invite.thenOwn)).toBeVisible()
        const place = { kind: 'folder' as const, path: folder }
        await home.core.client.team.join({
          words: await words.allTextContents(),
          place,
          myName: 'Anna',
          deviceName: 'Thuis',
        })
        await anna.page.getByRole('dialog').getByRole('button', { name: t.common.close }).click()
        await lookAll(anna)
        await toTeam(home)
        await expect(home.page.getByRole('heading', { name: t.team.asking.digitsTitleOwn })).toBeVisible()
        await expectNoBarriers(home.page)
        const shown = await home.page.getByRole('img', { name: t.team.asking.digits }).getAttribute('aria-label')
        await expect(anna.page.getByText(t.team.request.compareOwn)).toBeVisible()
        await anna.page.getByLabel(t.team.request.digits).fill((shown ?? '').replaceAll(/\D/g, ''))
        await anna.page.getByRole('button', { name: t.team.request.admit }).click()
        await expect(home.page.getByRole('heading', { level: 1, name: TEAM })).toBeVisible()
      })

      await test.step('the lost one is taken out, and says so itself', async () => {
        await actionsOf(anna, 'Anna').click()
        await anna.page.getByRole('menuitem', { name: filled(t.team.member.removeDevice, { name: 'Thuis' }) }).click()
        await expect(anna.page.getByText(t.team.remove.deviceUnsynced)).toBeVisible()
        await expectNoBarriers(anna.page)
        await anna.page.getByRole('button', { name: filled(t.team.remove.do, { name: 'Thuis' }) }).click()
        await expect(anna.page.getByRole('dialog')).toBeHidden()
        await lookAll(anna, home)
        const title = filled(t.team.gone.deviceTitle, { team: TEAM })
        await expect(home.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
        await expect(home.page.getByText(t.team.gone.deviceAgain)).toBeVisible()
        await expectNoBarriers(home.page)
      })

      await Promise.all([anna.leave(), home.leave()])
      rmSync(folder, { recursive: true, force: true })
    },
  )
}
