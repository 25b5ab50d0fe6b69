import { rmSync } from 'node:fs'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { found, lookAll, sharedFolder, sitDown, toTeam } from './team-parts.ts'
import { filled, textsOf } from './texts.ts'

const t = textsOf('nl')

test(
  'words in another team’s folder find nothing; three times wrong digits close an invitation',
  nightly,
  async ({ browser }) => {
    test.slow()
    const [folder, others] = [sharedFolder(), sharedFolder()]
    const people = await Promise.all(['Anna', 'Bas', 'Wim'].map((name) => sitDown(browser, name)))
    const [anna, bas, wim] = people
    if (!anna || !bas || !wim) throw new Error('three people')
    await found(anna, folder)
    await found(wim, others)
    const { words } = await anna.core.client.team.invite({ for: 'colleague', name: 'Bas', role: 'member' })
    await lookAll(anna)

    await test.step('the folder of another team', async () => {
      await toTeam(bas)
      await bas.page.getByRole('link', { name: t.team.none.join }).click()
      const first = bas.page.getByLabel(filled(t.team.join.word, { number: 1 }), { exact: true })
      await first.fill(words.join(' '))
      const place = bas.page.getByLabel(t.team.place.label)
      await place.fill(others)
      await bas.page.getByRole('button', { name: t.team.join.do }).click()
      await expect(bas.page.getByRole('alert')).toContainText(t.errors.TEAM_INVITATION_NOT_FOUND.todo)
      await expectNoBarriers(bas.page)
      await place.fill(folder)
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
      await expect(bas.page.getByRole('heading', { name: t.team.asking.refused.title })).toBeVisible()
      await expect(bas.page.getByText(t.team.sync.answered)).toBeVisible()
      await expectNoBarriers(bas.page)
      await bas.page.getByRole('button', { name: t.team.asking.back }).click()
      await expect(bas.page.getByRole('link', { name: t.team.none.join })).toBeVisible()
    })

    await Promise.all(people.map((person) => person.leave()))
    for (const place of [folder, others]) rmSync(place, { recursive: true, force: true })
  },
)
