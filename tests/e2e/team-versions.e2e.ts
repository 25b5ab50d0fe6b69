import { rmSync } from 'node:fs'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { found, letIn, lookAll, type Person, sharedFolder, shareDilemma, sitDown } from './team-parts.ts'

const storyOf = ({ page, t }: Person) => page.getByRole('textbox', { name: t.dilemmas.story })

for (const language of ['nl', 'en'] as const) {
  for (const visibility of ['named', 'anonymous'] as const) {
    test(
      `earlier versions of what two write together tell who wrote: ${visibility}, in ${language}`,
      nightly,
      async ({ browser }) => {
        test.slow()
        const folder = sharedFolder()
        const [anna, bas] = [await sitDown(browser, 'Anna', language), await sitDown(browser, 'Bas', language)]
        const { t } = anna
        await found(anna, folder)
        await letIn(anna, bas, folder)
        const id = await shareDilemma(anna, 'Over de grens', visibility)
        await anna.core.client.sharing.writeTogether({ id, open: true })
        await lookAll(anna, bas)
        for (const { page } of [anna, bas]) await page.evaluate((hash) => (location.hash = hash), `#/dilemmas/${id}`)
        await storyOf(anna).click()
        await anna.page.keyboard.type('Anna schrijft.')
        await expect(storyOf(bas)).toContainText('Anna schrijft.')
        await storyOf(bas).click()
        await bas.page.keyboard.press('ControlOrMeta+End')
        await bas.page.keyboard.type(' Bas ook.')
        await expect(storyOf(anna)).toContainText('Bas ook.')

        await anna.page.getByRole('button', { name: t.editor.versions.title }).click()
        const dialog = anna.page.getByRole('dialog')
        await expect(dialog.getByText(t.editor.versions.keepsShared)).toBeVisible()
        await expect(dialog.getByRole('button', { name: t.editor.versions.restore })).toBeHidden()
        // They wrote within one stretch of time, so that there is one version and nothing to choose.
        const [now] = await anna.core.client.documents.versions({ id })
        const names = now?.writers.map(({ name, isMe }) => (isMe ? t.editor.versions.me : name))
        expect(names).toEqual(visibility === 'named' ? ['Bas', t.editor.versions.me] : [])
        await expectNoBarriers(anna.page)

        await anna.core.client.sharing.withdraw({ id })
        await lookAll(anna, bas)
        await expect(bas.page.getByRole('heading', { level: 1, name: t.common.notHere.title })).toBeFocused()
        await expect(storyOf(bas)).toBeHidden()
        await expectNoBarriers(bas.page)

        await Promise.all([anna.leave(), bas.leave()])
        rmSync(folder, { recursive: true, force: true })
      },
    )
  }
}
