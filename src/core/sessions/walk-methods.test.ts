import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ContributionId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import type { Method } from '#shared/sessions/method.ts'
import { minutesOf } from '#shared/sessions/method-minutes.ts'
import { belongsTo } from '#shared/sessions/party.ts'
import { rolesInRound } from '#shared/sessions/roles-now.ts'
import { methods } from '../methods/catalogue.ts'
import { runs } from '../testing/runs.ts'
import { circleOf, planTestSession, type SessionStory } from '../testing/session-story.ts'
import { tablesWith } from '../testing/tables-with.ts'

const MINUTE_MS = 60_000
const languages = ['nl', 'en'] as const

/** By night all methods, by day each third from one that chance draws. */
const seed = Number(process.env['RUIMTE_SEED'] ?? randomInt(2 ** 31))
const every = runs(3, 1)
const walked = methods.filter((_, place) => (place + seed) % every === 0)

const wordOf = (round: number) => `kanarie${String(round).padStart(3, '0')}x`

/** A session by this method, with as many people as it asks, and two cases where it takes several. */
async function planBy(method: Method): Promise<SessionStory> {
  const participants = circleOf(Math.max(4, method.group.from))
  const told = { title: 'Op de plek verteld', question: 'Hoe kan ik dit laten liggen?', bringer: 2 }
  return planTestSession(method.id, { participants, told: method.cases === 'several' ? [told] : [] })
}

/** Whether the facilitator, the projector and the bringer see the word of this round. */
async function whoSees(story: SessionStory, round: number): Promise<boolean[]> {
  const session = await story.session()
  const bringerId = session.rounds[round]?.bringerId ?? null
  const bringer = session.participants.find(({ id }) => id === bringerId)?.name
  const views = [
    session,
    await story.seenBy('projector'),
    await (bringer === undefined ? story.seenBy('participant') : story.seenBy('participant', bringer)),
  ]
  return views.map(({ contributions }) => contributions.some(({ text }) => text === wordOf(round)))
}

/** Who sees it by the block's own words: facilitator, projector, bringer. */
function mayBeSeenBy({ visibility, record }: Block): boolean[] {
  const projected = record !== 'bringer-only'
  switch (visibility.as) {
    case 'private-until-reveal':
      return [false, false, false]
    case 'hidden-until':
      return [false, false, true]
    case 'outside-the-room':
      return [true, projected, false]
    case 'named':
    case 'anonymous':
      return [true, projected, true]
  }
}

/** Nothing that is tried leaves a word in the store. */
async function expectNothingKept(story: SessionStory, round: number): Promise<void> {
  const { client, id } = story
  const participantId = await story.person('Dirk')
  await expect(client.sessions.contribute({ id, participantId, text: wordOf(round) })).rejects.toMatchObject({
    code: 'SESSION_KEEPS_NOTHING',
  })
  expect(await client.sessions.keepDraft({ id, text: wordOf(round) })).toEqual({ kept: false })
  expect(tablesWith(story.open().store, wordOf(round))).toEqual([])
}

/** Says the word of this round in the way of its block, and looks who sees it. */
async function expectSeenAsItShould(story: SessionStory, round: number, block: Block): Promise<void> {
  const { client, id } = story
  const { input } = block
  const participantId = await story.person('Dirk')
  const cell =
    input.type === 'table' ? { row: input.rows[0]?.id ?? 'de buurvrouw', column: input.columns[0]?.id ?? '' } : null
  const { contributionId } = await client.sessions.contribute({ id, participantId, text: wordOf(round), cell })
  if (input.type === 'ask') await client.sessions.answer({ id, contributionId, answer: `antwoord ${round}` })
  expect(await whoSees(story, round), block.id).toEqual(mayBeSeenBy(block))
  const [kept] = await client.sessions.mine({ id, contributionIds: [contributionId] })
  expect(kept?.participantId, block.id).toBe(keptAs(block) === 'named' ? participantId : null)
  if (block.visibility.as === 'private-until-reveal') await expectSeenOnceRevealed(story, round, block)
}

async function expectSeenOnceRevealed(story: SessionStory, round: number, block: Block): Promise<void> {
  expect((await story.seenBy('projector')).rounds[round]).toMatchObject({ hidden: 1, revealed: false })
  await story.client.sessions.reveal({ id: story.id })
  expect(await whoSees(story, round), block.id).toEqual([true, block.record !== 'bringer-only', true])
}

/** Does once with what was gathered what this round asks for. */
async function mark(story: SessionStory, round: number, block: Block): Promise<void> {
  const { client, id } = story
  const { contributions, cases } = await story.session()
  const target = contributions[0]?.id as ContributionId
  const participantId = await story.person('Carla')
  const { input } = block
  if (input.type === 'pick')
    await client.sessions.pick({ id, target: input.from === 'cases' ? (cases[0]?.id ?? null) : target })
  if (input.type === 'sort') await client.sessions.sort({ id, contributionId: target, pile: input.piles[0]?.id ?? '' })
  if (input.type === 'vote') await expectDotsCounted(story, input.dots, target)
  if (input.type === 'rate') await client.sessions.rate({ id, participantId, value: input.to })
  const ballots = (await story.session()).marks.filter((one) => one.round === round && 'participantId' in one)
  const owners = ballots.map((one) => ('participantId' in one ? one.participantId : null))
  expect(owners, block.id).toEqual(ballots.map(() => (keptAs(block) === 'named' ? participantId : null)))
}

async function expectDotsCounted(story: SessionStory, dots: number, contributionId: ContributionId): Promise<void> {
  const { client, id } = story
  const participantId = await story.person('Carla')
  const most = [{ contributionId, dots }]
  const tooMany = client.sessions.vote({ id, participantId, dots: [...most, { contributionId, dots: 1 }] })
  await expect(tooMany).rejects.toMatchObject({ code: 'SESSION_TOO_MANY_DOTS', data: { dots } })
  await client.sessions.vote({ id, participantId, dots: most })
}

/** Nobody has the floor and must be silent at once, and whoever must be silent is really there. */
function expectSilenceRules(session: SessionWithMethod, round: number, block: Block): void {
  const people = rolesInRound(session.participants, session.rounds[round]?.bringerId ?? null)
  const silent = people.filter(({ role }) => belongsTo(block.silent, role))
  const both = silent.filter(({ role }) => block.speaks !== 'everyone' && belongsTo(block.speaks, role))
  expect(both, block.id).toEqual([])
  expect(silent.length > 0, block.id).toBe(block.silent !== 'nobody')
  const bringers = people.filter(({ role }) => role === 'bringer').map(({ id }) => id)
  const isAskedOfBringer = block.silent === 'bringer' || block.speaks === 'bringer'
  expect(isAskedOfBringer ? bringers : [session.rounds[round]?.bringerId], block.id).toEqual([
    session.rounds[round]?.bringerId,
  ])
}

async function walkThrough(story: SessionStory): Promise<void> {
  const { client, clock, id } = story
  const { rounds } = await story.session()
  for (const [round, { minutes }] of rounds.entries()) {
    if (round > 0) await client.sessions.move({ id, toRound: round })
    const session = await story.session()
    const block = blockOfRound(session, round)
    if (!block) throw new Error('a round without a block')
    expect(session.clock).toMatchObject({ round, phase: 'running' })
    expect(session.clock.rounds[round]?.allottedMs).toBe(minutes * MINUTE_MS)
    expectSilenceRules(session, round, block)
    // What a round of choosing lies on was said before it: the marks come before its own word.
    const keepsWords = block.record !== 'nothing'
    if (round > 0 && keepsWords) await mark(story, round, block)
    await (keepsWords ? expectSeenAsItShould(story, round, block) : expectNothingKept(story, round))
    clock.advance(minutes * MINUTE_MS)
  }
}

describe.each(walked.map((method) => [method.id as string, method] as const))(
  `a session by %s (RUIMTE_SEED=${seed})`,
  (_, method) => {
    it('goes from lobby to report as its data say', async () => {
      const story = await planBy(method)
      const { client, id } = story
      const planned = await story.session()
      const sitting = { people: planned.participants.length, cases: planned.cases.length }
      expect(planned.minutes).toBe(minutesOf(method, sitting))
      expect(Object.values(planned.agreements.keeps).flat().toSorted()).toEqual(
        method.blocks.map((block) => block.id).toSorted(),
      )
      for (const one of planned.participants) await client.sessions.arrive({ id, participantId: one.id })
      await client.sessions.agree({ id })
      await client.sessions.start({ id })

      await walkThrough(story)
      await client.sessions.beginClosing({ id })
      const thanks = { from: null, to: await story.person('Anouk'), text: 'waarderegel' }
      await client.sessions.appreciate({ id, ...thanks })
      await client.sessions.close({ id })

      const held = await story.session()
      expect(held.clock.rounds.map(({ spentMs }) => spentMs)).toEqual(
        held.rounds.map(({ minutes }) => minutes * MINUTE_MS),
      )
      expect(held.attendance.map(({ minutes }) => minutes)).toEqual(held.participants.map(() => planned.minutes))
      expectPolicyKept(story, held)
      for (const language of languages) await expectReport(story, held, language)
    })
  },
)

const whereKept = {
  nothing: [],
  'bringer-only': ['bringer_lines'],
  all: ['document_updates', 'outbox', 'search_entries', 'search_words'],
}

/** Where the word of each round is and is not, by a raw search of the store. */
function expectPolicyKept(story: SessionStory, held: SessionWithMethod): void {
  const { store } = story.open()
  for (const [round, { record, blockId }] of held.rounds.entries())
    expect(tablesWith(store, wordOf(round)), blockId).toEqual(whereKept[record])
  expect(tablesWith(store, 'waarderegel')).toEqual(['bringer_lines'])
}

async function expectReport(story: SessionStory, held: SessionWithMethod, language: 'nl' | 'en'): Promise<void> {
  const { client, id } = story
  const textFor = async (reader: 'group' | 'bringer', bringerId?: SessionWithMethod['participants'][number]['id']) => {
    const wanted = { id, for: reader, language, format: 'markdown' as const, ...(bringerId && { bringerId }) }
    return new TextDecoder().decode((await client.sessions.report(wanted)).bytes)
  }
  const group = await textFor('group')
  expect(group).toContain(held.method.name[language])
  expect(group).not.toContain('waarderegel')
  expect(await textFor('bringer', await story.person('Anouk'))).toContain('waarderegel')
  for (const [round, { record, bringerId }] of held.rounds.entries()) {
    expect(group.includes(wordOf(round)), `${round}`).toBe(record === 'all')
    const own = await textFor('bringer', bringerId ?? undefined)
    expect(own.includes(wordOf(round)), `${round}`).toBe(record !== 'nothing')
  }
}
