import { expect, it } from 'vitest'
import type { CoreClient } from '#shared/contract/index.ts'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { DocumentId } from '#shared/ids.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import type { Method } from '#shared/sessions/method.ts'
import type { DurationMs } from '#shared/units.ts'
import { methods } from '../methods/catalogue.ts'
import { circleOf } from '../testing/session-story.ts'
import { startTestCore } from '../testing/start-test-core.ts'

type Input = BlockInput['type']
/** Somebody does what the round that is on asks for. */
type Act = (client: CoreClient, session: SessionWithMethod, name: string) => Promise<unknown>

const personIn = ({ participants }: SessionWithMethod, name: string) => {
  const found = participants.find((one) => one.name === name)
  if (!found) throw new Error('nobody of that name is in the circle')
  return found.id
}

const inputOf = (session: SessionWithMethod) => blockOfRound(session, session.clock.round)?.input

const say: Act = (client, session, name) => {
  const input = inputOf(session)
  const cell =
    input?.type === 'table' ? { row: input.rows[0]?.id ?? 'De buurvrouw', column: input.columns[0]?.id ?? '' } : null
  const participantId = personIn(session, name)
  return client.sessions.contribute({ id: session.id, participantId, text: `Wat ${name} ziet`, cell })
}

const acts: Readonly<Record<Input, Act>> = {
  talk: say,
  write: say,
  table: say,
  async ask(client, session, name) {
    const text = `Wat vroeg ${name} zich af?`
    const { contributionId } = await client.sessions.contribute({ id: session.id, participantId: null, text })
    await client.sessions.answer({ id: session.id, contributionId, answer: 'Dat weet ik niet.' })
  },
  pick(client, session, name) {
    const from = session.contributions.filter(({ round }) => round < session.clock.round)
    const said = name === 'Carla' ? from[0] : from.at(-1)
    const input = inputOf(session)
    const target = input?.type === 'pick' && input.from === 'cases' ? session.cases[0]?.id : said?.id
    return client.sessions.pick({ id: session.id, target: target ?? null })
  },
  async sort(client, session) {
    const input = inputOf(session)
    if (input?.type !== 'sort') throw new Error('this round has piles')
    for (const [place, { id: contributionId }] of session.contributions.entries())
      await client.sessions.sort({
        id: session.id,
        contributionId,
        pile: input.piles[place % input.piles.length]?.id ?? null,
      })
  },
  vote(client, session, name) {
    const dots = session.contributions.slice(0, 1).map(({ id: contributionId }) => ({ contributionId, dots: 1 }))
    return client.sessions.vote({ id: session.id, participantId: personIn(session, name), dots })
  },
  rate: (client, session, name) =>
    client.sessions.rate({ id: session.id, participantId: personIn(session, name), value: name.length % 4 || 1 }),
  'choose-module'(client, session) {
    const allows = (round: number) => (blockOfRound(session, round)?.modules.length ?? 0) > 0
    const round = session.rounds.findIndex((_, index) => index > session.clock.round && allows(index))
    const module = blockOfRound(session, round)?.modules[0] ?? null
    return client.sessions.swapModule({ id: session.id, round, module })
  },
}

/** The shipped method that comes first to a round of this kind that keeps words. */
function methodWith(type: Input): { method: Method; blockId: string } {
  const found = methods.flatMap((method) => {
    const place = method.blocks.findIndex(({ input, record }) => input.type === type && record !== 'nothing')
    const blockId = method.blocks[place]?.id
    return blockId === undefined ? [] : [{ method, blockId, place }]
  })
  const [first] = found.toSorted((one, other) => one.place - other.place)
  if (!first) throw new Error(`no method has a round of ${type}`)
  return first
}

async function sessionOf(client: CoreClient, id: DocumentId): Promise<SessionWithMethod> {
  const { method, ...session } = await client.sessions.get({ id })
  if (!method) throw new Error('the method is chosen')
  return { ...session, method }
}

/** What lies there for the rounds that come. */
async function sayIn(client: CoreClient, begun: SessionWithMethod, round: number): Promise<void> {
  await say(client, { ...begun, clock: { ...begun.clock, round } }, 'Dirk')
  const isPrivate = blockOfRound(begun, round)?.visibility.as === 'private-until-reveal'
  if (isPrivate) await client.sessions.reveal({ id: begun.id })
}

/** A session in the middle of a round of this kind: something was said on the way, done in the round, and is half written. */
async function sitInRound(client: CoreClient, type: Input): Promise<{ id: DocumentId; draft: string }> {
  const { method, blockId } = methodWith(type)
  const participants = circleOf(Math.max(4, method.group.from))
  const told = { dilemmaId: null, title: 'Op de plek verteld', question: 'Hoe laat ik dit los?', bringer: 0 }
  const { id } = await client.sessions.plan({ methodId: method.id, participants, cases: [told], plannedForMs: null })
  await client.sessions.start({ id })
  const begun = await sessionOf(client, id)
  const there = begun.rounds.findIndex((round) => round.blockId === blockId)
  for (let round = 0; round < there; round += 1) {
    if (begun.rounds[round]?.record !== 'nothing') await sayIn(client, begun, round)
    await client.sessions.move({ id, toRound: round + 1 })
  }
  const session = await sessionOf(client, id)
  await acts[type](client, session, 'Carla')
  const { kept } = await client.sessions.keepDraft({ id, text: 'Half af' })
  await client.sessions.note({ id, text: 'Let op de tijd' })
  await client.sessions.spoke({ id, participantId: personIn(session, 'Dirk'), spoke: true })
  await client.sessions.extend({ id, byMs: 60_000 as DurationMs })
  // A line for the eyes of one is no draft of the scribe's.
  return { id, draft: kept ? 'Half af' : '' }
}

const views = ['facilitator', 'projector', 'participant'] as const

const seenBy = (client: CoreClient, id: DocumentId) =>
  Promise.all(views.map((view) => client.sessions.get({ id, view, participantId: null })))

it('after a crash, a round of every kind goes on with all that was done and half written in it', async () => {
  const core = await startTestCore()
  const sittings = []
  for (const type of Object.keys(acts) as Input[]) {
    const { id, draft } = await sitInRound(core.client, type)
    sittings.push({ type, id, draft, seen: await seenBy(core.client, id) })
  }
  expect(new Set(sittings.map(({ draft }) => draft))).toEqual(new Set(['Half af', '']))

  await core.reopen('after-crash')

  const { client } = core
  for (const { type, id, draft, seen } of sittings) {
    expect(await client.sessions.get({ id }), type).toMatchObject({ phase: 'paused', interrupted: true, draft })
    await client.sessions.resume({ id })
    expect({ type, seen: await seenBy(client, id) }).toEqual({ type, seen })
    await acts[type](client, await sessionOf(client, id), 'Dirk')
  }
})
