import { rmSync } from 'node:fs'
import { expect, expectNoBarriers, PASSPHRASE, test } from './app.ts'
import { nightly } from './nightly.ts'
import { found, letDaysPass, lookAll, type Person, sharedFolder, sitDown, toTeam } from './team-parts.ts'
import { filled } from './texts.ts'

/** Types the words of an invitation, or pastes them in the first field, and names the folder. */
async function askWith({ page, t }: Person, words: readonly string[], folder: string): Promise<void> {
  await page.getByRole('link', { name: t.team.none.join }).click()
  await page.getByLabel(filled(t.team.join.word, { number: 1 }), { exact: true }).fill(words.join(' '))
  await page.getByLabel(t.team.place.label).fill(folder)
  await page.getByRole('button', { name: t.team.join.do }).click()
}

/** What somebody at the door reads when nobody will let them in, and the way back. */
async function readNo({ page, t }: Person, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: t.team.asking.back }).click()
  await expect(page.getByRole('link', { name: t.team.none.join })).toBeVisible()
}

for (const language of ['nl', 'en'] as const) {
  test.describe(`an invitation, in ${language}`, nightly, () => {
    test('finds nothing in another team’s folder, and closes after three times wrong digits', async ({ browser }) => {
      test.slow()
      const [folder, others] = [sharedFolder(), sharedFolder()]
      const people = await Promise.all(['Anna', 'Bas', 'Wim'].map((name) => sitDown(browser, name, language)))
      const [anna, bas, wim] = people
      if (!anna || !bas || !wim) throw new Error('three people')
      const { t } = anna
      await found(anna, folder)
      await found(wim, others)
      const { words } = await anna.core.client.team.invite({ for: 'colleague', name: 'Bas', role: 'member' })
      await lookAll(anna)

      await test.step('the folder of another team', async () => {
        await toTeam(bas)
        await askWith(bas, words, others)
        await expect(bas.page.getByRole('alert')).toContainText(t.errors.TEAM_INVITATION_NOT_FOUND.todo)
        await expectNoBarriers(bas.page)
        await bas.page.getByLabel(t.team.place.label).fill(folder)
        await bas.page.getByRole('button', { name: t.team.join.do }).click()
        await expect(bas.page.getByRole('button', { name: t.team.asking.stop })).toBeVisible()
      })

      await test.step('wrong, wrong and wrong again', async () => {
        await lookAll(anna)
        await toTeam(anna)
        const admit = anna.page.getByRole('button', { name: t.team.request.admit })
        await anna.page.getByLabel(t.team.request.digits).fill('000000')
        await admit.click()
        await expect(anna.page.getByText(filled(t.team.request.triesLeft_other, { count: 2 }))).toBeVisible()
        await admit.click()
        await expect(anna.page.getByText(t.team.request.triesLeft_one)).toBeVisible()
        await expectNoBarriers(anna.page)
        await admit.click()
        await expect(anna.page.getByText(filled(t.team.request.closedText, { name: 'Bas' }))).toBeVisible()
        await expectNoBarriers(anna.page)
        await anna.page.getByRole('button', { name: t.team.request.closedSeen }).click()
        await expect(anna.page.getByText(t.team.home.leadAlone)).toBeVisible()
      })

      await test.step('who asked is told', async () => {
        await lookAll(anna)
        await expect(bas.page.getByText(t.team.sync.answered)).toBeVisible()
        await readNo(bas, t.team.asking.refused.title)
      })

      await Promise.all(people.map((person) => person.leave()))
      for (const place of [folder, others]) rmSync(place, { recursive: true, force: true })
    })

    test('is closed while somebody waits, and its words work for nobody after that', async ({ browser }) => {
      test.slow()
      const folder = sharedFolder()
      const [anna, bas] = [await sitDown(browser, 'Anna', language), await sitDown(browser, 'Bas', language)]
      const { t } = anna
      await found(anna, folder)
      const first = await anna.core.client.team.invite({ for: 'colleague', name: 'Bas', role: 'member' })
      await lookAll(anna)

      await test.step('refused while the digits stand on the other screen', async () => {
        await toTeam(bas)
        await askWith(bas, first.words, folder)
        await lookAll(anna)
        await expect(bas.page.getByRole('img', { name: t.team.asking.digits })).toBeVisible()
        await toTeam(anna)
        await anna.page.getByRole('button', { name: t.team.request.refuse }).click()
        await expect(anna.page.getByText(t.team.request.refused)).toBeVisible()
        await expectNoBarriers(anna.page)
        await lookAll(anna)
        await readNo(bas, t.team.asking.refused.title)
      })

      await test.step('taken back before somebody came with its words', async () => {
        const second = await anna.core.client.team.invite({ for: 'colleague', name: 'Bas', role: 'member' })
        const withdraw = anna.page.getByRole('button', { name: filled(t.team.invite.withdrawOf, { name: 'Bas' }) })
        await withdraw.click()
        await expect(withdraw).toBeHidden()
        await lookAll(anna)
        await askWith(bas, second.words, folder)
        await expect(bas.page.getByRole('alert')).toContainText(t.errors.TEAM_INVITATION_GONE.todo)
        await expectNoBarriers(bas.page)
      })

      await Promise.all([anna.leave(), bas.leave()])
      rmSync(folder, { recursive: true, force: true })
    })

    test('runs out while nobody answers, on both sides', async ({ browser }) => {
      test.slow()
      const folder = sharedFolder()
      const [anna, bas] = [await sitDown(browser, 'Anna', language), await sitDown(browser, 'Bas', language)]
      const { t } = anna
      await found(anna, folder)
      const { words } = await anna.core.client.team.invite({ for: 'colleague', name: 'Bas', role: 'member' })
      await lookAll(anna)
      await anna.core.client.vault.lock({})
      await toTeam(bas)
      await askWith(bas, words, folder)
      await expect(bas.page.getByRole('heading', { level: 1, name: t.team.asking.title })).toBeVisible()
      await expectNoBarriers(bas.page)
      await bas.core.client.vault.lock({})
      const backToday = letDaysPass(8)
      try {
        await test.step('who asked reads that a new one is needed', async () => {
          await bas.core.client.vault.unlock({ passphrase: PASSPHRASE })
          await toTeam(bas)
          await readNo(bas, t.team.asking.expired.title)
        })

        await test.step('who invited sees that nobody came, and clears it away', async () => {
          await anna.core.client.vault.unlock({ passphrase: PASSPHRASE })
          await toTeam(anna)
          await expect(anna.page.getByText(t.team.invite.expired)).toBeVisible()
          await expectNoBarriers(anna.page)
          await anna.page.getByRole('button', { name: filled(t.team.invite.clearOf, { name: 'Bas' }) }).click()
          await expect(anna.page.getByText(t.team.invite.expired)).toBeHidden()
        })
      } finally {
        backToday()
      }

      await Promise.all([anna.leave(), bas.leave()])
      rmSync(folder, { recursive: true, force: true })
    })
  })
}
