import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, PASSPHRASE, test } from './app.ts'
import { nightly } from './nightly.ts'
import { sessionOf, sessionParts } from './session-parts.ts'
import { filled, textsOf } from './texts.ts'

const { app, archive, common, vault } = textsOf('nl')
const { sessions, startSession, line, say } = sessionParts('nl')
const lesson = 'Nabijheid houdt stand als het team er een gezicht bij geeft.'

test.use({ vault: 'demo-team' })

const begin = (page: Page, method: string) => startSession(page, { method, look: () => expectNoBarriers(page) })

test(
  'runs the rounds: circle, clock, prompt, contributions, extend, pause, skip and back',
  nightly,
  async ({ page, ruimte }) => {
    await begin(page, 'Incidentmethode, kort')
    await expect(page.getByRole('img', { name: /kring van 4 mensen/i })).toBeVisible()
    await expectNoBarriers(page)

    await page.getByRole('button', { name: sessions.room.more }).click()
    await expect.poll(async () => (await sessionOf(ruimte, page)).clock.rounds[0]?.allottedMs).toBe(6 * 60_000)

    for (const name of ['Inbreng', 'Keuze', 'Vragenronde']) {
      await page.getByRole('button', { name: filled(sessions.room.toRound, { name }) }).click()
    }
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Stel open vragen')
    await say(page, 'Wat merkt zij ervan als jij moe bent?')
    await say(page, 'Wie weet hiervan?')

    await page.getByRole('button', { name: sessions.room.pause }).click()
    await expect(page.getByRole('button', { name: sessions.room.resume })).toBeVisible()
    await expectNoBarriers(page)
    await page.getByRole('button', { name: sessions.room.resume }).click()
    await page.getByRole('button', { name: common.back, exact: true }).click()
    await expect.poll(async () => (await sessionOf(ruimte, page)).clock.round).toBe(2)
  },
)

test('says who speaks and who is silent, in words and in the circle', nightly, async ({ page }) => {
  await begin(page, 'Roddelmethode')
  for (const name of ['Verkenning', 'Roddelen']) {
    await page.getByRole('button', { name: filled(sessions.room.toRound, { name }) }).click()
  }

  await expect(page.getByText(filled(sessions.who.silent.bringer, { bringer: 'Anouk' }))).toBeVisible()
  await expect(page.getByText(sessions.who.speaks.group)).toBeVisible()
})

test('goes on at the same round and second after it was killed', nightly, async ({ page, ruimte }) => {
  await begin(page, 'Incidentmethode, kort')
  await page.getByRole('button', { name: filled(sessions.room.toRound, { name: 'Inbreng' }) }).click()
  await page.waitForTimeout(3200)
  await line(page).fill('Half af')
  await page.waitForTimeout(600)
  const before = await sessionOf(ruimte, page)
  const { hash } = new URL(page.url())

  const host = await ruimte.crash()
  const goneAtMs = Date.now()
  await page.waitForTimeout(2500) // the time that Ruimte is away does not count
  await page.goto(host.address())
  await page.getByLabel(vault.passphrase.yours).fill(PASSPHRASE)
  await page.getByRole('button', { name: vault.locked.open }).click()
  await expect(page.getByRole('navigation').getByRole('link', { name: app.part.sessions })).toBeVisible()
  await page.evaluate((where) => (location.hash = where), hash)

  await expect(page.getByText(sessions.room.interruptedWhy)).toBeVisible()
  await expect(line(page)).toHaveValue('Half af')
  const after = await sessionOf(ruimte, page)
  expect(after.clock.round).toBe(1)
  const spent = after.clock.rounds[1]?.spentMs ?? 0
  const beganAtMs = before.clock.runningSinceMs ?? before.nowMs
  // The last second may be lost, and on a busy machine somewhat more; of what came after the crash nothing counts.
  expect(spent).toBeGreaterThan(before.nowMs - beganAtMs - 2500)
  expect(spent).toBeLessThanOrEqual(goneAtMs - beganAtMs)
  await expectNoBarriers(page)

  await page.getByRole('button', { name: sessions.room.resume }).click()
  await expect.poll(async () => (await sessionOf(ruimte, page)).clock.phase).toBe('running')
})

test(
  'closes with an intention, a lesson and a word of thanks; the lesson lands in the archive',
  nightly,
  async ({ page }) => {
    await begin(page, 'Vijfstappenmethode')
    for (const round of [2, 3, 4, 5]) {
      await page.keyboard.press('ArrowRight')
      await expect(page.getByText(`Ronde ${round} van 5`)).toBeVisible()
    }
    await page.getByRole('button', { name: sessions.room.toClosing }).click()
    await page
      .getByLabel(filled(sessions.close.intentionLabel, { bringer: 'Anouk' }))
      .fill('Morgen bel ik haar samen met Carla.')
    await page.getByLabel(sessions.close.by).fill('4-12-2026')
    await page.getByLabel(sessions.close.lessonLabel).fill(lesson)
    await page
      .getByLabel(filled(sessions.close.appreciationLabel, { bringer: 'Anouk' }))
      .fill('Je zei eerlijk dat je moe bent.')
    await expectNoBarriers(page)
    await page.getByRole('button', { name: sessions.close.do }).click()

    await expect(page.getByText('Morgen bel ik haar samen met Carla.')).toBeVisible()
    await expectNoBarriers(page)
    await page.getByRole('link', { name: sessions.report.toLesson }).click()
    await expect(
      page
        .getByRole('heading', { level: 1, name: archive.title })
        .or(page.getByRole('heading', { name: lesson }))
        .first(),
    ).toBeVisible()
    await expect(page.getByText(lesson).first()).toBeVisible()
    await page.getByRole('link', { name: 'Namen noemen' }).first().click()
    await expect(page.getByText('Je zei eerlijk dat je moe bent.')).toBeVisible()
  },
)
