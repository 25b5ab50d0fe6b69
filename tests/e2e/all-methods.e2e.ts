import type { Page } from '@playwright/test'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import { methods } from '#core/methods/catalogue.ts'
import { expect, expectNoBarriers, type RunningRuimte, test } from './app.ts'
import { nightly } from './nightly.ts'
import { openWall } from './open-wall.ts'
import { sessionId, sessionOf, sessionParts } from './session-parts.ts'
import { filled } from './texts.ts'

const { sessions, roundText, next } = sessionParts('nl')
const PEOPLE = ['Anouk', 'Bilal', 'Carla', 'Dirk', 'Esra', 'Femke', 'Gijs', 'Hanna', 'Ivo', 'Jasmijn', 'Koen', 'Lieke']

test.setTimeout(600_000)

/** The lobby of a session by this method, with as many people as it asks and a case that is told on the spot. */
async function toLobby(page: Page, ruimte: RunningRuimte, method: (typeof methods)[number]): Promise<void> {
  const count = Math.max(4, method.group.from)
  const roles = ['bringer', 'facilitator'] as const
  const { id } = await ruimte.host.core.client.sessions.plan({
    methodId: method.id,
    participants: PEOPLE.slice(0, count).map((name, place) => ({ name, role: roles[place] ?? 'consultant' })),
    cases: [{ dilemmaId: null, title: 'Een moeder die niet meer belt', question: 'Wat doe ik nu?', bringer: 0 }],
    plannedForMs: null,
  })
  await page.evaluate((hash) => (location.hash = hash), `/sessions/${id}`)
  await expect(page.getByRole('button', { name: sessions.lobby.start })).toBeVisible()
}

/** Everyone there says or writes something, so that rounds that choose from it have something to choose from. */
async function speak(page: Page, ruimte: RunningRuimte, round: number): Promise<void> {
  const { client } = ruimte.host.core
  const { method, ...session } = await sessionOf(ruimte, page)
  const block = method && blockOfRound({ ...session, method }, round)
  if (!block || keptAs(block) === 'nothing' || !['talk', 'write', 'ask'].includes(block.input.type)) return
  const id = sessionId(page)
  for (const { id: participantId, name } of session.participants.slice(2, 4))
    await client.sessions.contribute({ id, participantId, text: `Wat ${name} hierin ziet.` })
  if (block.visibility.as === 'private-until-reveal') await client.sessions.reveal({ id })
}

for (const method of methods) {
  test(`${method.name.nl} is run from lobby to report on its own screens`, nightly, async ({ page, ruimte }) => {
    await toLobby(page, ruimte, method)
    await expectNoBarriers(page)
    await page.getByRole('button', { name: sessions.lobby.start }).click()
    await expect(page.getByRole('button', { name: sessions.room.pause })).toBeVisible()
    const wall = await openWall(page)
    const { rounds, standIns } = await sessionOf(ruimte, page)
    expect(standIns).toEqual([])
    // What comes round for each person or case has the same screen each time.
    const looked = new Set<string>()

    for (const [round, { blockId }] of rounds.entries()) {
      if (round > 0) await next(page, round + 1, rounds.length)
      const prompt = method.blocks.find(({ id }) => id === blockId)?.prompt.nl ?? 'no prompt'
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt)
      await expect(wall.getByRole('heading', { level: 1 })).toHaveText(prompt)
      await expect(wall.getByText(roundText(round + 1, rounds.length)).first()).toBeVisible()
      await speak(page, ruimte, round)
      if (looked.has(blockId)) continue
      looked.add(blockId)
      await expectNoBarriers(page)
      await expectNoBarriers(wall)
    }

    await page.getByRole('button', { name: sessions.room.toClosing }).click()
    await expect(wall.getByRole('heading', { name: sessions.projector.closing.title })).toBeVisible()
    await expectNoBarriers(page)
    await page.getByRole('button', { name: sessions.close.do }).click()
    await expect(page.getByText(filled(sessions.report.attendance, {}))).toBeVisible()
    await expectNoBarriers(page)
    const kept = (await sessionOf(ruimte, page)).contributions
    for (const { text } of kept.slice(0, 1)) await expect(page.getByText(text).first()).toBeVisible()
  })
}
