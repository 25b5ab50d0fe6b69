import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type DocumentId, MethodId } from '#shared/ids.ts'
import { expect, expectNoBarriers, test } from './app.ts'
import { runFor } from './nightly.ts'
import { sessionParts } from './session-parts.ts'
import { actionsOf, letIn, type Person, sharedFolder, shareDilemma, sitDown, TEAM, toTeam } from './team-parts.ts'
import { filled } from './texts.ts'

const LESSON = 'Nabij blijven lukt als je zegt wanneer je er niet bent.'
const SAID = 'Wat heb jij nodig om te slapen?'
const TITLE = 'Over de grens tussen nabij en bereikbaar zijn'

async function beginTeam(person: Person, folder: string): Promise<void> {
  const { page, t } = person
  await toTeam(person)
  await expectNoBarriers(page)
  await page.getByRole('link', { name: t.team.none.create }).click()
  await page.getByLabel(t.team.names.team).fill(TEAM)
  await page.getByLabel(t.team.place.label).fill(folder)
  await expect(page.getByText(t.team.place.state.good)).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: t.team.create.do }).click()
  await expect(page.getByRole('heading', { level: 1, name: TEAM })).toBeVisible()
}

/** @returns the words, as they are read from the screen */
async function invite({ page, t }: Person, name: string): Promise<string> {
  await page.getByRole('button', { name: t.team.invite.do }).click()
  await page.getByLabel(t.team.invite.name).fill(name)
  await page.getByRole('button', { name: t.team.invite.make }).click()
  const words = page.getByRole('list', { name: t.team.invite.words }).getByRole('listitem')
  await expect(words).toHaveCount(8)
  await expect(page.getByRole('img', { name: t.team.invite.qr })).toBeVisible()
  const code = (await words.allTextContents()).join(' ')
  await page.getByRole('dialog').getByRole('button', { name: t.common.close }).click()
  return code
}

async function askToJoin(person: Person, code: string, folder: string): Promise<void> {
  const { page, t } = person
  await toTeam(person)
  await page.getByRole('link', { name: t.team.none.join }).click()
  await page.getByLabel(filled(t.team.join.word, { number: 1 }), { exact: true }).fill(code)
  await page.getByLabel(t.team.place.label).fill(folder)
  await page.getByRole('button', { name: t.team.join.do }).click()
  await expect(page.getByRole('button', { name: t.team.asking.stop })).toBeVisible()
}

/** Reads the digits on one screen and types them on the other. */
async function compareDigits(host: Person, newcomer: Person): Promise<void> {
  const { page, t } = host
  const shown = newcomer.page.getByRole('img', { name: t.team.asking.digits })
  await expect(shown).toBeVisible()
  await expectNoBarriers(newcomer.page)
  const digits = ((await shown.getAttribute('aria-label')) ?? '').replaceAll(/\D/g, '')
  await expect(page.getByRole('heading', { name: filled(t.team.request.asks, { name: newcomer.name }) })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByLabel(t.team.request.digits).fill(digits)
  await page.getByRole('button', { name: t.team.request.admit }).click()
  await expect(newcomer.page.getByRole('heading', { level: 1, name: TEAM })).toBeVisible()
}

/** Begins at the end of the text, as somebody with a mouse would, and types on. */
async function writeOn({ page, t }: Person, words: string): Promise<void> {
  await page.getByRole('textbox', { name: t.dilemmas.story }).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(words)
}

/** The name at somebody else's caret. */
const caretOf = (page: Page, name: string) =>
  page.locator('[aria-hidden] span > span', { hasText: new RegExp(`^${name}$`) })

async function editTogether(anna: Person, bas: Person, sharedId: DocumentId): Promise<void> {
  const { t } = anna
  await anna.page.evaluate((hash) => (location.hash = hash), `#/dilemmas/${sharedId}`)
  await anna.page.getByRole('button', { name: t.sharing.together.start }).click()
  await expect(anna.page.getByText(t.sharing.together.open)).toBeVisible()
  await anna.core.client.team.syncNow()
  await bas.core.client.team.syncNow()
  await writeOn(anna, 'Anna schrijft. ')
  // Whoever goes on at the end of what they see, while a word is still under way, goes on in the middle of it.
  await expect(bas.page.getByRole('textbox', { name: t.dilemmas.story })).toContainText('Anna schrijft.')
  await writeOn(bas, 'Bas ook. ')
  for (const { page } of [anna, bas]) {
    const story = page.getByRole('textbox', { name: t.dilemmas.story })
    await expect(story).toContainText('Anna schrijft.')
    await expect(story).toContainText('Bas ook.')
  }
  for (const [{ page }, { name }] of [[anna, bas] as const, [bas, anna] as const]) {
    await expect(page.getByText(filled(t.editor.together.writing_one, { names: name })).first()).toBeVisible()
    await expect(caretOf(page, name)).toBeVisible()
  }
  await expectNoBarriers(anna.page)
}

/** The vault that holds a session is the facilitator's: the others sit around the table. */
async function runSession({ page, t, language, core: { client } }: Person, dilemmaId: DocumentId): Promise<void> {
  const room = sessionParts(language)
  const participants = [
    { name: 'Anna', role: 'facilitator' as const },
    { name: 'Bas', role: 'bringer' as const },
    { name: 'Carla', role: 'consultant' as const },
  ]
  const methodId = MethodId.parse('five-steps')
  const { id } = await client.sessions.plan({ dilemmaId, methodId, plannedForMs: null, participants })
  await client.sessions.agree({ id })
  await client.sessions.start({ id })
  await page.evaluate((hash) => (location.hash = hash), `#/sessions/${id}`)
  for (const round of [1, 2, 3, 4, 5]) {
    await expect(page.getByText(room.roundText(round, 5)).first()).toBeVisible()
    if (round === 2) await room.say(page, SAID)
    await page.keyboard.press('Escape')
    if (round < 5) await page.keyboard.press('ArrowRight')
  }
  await page.getByRole('button', { name: t.sessions.room.toClosing }).click()
  await page.getByLabel(t.sessions.close.lessonLabel).fill(LESSON)
  await page.getByRole('button', { name: t.sessions.close.do }).click()
  await expect(page.getByRole('link', { name: t.sessions.report.toLesson })).toBeVisible()
}

/** From what is read back of it through the gate. The circle agreed to keep what was said, so it was asked. */
async function shareSession({ page, t, core: { client } }: Person): Promise<void> {
  await page.getByRole('link', { name: t.sessions.report.share }).click()
  const theirs = page.getByRole('region', { name: t.sharing.sides.theirs, exact: true })
  await expect(theirs).toContainText(LESSON)
  await expect(theirs).not.toContainText(SAID)
  await page.getByLabel(t.sharing.questions.summary).fill('Over wat nabij zijn vraagt')
  await page.getByRole('checkbox', { name: t.sharing.asked.tick }).click()
  await expect(page.getByText(t.sharing.ready)).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: t.sharing.share }).click()
  await expect(page.getByRole('heading', { level: 1, name: t.sharing.shared.heading.session })).toBeVisible()
  await client.team.syncNow()
}

/** What a colleague who sat there finds of it: the lesson, and nothing of what was said. */
async function findSession({ page, t, core: { client } }: Person): Promise<void> {
  await client.team.syncNow()
  await page.getByRole('navigation').getByRole('link', { name: t.app.part.archive, exact: true }).click()
  await page.getByLabel(t.archive.search).fill('soort:intervisie nabij')
  await page.getByRole('option', { name: new RegExp(TITLE) }).click()
  const opened = page.getByRole('article', { name: t.archive.opened })
  await expect(opened.getByText(LESSON)).toBeVisible()
  await expect(opened).toContainText('Anna')
  await expect(opened).not.toContainText(SAID)
  const about = opened.getByRole('list', { name: t.archive.about }).getByRole('link')
  await expect(about).toHaveText(new RegExp(TITLE))
}

for (const language of ['nl', 'en'] as const) {
  test(
    `three people share by one folder, and one of them goes, in ${language}`,
    runFor(language),
    async ({ browser }) => {
      test.slow() // three programs and three windows at once
      const folder = sharedFolder()
      const [anna, bas, carla] = await Promise.all(
        ['Anna', 'Bas', 'Carla'].map((name) => sitDown(browser, name, language)),
      )
      if (!anna || !bas || !carla) throw new Error('three people')
      const { t } = anna

      await beginTeam(anna, folder)
      await test.step('words, digits and an administrator let somebody in', async () => {
        await askToJoin(bas, await invite(anna, 'Bas'), folder)
        await compareDigits(anna, bas)
      })
      await letIn(anna, carla, folder)
      const sharedId = await shareDilemma(anna, TITLE)
      await anna.core.client.team.syncNow()

      await test.step('the others read it and see who else can', async () => {
        for (const { page, core } of [bas, carla]) {
          await core.client.team.syncNow()
          await page.evaluate((hash) => (location.hash = hash), `#/dilemmas/${sharedId}`)
          await expect(page.getByText(TITLE).first()).toBeVisible()
        }
        await bas.page.getByRole('button', { name: t.team.readers.show }).first().click()
        const readers = bas.page.getByRole('dialog').getByRole('listitem')
        await expect(readers).toHaveCount(3)
        await expectNoBarriers(bas.page)
      })

      await test.step('two write in it at once, and see where the other is', async () => {
        await bas.page.getByRole('dialog').getByRole('button', { name: t.common.close }).click()
        await toTeam(carla)
        await editTogether(anna, bas, sharedId)
      })

      await test.step('a session is run on it, to its lesson, and is shared', async () => {
        await runSession(anna, sharedId)
        await expectNoBarriers(anna.page)
        await shareSession(anna)
        for (const colleague of [bas, carla]) await findSession(colleague)
        await expectNoBarriers(bas.page)
        expect(await bas.core.client.sessions.list()).toEqual([])
        await toTeam(anna)
      })

      await test.step('one is removed and sees nothing new', async () => {
        await actionsOf(anna, 'Carla').click()
        await anna.page.getByRole('menuitem', { name: t.team.member.remove }).click()
        await expectNoBarriers(anna.page)
        await anna.page.getByRole('button', { name: filled(t.team.remove.do, { name: 'Carla' }) }).click()
        await expect(actionsOf(anna, 'Carla')).toBeHidden()
        await shareDilemma(anna, 'Na haar vertrek')
        await anna.core.client.team.syncNow()
        await carla.core.client.team.syncNow().catch(() => {})
        await toTeam(carla)
        await expect(carla.page.getByRole('heading', { level: 1 })).toHaveText(
          filled(t.team.gone.removedTitle, { team: TEAM }),
        )
        await expectNoBarriers(carla.page)
        await bas.core.client.team.syncNow()
        const titlesOf = async ({ core }: Person) =>
          (await core.client.documents.recent({ kinds: ['dilemma'] })).map(({ title }) => title)
        await expect.poll(() => titlesOf(bas)).toContain('Na haar vertrek')
        expect(await titlesOf(carla)).toEqual([TITLE])
      })

      await Promise.all([anna, bas, carla].map((person) => person.leave()))
      rmSync(folder, { recursive: true, force: true })
    },
  )
}
