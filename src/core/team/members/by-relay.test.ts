import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { RelayCard } from '#shared/contract/team.ts'
import { newRelayKey } from '../../crypto/relay-key.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { share, write } from '../../testing/share-story.ts'
import { startTestCore, type TestCore } from '../../testing/start-test-core.ts'
import { ask, compareDigits, found, invite, until } from '../../testing/team-story.ts'
import { gatherRelayTeams } from '../transport/nats/gather-relay-teams.ts'
import type { RelayTeam } from '../transport/nats/relay-config.ts'
import { requireRelayProgram } from '../transport/nats/testing/find-relay-program.ts'
import { startRelay, type TestRelay } from '../transport/nats/testing/start-relay.ts'

/** A server that takes in a new card may leave some questions without an answer, which costs five seconds each. */
const PATIENCE_MS = 60_000

let relay: TestRelay
const stranger = { tag: 'f'.repeat(16), inbox: `_INBOX_${'f'.repeat(32)}`, key: newRelayKey().publicKey }
const otherTeam: RelayTeam = { tag: '00000000000000ff', devices: [stranger] }
/** The cards that the relay's keeper got. */
const cards: RelayTeam[] = [otherTeam]

beforeAll(async () => {
  await cryptoReady
  relay = await startRelay(requireRelayProgram(), [otherTeam, { tag: '00000000000000fe', devices: [] }], 1)
})

afterAll(() => relay.stop())

/** The keeper lets a device in, by its card. */
function hand({ tag, device }: Pick<RelayCard, 'tag' | 'device'>): void {
  cards.push({ tag, devices: [device] })
  relay.tell(gatherRelayTeams(cards))
}

async function cardOf({ client }: TestCore, address: string): Promise<RelayCard> {
  const { card } = await client.team.relayCard({ address })
  if (!card) throw new Error('no card')
  return card
}

const problemOf = async ({ client }: TestCore) => {
  await client.team.syncNow()
  return (await client.team.sync())?.problem
}

const titlesOf = async ({ client }: TestCore) =>
  (await client.documents.recent({ kinds: ['dilemma'] })).map(({ title }) => title)

it('shares by a relay once its keeper has the card of each device', { timeout: 4 * PATIENCE_MS }, async () => {
  const [anna, bas] = [await startTestCore({ ownerName: 'Anna' }), await startTestCore({ ownerName: 'Bas' })]
  const address = relay.servers[0] ?? ''

  expect((await anna.client.team.relayCard({ address })).card).toBeNull()
  await found(anna, 'Anna', { kind: 'relay', address })
  expect(await problemOf(anna)).toBe('place-refused')
  const hers = await cardOf(anna, address)
  hand(hers)
  await vi.waitFor(async () => expect(await problemOf(anna)).toBeNull(), { timeout: PATIENCE_MS, interval: 200 })

  const { words } = await invite(anna)
  await anna.client.team.syncNow()
  await expect(ask(bas, words, 'Bas', { kind: 'relay', address })).rejects.toMatchObject({
    code: 'TEAM_RELAY_TAG_MISSING',
  })
  const place = { kind: 'relay' as const, address: hers.address }
  await expect(ask(bas, words, 'Bas', place)).rejects.toMatchObject({ code: 'TEAM_RELAY_REFUSED' })
  const his = await cardOf(bas, hers.address)
  await bas.reopen('after-crash')
  expect(await cardOf(bas, hers.address)).toEqual(his)

  hand({ ...his, tag: otherTeam.tag })
  await vi.waitFor(() => expect(ask(bas, words, 'Bas', place)).rejects.toMatchObject({ code: 'TEAM_RELAY_OTHER_TEAM' }))
  cards.pop()
  hand(his)
  await vi.waitFor(() => ask(bas, words, 'Bas', place), { timeout: PATIENCE_MS, interval: 200 })
  await vi.waitFor(
    async () => {
      await anna.client.team.syncNow()
      const asked = await anna.client.team.state()
      expect(asked.state === 'member' && asked.requests).toHaveLength(1)
    },
    { timeout: PATIENCE_MS, interval: 100 },
  )
  await compareDigits(anna, bas)
  expect((await until(bas, 'member')).place).toEqual({ kind: 'relay', address })

  await share(anna, write(anna))
  await anna.client.team.syncNow()
  await vi.waitFor(
    async () => {
      await bas.client.team.syncNow()
      expect(await titlesOf(bas)).toContain('Nachtappjes')
    },
    { timeout: PATIENCE_MS, interval: 100 },
  )
})

it('says what is the matter with an address, and shares nowhere then', async () => {
  const anna = await startTestCore({ ownerName: 'Anna' })
  const codes = {
    'http://relay.example.org': 'TEAM_RELAY_ADDRESS_WRONG',
    'ws://relay.example.org': 'TEAM_RELAY_ADDRESS_WRONG',
    'wss://127.0.0.1:9': 'TEAM_RELAY_UNREACHABLE',
  }
  for (const [address, code] of Object.entries(codes))
    await expect(found(anna, 'Anna', { kind: 'relay', address })).rejects.toMatchObject({ code })
  expect(await anna.client.team.state()).toEqual({ state: 'none' })
})
