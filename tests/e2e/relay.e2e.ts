import { readFileSync } from 'node:fs'
import { newRelayKey } from '#core/crypto/relay-key.ts'
import { gatherRelayTeams } from '#core/team/transport/nats/gather-relay-teams.ts'
import { RelayTeam } from '#core/team/transport/nats/relay-config.ts'
import { requireRelayProgram } from '#core/team/transport/nats/testing/find-relay-program.ts'
import { startRelay, type TestRelay } from '#core/team/transport/nats/testing/start-relay.ts'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { type Person, shareDilemma, sitDown, TEAM, toTeam } from './team-parts.ts'
import { filled } from './texts.ts'

/** A server that takes in a new card may leave some questions without an answer. */
const PATIENCE_MS = 60_000
const strangers: RelayTeam[] = ['fe', 'ff'].map((end) => ({
  tag: `00000000000000${end}`,
  devices: [{ tag: 'f'.repeat(16), inbox: `_INBOX_${'f'.repeat(32)}`, key: newRelayKey().publicKey }],
}))

/** Who keeps the servers, and lets in whose card they got. */
class Keeper {
  readonly relay: TestRelay
  readonly #cards: RelayTeam[] = [...strangers]

  constructor(relay: TestRelay) {
    this.relay = relay
  }

  get address(): string {
    return this.relay.servers[0] ?? ''
  }

  /** Gets the card as the file that the window saves. */
  async getCardFrom({ page, t }: Person): Promise<void> {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: t.team.relay.card.save }).click()
    const file = await (await saved).path()
    this.#cards.push(...RelayTeam.array().parse(JSON.parse(readFileSync(file, 'utf8'))))
    this.relay.tell(gatherRelayTeams(this.#cards))
  }
}

async function chooseRelay({ page, t }: Person, address: string): Promise<void> {
  await page.getByRole('radio', { name: t.team.place.kind.relay }).click()
  await page.getByLabel(t.team.relay.label).fill(address)
  await page.getByRole('button', { name: t.team.relay.look }).click()
}

const place = ({ page, t }: Person) => page.getByRole('region', { name: t.team.home.where })

/** Presses "deel nu" until the line says so, as somebody who waits for it does. */
async function shareUntil(person: Person, words: string): Promise<void> {
  await expect(async () => {
    await place(person).getByRole('button', { name: person.t.team.sync.do }).click()
    await expect(place(person).getByText(words)).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: PATIENCE_MS })
}

async function beginTeam(anna: Person, keeper: Keeper): Promise<void> {
  const { page, t } = anna
  await toTeam(anna)
  await page.getByRole('link', { name: t.team.none.create }).click()
  await page.getByLabel(t.team.names.team).fill(TEAM)
  await chooseRelay(anna, keeper.address)
  await expect(page.getByText(t.team.relay.state.answers)).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: t.team.create.do }).click()
  await expect(page.getByRole('heading', { level: 1, name: TEAM })).toBeVisible()
  await expect(page.getByText(t.team.sync.relayProblem['place-refused'])).toBeVisible()
  await expect(page.getByText(t.team.sync.safe)).toBeVisible()
  await expectNoBarriers(page)
  await keeper.getCardFrom(anna)
  await shareUntil(anna, t.team.sync.alone)
}

/** @returns what is read out and sent: the words and the address */
async function invite({ page, t }: Person, name: string): Promise<{ words: string; address: string }> {
  await page.getByRole('button', { name: t.team.invite.do }).click()
  await page.getByLabel(t.team.invite.name).fill(name)
  await page.getByRole('button', { name: t.team.invite.make }).click()
  const words = page.getByRole('list', { name: t.team.invite.words }).getByRole('listitem')
  await expect(words).toHaveCount(8)
  const address = page.getByRole('dialog').getByText(/#[0-9a-f]{16}$/)
  await expect(address).toBeVisible()
  await expectNoBarriers(page)
  const read = { words: (await words.allTextContents()).join(' '), address: (await address.textContent()) ?? '' }
  await page.getByRole('dialog').getByRole('button', { name: t.common.close }).click()
  return read
}

async function askToJoin(bas: Person, keeper: Keeper, { words, address }: { words: string; address: string }) {
  const { page, t } = bas
  await toTeam(bas)
  await page.getByRole('link', { name: t.team.none.join }).click()
  await page.getByLabel(filled(t.team.join.word, { number: 1 }), { exact: true }).fill(words)
  await chooseRelay(bas, keeper.address)
  await expect(page.getByText(t.team.relay.state['tag-missing'])).toBeVisible()
  await page.getByLabel(t.team.relay.label).fill(address)
  await page.getByRole('button', { name: t.team.relay.look }).click()
  await expect(page.getByText(t.team.relay.state.refused)).toBeVisible()
  await expectNoBarriers(page)
  await keeper.getCardFrom(bas)
  await expect(async () => {
    await page.getByRole('button', { name: t.team.relay.look }).click()
    await expect(page.getByText(t.team.relay.state.good)).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: PATIENCE_MS })
  await page.getByRole('button', { name: t.team.join.do }).click()
}

async function compareDigits(anna: Person, bas: Person): Promise<void> {
  const { t } = anna
  const shown = bas.page.getByRole('img', { name: t.team.asking.digits })
  await expect(shown).toBeVisible({ timeout: PATIENCE_MS })
  await expectNoBarriers(bas.page)
  const digits = ((await shown.getAttribute('aria-label')) ?? '').replaceAll(/\D/g, '')
  await anna.page.getByLabel(t.team.request.digits).fill(digits)
  await anna.page.getByRole('button', { name: t.team.request.admit }).click()
  await expect(bas.page.getByRole('heading', { level: 1, name: TEAM })).toBeVisible({ timeout: PATIENCE_MS })
}

const titlesOf = async ({ core }: Person) =>
  (await core.client.documents.recent({ kinds: ['dilemma'] })).map(({ title }) => title)

for (const language of ['nl', 'en'] as const) {
  test(`two people share by a relay, which goes away and comes back, in ${language}`, nightly, async ({ browser }) => {
    test.setTimeout(600_000) // a server that takes in a card may leave questions unanswered, five seconds each
    const keeper = new Keeper(await startRelay(requireRelayProgram(), strangers, 1))
    const [anna, bas] = [await sitDown(browser, 'Anna', language), await sitDown(browser, 'Bas', language)]
    const { t } = anna

    await beginTeam(anna, keeper)
    await test.step('words, the address with its tag and six digits let somebody in', async () => {
      await askToJoin(bas, keeper, await invite(anna, 'Bas'))
      await compareDigits(anna, bas)
    })

    await test.step('what one shares the other reads', async () => {
      const shared = await shareDilemma(anna, 'Nabij en bereikbaar')
      await shareUntil(anna, t.team.sync.now)
      await expect.poll(() => titlesOf(bas), { timeout: PATIENCE_MS }).toContain('Nabij en bereikbaar')
      await bas.page.evaluate((hash) => (location.hash = hash), `#/dilemmas/${shared}`)
      await expect(bas.page.getByText('Nabij en bereikbaar').first()).toBeVisible()
      await toTeam(bas)
    })

    await test.step('while the relay is away nothing is lost, and the line says so', async () => {
      await keeper.relay.kill(0)
      await shareDilemma(anna, 'Geschreven zonder relay')
      await shareUntil(anna, t.team.sync.relayProblem['place-unreachable'])
      await expect(anna.page.getByText(t.team.sync.safe)).toBeVisible()
      await expect(anna.page.getByText(t.team.sync.problemShort).first()).toBeVisible()
      await expectNoBarriers(anna.page)
    })

    await test.step('once it is back all is shared, also for who presses nothing', async () => {
      await keeper.relay.start(0)
      await shareUntil(anna, t.team.sync.now)
      await expect.poll(() => titlesOf(bas), { timeout: PATIENCE_MS }).toContain('Geschreven zonder relay')
      await expect(place(bas).getByText(t.team.sync.now)).toBeVisible({ timeout: PATIENCE_MS })
      await expectNoBarriers(bas.page)
    })

    await Promise.all([anna, bas].map((person) => person.leave()))
    await keeper.relay.stop()
  })
}
