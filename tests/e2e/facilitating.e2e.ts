import type { Locator, Page } from '@playwright/test'
import type { MethodId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import type { UnixMs } from '#shared/units.ts'
import { methods } from '#core/methods/catalogue.ts'
import { expect, expectNoBarriers, type RunningRuimte, test } from './app.ts'
import { nightly } from './nightly.ts'
import { openWall } from './open-wall.ts'
import { CIRCLE, sessionId, sessionOf, sessionParts } from './session-parts.ts'
import { filled } from './texts.ts'

const { sessions, roundText, moveTo } = sessionParts('nl')
const MINUTE_MS = 60_000

interface Plan {
  readonly methodId: string
  /** From now. */
  readonly untilMinutes?: number
}

async function begin(page: Page, ruimte: RunningRuimte, { methodId, untilMinutes }: Plan): Promise<number> {
  const { client } = ruimte.host.core
  const roles = ['bringer', 'facilitator'] as const
  const now = Date.now()
  const { id } = await client.sessions.plan({
    methodId: methodId as MethodId,
    participants: CIRCLE.map((name, place) => ({ name, role: roles[place] ?? 'consultant' })),
    cases: [{ dilemmaId: null, title: 'Een moeder die niet meer belt', question: 'Wat doe ik nu?', bringer: 0 }],
    plannedForMs: untilMinutes === undefined ? null : (now as UnixMs),
    untilMs: untilMinutes === undefined ? null : ((now + untilMinutes * MINUTE_MS) as UnixMs),
  })
  await client.sessions.start({ id })
  await page.evaluate((hash) => (location.hash = hash), `/sessions/${id}`)
  await expect(page.getByRole('button', { name: sessions.room.pause })).toBeVisible()
  return (await client.sessions.get({ id })).rounds.length
}

async function openTool(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: sessions.tools.title }).click()
  await page.getByRole('menuitem', { name }).click()
}

test(
  'the keys alone lead a session: on and back, one, two and five minutes more, a pause and a talk',
  nightly,
  async ({ page, ruimte }) => {
    const count = await begin(page, ruimte, { methodId: 'incident-short' })
    const allotted = async (round: number) => (await sessionOf(ruimte, page)).clock.rounds[round]?.allottedMs ?? 0
    const first = await allotted(0)
    for (const [key, minutes] of [
      ['+', 1],
      ['2', 3],
      ['5', 8],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => allotted(0)).toBe(first + minutes * MINUTE_MS)
    }
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(roundText(2, count)).first()).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(roundText(3, count)).first()).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByText(roundText(2, count)).first()).toBeVisible()

    await page.getByRole('link', { name: sessions.room.leave }).click()
    await page
      .getByRole('link', { name: /Een moeder die niet meer belt/ })
      .first()
      .click()
    await expect(page.getByText(roundText(2, count)).first()).toBeVisible()

    await page.keyboard.press('Space')
    await expect(page.getByRole('button', { name: sessions.room.resume })).toBeVisible()
    expect((await sessionOf(ruimte, page)).pause).toBe('break')
    await page.keyboard.press('Space')
    await expect(page.getByRole('button', { name: sessions.room.pause })).toBeVisible()
    await page.keyboard.press('p')
    await expect(page.getByRole('button', { name: sessions.room.resume })).toBeVisible()
    expect((await sessionOf(ruimte, page)).pause).toBe('process')
    await expectNoBarriers(page)
  },
)

test(
  'somebody leaves and comes back, another leads on, and who has not spoken can be seen',
  nightly,
  async ({ page, ruimte }) => {
    await begin(page, ruimte, { methodId: 'incident-short' })
    const wall = await openWall(page)
    const personOf = async (name: string) =>
      (await sessionOf(ruimte, page)).participants.find((one) => one.name === name)

    await openTool(page, sessions.here.comeAndGo)
    const dialog = page.getByRole('dialog')
    const carla = dialog.getByRole('button', { name: 'Carla' })
    // Nobody was tapped at the start, so everyone is there.
    await expect(carla).toHaveAttribute('aria-pressed', 'true')
    await carla.click()
    await expect(carla).toHaveAttribute('aria-pressed', 'false')
    await expectNoBarriers(page)
    await carla.click()
    await expect(carla).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)

    await openTool(page, sessions.tools.handOver)
    await expect(dialog.getByRole('button', { name: 'Anouk' })).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Dirk' }).click()
    await expect(dialog).toHaveCount(0)
    expect((await personOf('Dirk'))?.role).toBe('facilitator')
    expect((await personOf('Bilal'))?.role).toBe('consultant')

    await page.getByText(sessions.notes.title).click()
    const spoken = page.getByRole('group', { name: sessions.notes.spoken })
    await spoken.getByRole('button', { name: 'Carla' }).click()
    await expect(spoken.getByRole('button', { name: 'Carla', pressed: true })).toBeVisible()
    await expect(spoken.getByRole('button', { name: 'Dirk', pressed: false })).toBeVisible()
    await page.getByLabel(sessions.notes.label).fill('Dirk vragen')
    await page.getByRole('button', { name: sessions.notes.add }).click()
    await expect(page.getByText('Dirk vragen')).toBeVisible()
    await expectNoBarriers(page)
    await expect(wall.getByText('Dirk vragen')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('ArrowRight')
    // A new round: nobody has spoken yet.
    await expect(spoken.getByRole('button', { pressed: true })).toHaveCount(0)
  },
)

test(
  'a round is held in another way, a case is brought on the spot, and what is left is made to fit',
  nightly,
  async ({ page, ruimte }) => {
    const count = await begin(page, ruimte, { methodId: 'consultation', untilMinutes: 15 })
    const { client } = ruimte.host.core
    const id = sessionId(page)

    const over = page.getByRole('button', { name: sessions.rest.fit })
    await expect(over).toBeVisible()
    await expectNoBarriers(page)
    await over.click()
    await expect(over).toHaveCount(0)
    const { clock } = await sessionOf(ruimte, page)
    const whole = clock.rounds.reduce((sum, { allottedMs }) => sum + allottedMs, 0)
    expect(whole).toBeLessThanOrEqual(17 * MINUTE_MS)

    const { method, rounds } = await sessionOf(ruimte, page)
    const swappable = rounds.findIndex(
      ({ blockId }) => (method?.blocks.find((block) => block.id === blockId)?.modules.length ?? 0) > 0,
    )
    expect(swappable).toBeGreaterThan(-1)
    await moveTo(page, ruimte, swappable + 1, count)
    const before = await page.getByRole('heading', { level: 1 }).textContent()
    await openTool(page, sessions.tools.module)
    await page.getByRole('dialog').getByRole('listitem').nth(1).getByRole('button').click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '')
    expect((await client.sessions.get({ id })).rounds[swappable]?.module).not.toBeNull()
    await expectNoBarriers(page)
  },
)

test('a case that somebody names on the spot can be chosen', nightly, async ({ page, ruimte }) => {
  const isPick = ({ input }: Block) => input.type === 'pick' && input.from === 'cases'
  const picks = methods.find(({ blocks }) => blocks.some(isPick))
  if (!picks) throw new Error('a method lets the circle choose a case')
  const count = await begin(page, ruimte, { methodId: picks.id })
  const { rounds } = await sessionOf(ruimte, page)
  const round = rounds.findIndex(({ blockId }) => blockId === picks.blocks.find(isPick)?.id)
  await moveTo(page, ruimte, round + 1, count)
  await page.getByLabel(sessions.pick.add).fill('Een vader die niet meer opendoet')
  await page.getByLabel(sessions.pick.addBy).click()
  await page.getByRole('option', { name: 'Carla' }).click()
  await page.getByRole('button', { name: sessions.plan.addCase }).click()
  const choice = page.getByRole('radio', { name: /Een vader die niet meer opendoet/ })
  await choice.click()
  await expect(choice).toBeChecked()
  await expectNoBarriers(page)
  const { cases, marks } = await sessionOf(ruimte, page)
  const chosen = cases.find(({ title }) => title.startsWith('Een vader'))
  expect(marks).toMatchObject([{ type: 'pick', target: chosen?.id }])
  await expect(page.getByText(filled(sessions.pick.by, { name: 'Carla' }))).toBeVisible()
})

/** The shipped method that has a round of this kind first, and that round. */
function methodWith(type: Block['input']['type']) {
  const isIt = ({ input }: Block) => input.type === type
  const [found] = methods
    .filter(({ blocks }) => blocks.some(isIt))
    .toSorted((one, other) => one.blocks.findIndex(isIt) - other.blocks.findIndex(isIt))
  const block = found?.blocks.find(isIt)
  if (!found || !block) throw new Error(`a method has a round of ${type}`)
  return { methodId: found.id, blockId: block.id }
}

/** Two things are said in the round that people will choose from in the next of this kind; the room shows that round. */
async function gather(page: Page, ruimte: RunningRuimte, type: 'sort' | 'vote'): Promise<void> {
  const { methodId, blockId } = methodWith(type)
  const { client } = ruimte.host.core
  const count = await begin(page, ruimte, { methodId })
  const id = sessionId(page)
  const { rounds, participants } = await client.sessions.get({ id })
  const there = rounds.findIndex((round) => round.blockId === blockId)
  await client.sessions.move({ id, toRound: there - 1 })
  for (const { id: participantId, name } of participants.slice(2, 4))
    await client.sessions.contribute({ id, participantId, text: `Wat raakt ${name}?` })
  const { rounds: now } = await client.sessions.get({ id })
  if ((now[there - 1]?.hidden ?? 0) > 0) await client.sessions.reveal({ id })
  await moveTo(page, ruimte, there + 1, count)
}

async function drag(page: Page, what: Locator, onto: Locator): Promise<void> {
  const [from, to] = [await what.boundingBox(), await onto.boundingBox()]
  if (!from || !to) throw new Error('both are in sight')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2 + 10, from.y + from.height / 2 + 10, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
  await page.mouse.up()
}

test('what was gathered is laid on piles by dragging and by the keys', nightly, async ({ page, ruimte }) => {
  await gather(page, ruimte, 'sort')
  const pileOf = async (text: string) => {
    const { contributions, marks } = await sessionOf(ruimte, page)
    const id = contributions.find((one) => one.text === text)?.id
    const mark = marks.find((one) => one.type === 'pile' && one.target === id)
    return mark?.type === 'pile' ? mark.pile : null
  }
  const piles = page
    .getByRole('main')
    .getByRole('region')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
  await drag(page, page.getByText('Wat raakt Carla?'), piles.first())
  await expect.poll(() => pileOf('Wat raakt Carla?')).not.toBeNull()

  const card = page.getByRole('listitem').filter({ hasText: 'Wat raakt Dirk?' })
  await card.getByRole('radio').last().focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => pileOf('Wat raakt Dirk?')).not.toBeNull()
  expect(await pileOf('Wat raakt Dirk?')).not.toBe(await pileOf('Wat raakt Carla?'))
  await expectNoBarriers(page)
})

test('dots are laid by dragging and by buttons, no more than there are', nightly, async ({ page, ruimte }) => {
  await gather(page, ruimte, 'vote')
  await page.getByRole('list', { name: sessions.turns.title }).getByRole('button', { name: 'Carla' }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'Wat raakt Dirk?' })
  const more = line.getByRole('button', { name: sessions.vote.more })
  const dot = page.locator('[aria-hidden="true"] > span').first()
  await drag(page, dot, line)
  await expect(line.getByText('1', { exact: true })).toBeVisible()
  await expectNoBarriers(page)
  while (await more.isEnabled()) await more.click()
  await expect(page.getByText(filled(sessions.vote.left_other, { name: 'Carla', count: 0 }))).toBeVisible()
  await page.getByRole('button', { name: sessions.vote.cast }).click()
  await expect(page.getByText(filled(sessions.turns.done_one, { count: 1, of: CIRCLE.length }))).toBeVisible()
  const { rounds, clock } = await sessionOf(ruimte, page)
  expect(rounds[clock.round]?.written).toHaveLength(1)
})
